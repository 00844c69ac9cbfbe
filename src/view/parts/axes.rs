//! How near to the customer is it from five sides? A question, a bar, and the number at the end.

use crate::messages::Locale;
use crate::verdict::Axes;
use yew::prelude::*;

/// The five axes.
pub fn axes_list(locale: Locale, axes: Axes) -> Html {
    let messages = locale.messages();
    let axis = |(place, value): (usize, u8)| {
        let name = messages.axes[place];
        let width = format!("{value}%");
        html! {
            <li class="axis">
                <span class="axis-name">{ name }</span>
                <span class="axis-meaning">{ messages.axis_meanings[place] }</span>
                <span part="axis" class="axis-bar" role="meter" aria-label={name} aria-valuenow={value.to_string()}
                    aria-valuemin="0" aria-valuemax="100"
                    aria-valuetext={messages.widget.score.replace("{score}", &value.to_string())}>
                    <svg width="100%" height="8" aria-hidden="true">
                        <rect class="axis-track" width="100%" height="8" rx="4" />
                        <rect class="axis-fill" {width} height="8" rx="4" />
                    </svg>
                </span>
                <span class="axis-value" aria-hidden="true">{ value }</span>
            </li>
        }
    };
    html! {
        <section class="axes">
            <h2 class="kicker">{ messages.widget.axes }</h2>
            <ul class="axis-list">{ for axes.all().into_iter().enumerate().map(axis) }</ul>
        </section>
    }
}
