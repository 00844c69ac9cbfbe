//! How does one choose among many? A list that shows what holds now, whoever has changed it.

use crate::text::letters::in_small;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// Something to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What the choice says to the program.
    pub value: AttrValue,
    /// What it says to the person.
    pub label: AttrValue,
}

#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ChoiceProps {
    pub id: AttrValue,
    /// What it is called aloud, where no label stands beside it.
    #[prop_or_default]
    pub label: Option<AttrValue>,
    /// The id of the words that say what to choose.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What holds now; may be none of the choices.
    pub value: AttrValue,
    pub choices: Vec<Item>,
    /// The language of the choices, where it is not that of the interface.
    #[prop_or_default]
    pub language: Option<AttrValue>,
    pub onchoice: Callback<String>,
}

/// A list to choose from.
#[component]
pub fn Choice(props: &ChoiceProps) -> Html {
    let ChoiceProps { id, label, hint, value, choices, language, onchoice } = props;
    let node = use_node_ref();
    let held = held(value, choices).map(|item| item.value.clone());
    let now = held.clone().unwrap_or_else(|| value.clone());
    {
        // What the browser shows is its own matter once a person has chosen, so it is told again after each change.
        let node = node.clone();
        use_effect_with((now.clone(), choices.clone()), move |(now, _)| {
            if let Some(select) = node.cast::<HtmlSelectElement>() {
                select.set_value(now);
            }
        });
    }
    let onchange = onchoice.reform(move |event: Event| {
        let select = event.target_unchecked_into::<HtmlSelectElement>();
        let choice = select.value();
        // It shows what holds until the choice is taken; not every one is.
        select.set_value(&now);
        choice
    });
    let own = held.is_none().then(|| Item::same(value.clone()));
    html! {
        <select ref={node} class="choice" {id} aria-label={label.clone()} aria-describedby={hint.clone()} lang={language.clone()} {onchange}>
            { for own.iter().chain(choices).map(option) }
        </select>
    }
}

impl Item {
    /// Something that says one thing to the program and another to the person.
    pub fn new(value: impl Into<AttrValue>, label: impl Into<AttrValue>) -> Self {
        Self { value: value.into(), label: label.into() }
    }

    /// Something that says the same to both.
    pub fn same(text: impl Into<AttrValue>) -> Self {
        let text = text.into();
        Self { value: text.clone(), label: text }
    }
}

fn option(item: &Item) -> Html {
    html! { <option value={&item.value}>{ &item.label }</option> }
}

/// The choice that `value` is. In a sentence it may begin with a capital, or have lost words that stand elsewhere in it.
fn held<'a>(value: &str, choices: &'a [Item]) -> Option<&'a Item> {
    let (value, lower) = (value.trim(), in_small(value.trim()));
    let is_same = |item: &&Item| item.value.as_str() == value;
    let is_cased = |item: &&Item| in_small(&item.value) == lower;
    let is_longer = |item: &&Item| !value.is_empty() && in_small(&item.value).ends_with(&lower);
    let mut all =
        [choices.iter().find(is_same), choices.iter().find(is_cased), choices.iter().find(is_longer)]
            .into_iter();
    all.find_map(|found| found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_finds_its_choice_as_it_stands_in_the_sentence() {
        let choices = ["семьи", "соседи", "Семьи зовут гостей."].map(Item::same);
        for (value, expected) in [
            ("семьи", Some("семьи")),
            ("Семьи", Some("семьи")),
            ("зовут гостей.", Some("Семьи зовут гостей.")),
            ("хозяева", None),
            ("", None),
        ] {
            assert_eq!(held(value, &choices).map(|item| item.value.as_str()), expected, "{value}");
        }
    }
}
