//! How does one choose among many? A list that shows what holds now, whoever has changed it.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ChoiceProps {
    pub id: AttrValue,
    /// What it is called aloud.
    pub label: AttrValue,
    /// The id of the words that say what to choose.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What holds now; may be none of the choices.
    pub value: AttrValue,
    pub choices: Vec<AttrValue>,
    /// The language of the choices.
    pub language: Option<AttrValue>,
    pub onchoice: Callback<String>,
}

/// A list to choose from.
#[component]
pub fn Choice(props: &ChoiceProps) -> Html {
    let ChoiceProps { id, label, hint, value, choices, language, onchoice } = props;
    let node = use_node_ref();
    {
        // What the browser shows is its own matter once a person has chosen, so it is told again after each change.
        let node = node.clone();
        use_effect_with((value.clone(), choices.clone()), move |(value, _)| {
            if let Some(select) = node.cast::<HtmlSelectElement>() {
                select.set_value(value);
            }
        });
    }
    let onchange = onchoice.reform(|event: Event| event.target_unchecked_into::<HtmlSelectElement>().value());
    let own = (!choices.contains(value)).then_some(value);
    html! {
        <select ref={node} class="choice" {id} aria-label={label} aria-describedby={hint.clone()} lang={language.clone()} {onchange}>
            { for own.into_iter().chain(choices).map(|choice| html! { <option value={choice}>{ choice }</option> }) }
        </select>
    }
}
