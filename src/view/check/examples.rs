//! Nothing at hand to check? A few statements of invented companies, by their trade.

use crate::knowledge::gallery;
use crate::messages::Locale;
use crate::view::state::Action;
use yew::prelude::*;

#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ExamplesProps {
    pub locale: Locale,
    pub act: Callback<Action>,
}

/// So many are offered.
const OFFERED: usize = 5;

/// The examples.
#[component]
pub fn Examples(props: &ExamplesProps) -> Html {
    let ExamplesProps { locale, act } = props;
    let example = |pair: &'static crate::knowledge::Pair| {
        let onclick = act.reform(move |_: MouseEvent| Action::Open(pair.before.to_owned()));
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
