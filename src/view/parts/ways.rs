//! Which way in? A row of names over the sheet, as a newspaper names its sections.

use crate::messages::Locale;
use crate::view::state::{Action, Mode};
use yew::prelude::*;

#[derive(Clone, Debug, PartialEq, Properties)]
pub struct WaysProps {
    pub locale: Locale,
    pub mode: Mode,
    /// The ways in that the page offers.
    pub modes: Vec<Mode>,
    pub act: Callback<Action>,
}

/// The row; nothing where there is nothing to choose.
#[component]
pub fn Ways(props: &WaysProps) -> Html {
    let WaysProps { locale, mode, modes, act } = props;
    if modes.len() < 2 {
        return Html::default();
    }
    let words = locale.modes();
    let way = |way: &Mode| {
        let way = *way;
        let onclick = act.reform(move |_: MouseEvent| Action::Go(way));
        html! {
            <button type="button" class="way" data-action="go" data-mode={way.key()}
                aria-current={(way == *mode).then_some("true")} {onclick}>
                { words.names[way.index()] }
            </button>
        }
    };
    html! { <nav part="ways" class="ways" aria-label={words.ways}>{ for modes.iter().map(way) }</nav> }
}
