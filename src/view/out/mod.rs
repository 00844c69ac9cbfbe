//! What can a person take along? A link, a report, a table, a picture, a sheet of paper.

mod browser;
mod card;
mod carry;
mod shared;

pub use carry::{carry, copy, shared_in_fragment};

use super::state::{Action, Notice, Outcome, Parcel};
use crate::messages::Locale;
use yew::prelude::*;

#[derive(Clone, Debug, PartialEq, Properties)]
pub struct OutProps {
    pub id: AttrValue,
    pub locale: Locale,
    /// What can be taken from here.
    pub parcels: Vec<Parcel>,
    pub notice: Notice,
    pub act: Callback<Action>,
}

/// The row of buttons.
#[component]
pub fn Out(props: &OutProps) -> Html {
    let OutProps { id, locale, parcels, notice, act } = props;
    let words = &locale.modes().out;
    let hint = AttrValue::from(format!("{id}-link-hint"));
    let button = |parcel: &Parcel| {
        let parcel = *parcel;
        let onclick = act.reform(move |_: MouseEvent| Action::TakeOut(parcel));
        html! {
            <button type="button" class="quiet" data-action="take-out" data-parcel={parcel.key()}
                aria-describedby={(parcel == Parcel::Link).then(|| hint.clone())} {onclick}>
                { words.buttons[parcel.index()] }
            </button>
        }
    };
    let said = match notice {
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
