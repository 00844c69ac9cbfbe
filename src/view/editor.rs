//! Where does one type? A field that is read with every letter, and the two buttons that change it as a whole.

use super::action::Action;
use crate::analysis::Analysis;
use crate::messages::Locale;
use std::rc::Rc;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

#[derive(Clone, Debug, PartialEq, Properties)]
pub struct EditorProps {
    pub id: AttrValue,
    pub locale: Locale,
    pub analysis: Rc<Analysis>,
    pub can_undo: bool,
    /// The undo button, for whoever has to find it.
    pub undo: NodeRef,
    pub act: Callback<Action>,
}

/// The field.
#[component]
pub fn Editor(props: &EditorProps) -> Html {
    let EditorProps { id, locale, analysis, can_undo, undo, act } = props;
    let words = &locale.messages().widget;
    let oninput = act.reform(|event: InputEvent| {
        Action::Type(event.target_unchecked_into::<HtmlTextAreaElement>().value())
    });
    // The field turns each line break into one sign. Given another one it would find its text changed, and move the caret.
    let value = analysis.text.replace("\r\n", "\n").replace('\r', "\n");
    let is_empty = analysis.text.is_empty();
    html! {
        <section class="editor">
            <label class="kicker" for={format!("{id}-field")}>{ words.field }</label>
            <textarea part="field" class="field" id={format!("{id}-field")} rows="3" dir="auto" {value} {oninput}
                lang={analysis.language.map(|language| language.key())} placeholder={words.placeholder}
                aria-describedby={format!("{id}-privacy")} autocomplete="off" spellcheck="true" />
            <div class="toolbar">
                <p class="privacy" id={format!("{id}-privacy")}>{ words.privacy }</p>
                <span class="buttons">
                    { button(act, "undo", words.undo, *can_undo, undo, Action::Undo) }
                    { button(act, "clear", words.clear, !is_empty, &NodeRef::default(), Action::Clear) }
                </span>
            </div>
        </section>
    }
}

/// A button that stays where it is when there is nothing to do for it: a button that goes takes the focus with it.
fn button(
    act: &Callback<Action>,
    name: &'static str,
    label: &'static str,
    works: bool,
    node: &NodeRef,
    action: Action,
) -> Html {
    let onclick = act.reform(move |_: MouseEvent| action.clone());
    html! {
        <button ref={node} type="button" class="quiet" data-action={name} aria-disabled={(!works).to_string()} {onclick}>
            { label }
        </button>
    }
}
