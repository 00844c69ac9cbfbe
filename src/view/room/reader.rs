//! What does one see of a room that is over, and was kept as a file?

use super::board::all_boards;
use super::desk::{Deed, Parcel};
use super::sight::Sight;
use crate::room::day;
use yew::prelude::*;

/// An exported room, read-only.
pub fn reader(sight: Sight<'_>) -> Html {
    let words = &sight.words().reader;
    let desk = sight.desk;
    let title = desk.meta().map_or(words.title, |meta| meta.title.as_str());
    html! {
        <div class="reading-room">
            <div class="screen-head">
                <p class="kicker">{ words.title }</p>
                <h2 class="title">{ title.to_owned() }</h2>
                <p class="hint">{ words.saved.replace("{when}", &day(desk.saved_at)) }</p>
                <p class="hint" data-checked={desk.log.records().count().to_string()}>{ words.checked.say(desk.log.records().count()) }</p>
                if desk.refused > 0 {
                    <p class="notice" data-invalid={desk.refused.to_string()}>{ words.invalid.say(desk.refused) }</p>
                }
            </div>
            { all_boards(sight) }
            { ending(sight) }
            { sight.button("link-button", "leave", sight.words().common.leave, Deed::Leave) }
        </div>
    }
}

/// What one takes home.
pub fn ending(sight: Sight<'_>) -> Html {
    let words = &sight.words().facilitator.ending;
    let parcels = [Parcel::Room, Parcel::Csv, Parcel::Markdown, Parcel::Print];
    let item = |(place, parcel): (usize, Parcel)| {
        html! {
            <li>
                { sight.button("quiet", ["save-room", "save-csv", "save-markdown", "print"][place], words.buttons[place], Deed::Save(parcel)) }
                <span class="hint">{ words.hints[place] }</span>
            </li>
        }
    };
    html! {
        <section part="ending" class="ending">
            <h3 class="kicker">{ words.title }</h3>
            <ul>{ for parcels.into_iter().enumerate().map(item) }</ul>
        </section>
    }
}
