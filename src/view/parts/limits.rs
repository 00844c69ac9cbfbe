//! What does this not measure? Said on the screen, so that nobody has to find it out.

use crate::messages::Locale;
use yew::prelude::*;

/// What the program does not measure.
pub fn limits(locale: Locale) -> Html {
    let words = &locale.messages().widget;
    html! {
        <section part="limits" class="limits">
            <h2 class="kicker">{ words.limits }</h2>
            <p>{ words.limits_text }</p>
        </section>
    }
}
