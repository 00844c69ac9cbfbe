//! How does one take a step back? The buttons under the fields, and the promise that nothing leaves the page.

use crate::messages::Locale;
use crate::view::state::Action;
use yew::prelude::*;

#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ToolbarProps {
    /// The id of the promise, for the field that it describes.
    pub id: AttrValue,
    pub locale: Locale,
    pub can_undo: bool,
    pub can_redo: bool,
    pub can_clear: bool,
    /// The undo button, for whoever has to find it.
    pub undo: NodeRef,
    /// Buttons of this way in alone.
    #[prop_or_default]
    pub children: Html,
    pub act: Callback<Action>,
}

/// The toolbar.
#[component]
pub fn Toolbar(props: &ToolbarProps) -> Html {
    let words = &props.locale.messages().widget;
    let other = NodeRef::default();
    // A button stays where it is when there is nothing to do for it: a button that goes takes the focus with it.
    let button = |name: &'static str, label: &'static str, works: bool, node: &NodeRef, action: Action| {
        let onclick = props.act.reform(move |_: MouseEvent| action.clone());
        html! {
            <button ref={node} type="button" class="quiet" data-action={name} aria-disabled={(!works).to_string()} {onclick}>
                { label }
            </button>
        }
    };
    html! {
        <div class="toolbar">
            <p class="privacy" id={&props.id}>{ words.privacy }</p>
            <span class="buttons">
                { props.children.clone() }
                { button("undo", words.undo, props.can_undo, &props.undo, Action::Undo) }
                { button("redo", words.redo, props.can_redo, &other, Action::Redo) }
                { button("clear", words.clear, props.can_clear, &other, Action::Clear) }
            </span>
        </div>
    }
}
