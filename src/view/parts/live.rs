//! How does somebody who does not see the screen hear of it? One polite live region for the whole widget.

use crate::view::state::announcement::{Announcement, Pace};
use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// A pause in the typing, in milliseconds.
const PAUSE: u32 = 1000;

#[derive(Clone, Debug, PartialEq, Properties)]
pub struct LiveProps {
    pub announcement: Announcement,
}

/// The live region.
#[component]
pub fn Live(props: &LiveProps) -> Html {
    let said = use_state_eq(AttrValue::default);
    {
        let said = said.clone();
        use_effect_with(props.announcement.clone(), move |Announcement { text, turn, pace }| {
            let (words, wait) = match pace {
                Pace::InAPause => (text.clone(), PAUSE),
                // A screen reader does not read the same words twice; a space at the end makes them others.
                Pace::AtOnce if turn % 2 == 1 && !text.is_empty() => {
                    (AttrValue::from(format!("{text}\u{a0}")), 0)
                }
                Pace::AtOnce => (text.clone(), 0),
            };
            let timeout = Timeout::new(wait, move || said.set(words));
            move || drop(timeout)
        });
    }
    html! { <p class="aside" role="status" aria-live="polite">{ &*said }</p> }
}
