//! Why is nothing said of a text? Its language is still under way, or did not come: one quiet line, and a button to ask again.

use crate::view::screen::Screen;
use crate::view::state::announcement::absence;
use crate::view::state::{Action, Missing};
use yew::prelude::*;

/// The line; nothing where nothing is missing.
pub fn absence_line(screen: Screen<'_>) -> Html {
    let missing = screen.state.missing;
    if missing == Missing::Nothing {
        return Html::default();
    }
    html! {
        <p part="absence" class="absence">
            { absence(screen.state, screen.locale) }
            if matches!(missing, Missing::Lost(_)) {
                { " " }
                <button type="button" class="quiet" data-action="retry" onclick={screen.press(Action::Retry)}>
                    { screen.locale.messages().widget.retry }
                </button>
            }
        </p>
    }
}
