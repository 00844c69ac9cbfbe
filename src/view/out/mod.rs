//! What can a person take along? A link, a report, a table, a picture, a sheet of paper.

mod browser;
mod card;
mod carry;
mod shared;

pub use carry::{carry, copy, shared_in_fragment};

use super::screen::Screen;
use super::state::{Action, Notice, Outcome, Parcel};
use yew::prelude::*;

/// The row of buttons for what can be taken from here.
pub fn way_out(screen: Screen<'_>, parcels: &[Parcel]) -> Html {
    let words = screen.locale.out();
    let hint = screen.id("out-hint");
    let button = |parcel: &Parcel| {
        html! {
            <button type="button" class="quiet" data-action="take-out" data-parcel={parcel.key()}
                aria-describedby={(*parcel == Parcel::Link).then(|| hint.clone())} onclick={screen.press(Action::TakeOut(*parcel))}>
                { words.buttons[parcel.index()] }
            </button>
        }
    };
    let said = match screen.state.notice {
        Notice::TakenOut(parcel, Outcome::Done) => words.done[parcel.index()],
        Notice::TakenOut(parcel, Outcome::Refused) => words.refused[parcel.index()],
        _ => words.hint,
    };
    html! {
        <section part="out" class="out">
            <h2 class="kicker">{ words.title }</h2>
            <div class="buttons">{ for parcels.iter().map(button) }</div>
            <p class="hint" id={hint.clone()}>{ said }</p>
        </section>
    }
}
