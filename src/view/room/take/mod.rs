//! What does a participant see? One thing at a time, on a phone.

mod compare;
mod enter;
mod parcel;
mod reveal;
mod vote;
mod write;

use super::clock::clock;
use super::desk::Connection;
use super::sight::Sight;
use super::status::{connection, notice};
use crate::room::Stage;
use yew::prelude::*;

/// The screen of a participant.
pub fn take(sight: Sight<'_>) -> Html {
    let words = sight.words();
    let desk = sight.desk;
    let Some(meta) = desk.meta() else {
        return html! { <div class="seat"><p class="remark">{ words.common.waiting }</p>{ connection(sight) }{ notice(sight) }</div> };
    };
    let stage = meta.stage();
    let is_entering = !desk.kept.is_in || desk.take.is_renaming;
    let body = match stage {
        // Who comes late goes straight to what the others do, once there is a name.
        _ if is_entering && stage != Stage::Closed => enter::enter(sight),
        Stage::Lobby => enter::entered(sight),
        Stage::Write => write::write(sight),
        Stage::Compare => compare::compare(sight),
        Stage::Vote => vote::vote(sight),
        Stage::Reveal | Stage::Closed => reveal::reveal(sight),
    };
    // What hinders one stands before what one does, and what is well after it.
    let is_hindered =
        matches!(desk.connection, Some(Connection::Away | Connection::Refused | Connection::Unkept));
    html! {
        <div part="seat" class="seat">
            <div class="seat-head">
                <h2 class="kicker">{ words.stages[stage.index()] }</h2>
                { clock(sight) }
            </div>
            if is_hindered { { connection(sight) } }
            if stage == Stage::Closed { <p class="hint">{ words.common.closed }</p> }
            { missed(sight) }
            { notice(sight) }
            { body }
            if !is_entering { { parcel::parcel(sight) } }
            if !is_hindered { { connection(sight) } }
        </div>
    }
}

/// The stage has closed while one was away: what became of the texts.
fn missed(sight: Sight<'_>) -> Html {
    let desk = sight.desk;
    if desk.take.missed.is_none() || desk.stage() == Stage::Lobby {
        return Html::default();
    }
    let words = &sight.words().common.missed;
    let Some(uid) = desk.uid() else { return Html::default() };
    let has_draft = desk.kept.drafts.values().any(|draft| !draft.text.trim().is_empty());
    let sheets = || desk.room.open().filter(|(_, _, sheet)| sheet.texts.contains_key(uid));
    let (name, line) = if !has_draft {
        ("nothing", words.nothing)
    } else if desk.has_unsent_text() {
        ("unsent", words.unsent)
    } else if sheets().any(|(_, _, sheet)| sheet.is_late(uid)) {
        ("late", words.late)
    } else {
        ("in-time", words.in_time)
    };
    html! { <p part="notice" class="notice" data-missed={name}>{ line }</p> }
}
