//! What has become of one's own text, and of all the others?

use crate::room::{Sheet, Stage};
use crate::view::room::board::boards;
use crate::view::room::desk::{Deed, Parcel};
use crate::view::room::sight::Sight;
use yew::prelude::*;

/// The board, one's own text first.
pub fn reveal(sight: Sight<'_>) -> Html {
    let words = &sight.words().participant.reveal;
    let sheets: Vec<(u8, &Sheet)> =
        sight.desk.room.open().map(|(number, _, sheet)| (number, sheet)).collect();
    html! {
        <div class="revealed">
            <section class="own-text">
                <h2 class="kicker">{ words.title }</h2>
                { for sheets.into_iter().map(|(number, sheet)| own(sight, number, sheet)) }
            </section>
            { boards(sight) }
            if sight.desk.stage() == Stage::Closed {
                <p class="remark">{ words.thanks }</p>
                <div class="buttons">
                    { sight.button("quiet", "save-markdown", sight.words().facilitator.ending.buttons[2], Deed::Save(Parcel::Markdown)) }
                    { sight.button("quiet", "print", sight.words().facilitator.ending.buttons[3], Deed::Save(Parcel::Print)) }
                </div>
            }
        </div>
    }
}

fn own(sight: Sight<'_>, number: u8, sheet: &Sheet) -> Html {
    let words = &sight.words().participant.reveal;
    let Some(entry) = sight.desk.uid().and_then(|uid| sheet.texts.get(uid)) else {
        return html! { <p class="remark">{ words.none }</p> };
    };
    let board = sight.reader.outcome(number, sheet).board;
    let count = board.places.len().to_string();
    let rank =
        |line: &str, place: usize| line.replace("{place}", &place.to_string()).replace("{count}", &count);
    let place = board.places.iter().find(|place| Some(&place.author) == sight.desk.uid());
    html! {
        <>
            <p class="statement" dir="auto">{ &entry.text }</p>
            if let Some(place) = place {
                if place.is_late {
                    <p class="hint">{ words.late }</p>
                } else {
                    if let Some(by_room) = place.by_room { <p>{ rank(words.by_room, by_room) }</p> }
                    <p>{ rank(words.by_tool, place.by_tool) }</p>
                }
            } else {
                <p class="hint">{ words.hidden }</p>
            }
        </>
    }
}
