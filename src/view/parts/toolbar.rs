//! How does one take a step back? The buttons under the fields, and the promise that nothing leaves the page.

use crate::view::screen::Screen;
use crate::view::state::Action;
use yew::prelude::*;

/// The toolbar, with buttons of this way in alone before the others.
pub fn toolbar(screen: Screen<'_>, is_empty: bool, own: Html) -> Html {
    let words = &screen.locale.messages().widget;
    let nowhere = NodeRef::default();
    // A button stays where it is when there is nothing to do for it: a button that goes takes the focus with it.
    let button = |name: &'static str, label: &'static str, works: bool, node: &NodeRef, action: Action| {
        html! {
            <button ref={node} type="button" class="quiet" data-action={name} aria-disabled={if works { "false" } else { "true" }}
                onclick={screen.press(action)}>
                { label }
            </button>
        }
    };
    html! {
        <div class="toolbar">
            <p class="privacy" id={screen.id("privacy")}>{ words.privacy }</p>
            <span class="buttons">
                { own }
                { button("undo", words.undo, screen.state.can_undo(), screen.undo, Action::Undo) }
                { button("redo", words.redo, screen.state.can_redo(), &nowhere, Action::Redo) }
                { button("clear", words.clear, !is_empty, &nowhere, Action::Clear) }
            </span>
        </div>
    }
}
