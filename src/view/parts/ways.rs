//! Which way in? A row of names over the sheet, as a newspaper names its sections.

use crate::view::screen::Screen;
use crate::view::state::{Action, Mode};
use yew::prelude::*;

/// The row of the ways in that the page offers; nothing where there is nothing to choose.
pub fn ways(screen: Screen<'_>, modes: &[Mode]) -> Html {
    if modes.len() < 2 {
        return Html::default();
    }
    let words = screen.locale.modes();
    let way = |way: &Mode| {
        html! {
            <button type="button" class="way" data-action="go" data-mode={way.key()}
                aria-current={(*way == screen.state.scene.mode).then_some("true")} onclick={screen.press(Action::Go(*way))}>
                { words.names[way.index()] }
            </button>
        }
    };
    html! { <nav part="ways" class="ways" aria-label={words.ways}>{ for modes.iter().map(way) }</nav> }
}
