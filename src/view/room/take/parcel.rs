//! How does a text reach the facilitator without a network? As a code to be scanned, a link or a file.

use crate::view::room::code::code;
use crate::view::room::desk::{Carrier, Connection, Deed, Parcel, Taking};
use crate::view::room::sight::Sight;
use crate::view::room::status::copyable;
use yew::prelude::*;

/// The way without a network: shown where there is none, and else folded away.
pub fn parcel(sight: Sight<'_>) -> Html {
    let words = &sight.words().participant.parcel;
    let desk = sight.desk;
    let has_words = desk.uid().is_some_and(|uid| desk.log.last_of(uid) > 0);
    let is_needed = matches!(desk.connection, Some(Connection::Away | Connection::Refused))
        || desk.carrier == Carrier::Device && desk.is_brought;
    let link = desk.take.parcel.as_ref();
    html! {
        <details part="parcel" class="parcel" open={is_needed}>
            <summary>{ words.title }</summary>
            if has_words {
                <p class="hint">{ words.hint }</p>
                <div class="buttons">
                    { sight.button("quiet", "make-parcel", words.make, Deed::Take(Taking::MakeParcel)) }
                    { sight.button("quiet", "save-parcel", words.save, Deed::Save(Parcel::Records)) }
                </div>
                if let Some(link) = link {
                    { code(link, words.picture).unwrap_or_else(|| html! { <p class="hint">{ words.no_picture }</p> }) }
                    { copyable(sight, "parcel", link) }
                }
            } else {
                <p class="hint">{ words.empty }</p>
            }
        </details>
    }
}
