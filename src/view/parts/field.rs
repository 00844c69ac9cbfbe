//! Where does one type? A field that is read with every letter.

use crate::text::Language;
use crate::view::screen::Screen;
use crate::view::state::{Action, Field};
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// What there is to know of a field.
pub struct TextField<'a> {
    pub id: AttrValue,
    pub field: Field,
    pub label: &'static str,
    pub placeholder: &'static str,
    /// What stands in it.
    pub value: &'a str,
    /// The language of what stands in it, where it is known.
    pub language: Option<Language>,
}

/// The field with its label.
pub fn text_field(screen: Screen<'_>, props: TextField<'_>) -> Html {
    let TextField { id, field, label, placeholder, value, language } = props;
    let oninput = screen.act.reform(move |event: InputEvent| {
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
            <label class="kicker" for={&id}>{ label }</label>
            <textarea {part} class="field" {id} {rows} dir="auto" {value} {oninput} {placeholder}
                lang={language.map(|language| language.key())} aria-describedby={screen.id("privacy")} autocomplete="off"
                spellcheck="true" />
        </>
    }
}
