//! What came in? The texts without their authors, so that one hides a text and not a person. They lie folded: this window may be on the wall.

use crate::room::{Entry, Sheet, Uid, blind_order};
use crate::view::room::desk::{Deed, Leading};
use crate::view::room::sight::Sight;
use yew::prelude::*;

/// The texts.
pub fn texts(sight: Sight<'_>) -> Html {
    let words = &sight.words().facilitator.texts;
    let sheets: Vec<_> = sight.desk.room.open().collect();
    let count: usize = sheets.iter().map(|(_, _, sheet)| sheet.texts.len()).sum();
    html! {
        <details class="texts">
            <summary>{ words.title }{ format!(" · {count}") }</summary>
            if count == 0 {
                <p class="remark">{ words.empty }</p>
            } else {
                <p class="hint">{ words.hint }</p>
                { for sheets.into_iter().map(|(number, _, sheet)| of_sheet(sight, number, sheet)) }
            }
        </details>
    }
}

fn of_sheet(sight: Sight<'_>, number: u8, sheet: &Sheet) -> Html {
    let words = &sight.words().facilitator.texts;
    let authors: Vec<&Uid> = sheet.texts.keys().collect();
    // Not in the order in which people came: that would tell who wrote what.
    let order = blind_order(sight.desk.log.id(), number, sight.desk.log.id(), &authors);
    let item = |(uid, entry): (&Uid, &Entry)| {
        let (name, label, deed) = match entry.is_hidden {
            true => ("show-text", words.show, Leading::Show(number, uid.clone())),
            false => ("hide-text", words.hide, Leading::Hide(number, uid.clone())),
        };
        html! {
            <li key={uid.as_str().to_owned()} class={classes!(entry.is_hidden.then_some("is-hidden"))}>
                <p class="statement" dir="auto">{ &entry.text }</p>
                <p class="hint">
                    if entry.is_hidden { <span>{ words.hidden }</span> }
                    if sheet.is_late(uid) { <span>{ words.late }</span> }
                </p>
                { sight.button("link-button", name, label, Deed::Lead(deed)) }
            </li>
        }
    };
    let found = order.iter().filter_map(|uid| sheet.texts.get(uid).map(|entry| (uid, entry)));
    html! { <ul key={number}>{ for found.map(item) }</ul> }
}
