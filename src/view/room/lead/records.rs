//! How do records come in from devices without a network, and the room out to them? By a file or a link.

use crate::room::Refusal;
use crate::view::room::code::code;
use crate::view::room::desk::{Brought, Deed, Leading};
use crate::view::room::sight::{Line, Sight};
use crate::view::room::status::copyable;
use yew::prelude::*;

/// What is brought in by hand.
pub fn records(sight: Sight<'_>) -> Html {
    let words = &sight.words().facilitator.records;
    let line = Line {
        name: "record-link",
        label: words.link,
        value: &sight.desk.lead.link,
        placeholder: "",
        most: 100_000,
        hint: None,
    };
    let parcel = sight.desk.take.parcel.as_ref();
    let picture = sight.words().facilitator.invite.picture;
    html! {
        <details class="records">
            <summary>{ words.title }</summary>
            <p class="hint">{ words.give_hint }</p>
            { sight.button("quiet", "give-room", words.give, Deed::Lead(Leading::GiveRoom)) }
            if let Some(link) = parcel {
                { code(link, picture).unwrap_or_default() }
                { copyable(sight, "parcel", link) }
            }
            <p class="hint">{ words.hint }</p>
            { sight.button("quiet", "choose-file", words.choose, Deed::Lead(Leading::ChooseFile)) }
            { sight.line(line, |link| Deed::Lead(Leading::RecordLink(link))) }
            { sight.button("quiet", "take-link", words.take, Deed::Lead(Leading::TakeLink)) }
            { brought(sight) }
        </details>
    }
}

/// What came of it.
fn brought(sight: Sight<'_>) -> Html {
    let words = &sight.words().facilitator.records;
    let Some(Brought { came, refused, why }) = sight.desk.lead.brought else { return Html::default() };
    let why = why.map(|why| match why {
        Refusal::Oversized => words.why.oversized,
        Refusal::Malformed => words.why.damaged,
        Refusal::Version => words.why.version,
        Refusal::OtherRoom => words.why.room,
        Refusal::Forged => words.why.signature,
        Refusal::NotAllowed => words.why.forbidden,
    });
    html! {
        <p class="notice" data-came={came.to_string()} data-refused={refused.to_string()}>
            { words.came.say(came) }
            if let Some(why) = why { { " " }{ words.refused.say(refused) }{ " " }{ why } }
        </p>
    }
}
