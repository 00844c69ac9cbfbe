//! Nothing at hand to check? A few statements of invented companies, by their trade.

use crate::knowledge::gallery;
use crate::view::screen::Screen;
use crate::view::state::Action;
use yew::prelude::*;

/// So many are offered.
const OFFERED: usize = 5;

/// The examples.
pub fn examples(screen: Screen<'_>) -> Html {
    let locale = screen.locale;
    let example = |pair: &'static crate::knowledge::Pair| {
        let onclick = screen.press(Action::Open(pair.before.to_owned()));
        html! {
            <li><button type="button" class="answer" data-action="example" title={pair.before} {onclick}>{ pair.trade }</button></li>
        }
    };
    html! {
        <div class="borrowed">
            <p class="hint">{ locale.modes().examples }</p>
            <ul class="answers">{ for gallery(locale.language()).iter().take(OFFERED).map(example) }</ul>
        </div>
    }
}
