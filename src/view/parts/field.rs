//! Where does one type? A field that is read with every letter.

use crate::text::Language;
use crate::view::state::{Action, Field};
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

#[derive(Clone, Debug, PartialEq, Properties)]
pub struct TextFieldProps {
    pub id: AttrValue,
    pub field: Field,
    pub label: AttrValue,
    pub placeholder: AttrValue,
    /// What stands in it.
    pub value: AttrValue,
    /// The language of what stands in it, where it is known.
    pub language: Option<Language>,
    /// The id of the words that describe it.
    #[prop_or_default]
    pub described_by: Option<AttrValue>,
    pub act: Callback<Action>,
}

/// The field with its label.
#[component]
pub fn TextField(props: &TextFieldProps) -> Html {
    let TextFieldProps { id, field, label, placeholder, value, language, described_by, act } = props;
    let field = *field;
    let oninput = act.reform(move |event: InputEvent| {
        Action::Type(field, event.target_unchecked_into::<HtmlTextAreaElement>().value())
    });
    // The field turns each line break into one sign. Given another one it would find its text changed, and move the caret.
    let value = value.replace("\r\n", "\n").replace('\r', "\n");
    // The first field goes by this name outside too; the others stand beside it.
    let (part, rows) = match field {
        Field::Statement => ("field", "3"),
        Field::Other => ("field other-field", "3"),
        Field::List => ("field list-field", "7"),
    };
    html! {
        <>
            <label class="kicker" for={id}>{ label }</label>
            <textarea {part} class="field" {id} {rows} dir="auto" {value} {oninput} {placeholder}
                lang={language.map(|language| language.key())} aria-describedby={described_by.clone()} autocomplete="off"
                spellcheck="true" />
        </>
    }
}
