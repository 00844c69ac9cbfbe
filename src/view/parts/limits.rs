//! What does this not measure? Said on the screen, so that nobody has to find it out.

use crate::messages::Locale;
use yew::prelude::*;

#[derive(Clone, Debug, PartialEq, Properties)]
pub struct LimitsProps {
    pub locale: Locale,
}

/// What the program does not measure.
#[component]
pub fn Limits(props: &LimitsProps) -> Html {
    let words = &props.locale.messages().widget;
    html! {
        <section part="limits" class="limits">
            <h2 class="kicker">{ words.limits }</h2>
            <p>{ words.limits_text }</p>
        </section>
    }
}
