//! How do others come in? A code and an address, and more windows of this device.

use crate::view::room::code::code;
use crate::view::room::desk::{Carrier, Deed, HostAddress, Leading};
use crate::view::room::sight::Sight;
use crate::view::room::status::copyable;
use yew::prelude::*;

/// The address of the room, and that of the facilitator.
pub fn invite(sight: Sight<'_>) -> Html {
    let words = &sight.words().facilitator.invite;
    let desk = sight.desk;
    let join = &desk.links.join;
    let how = match desk.carrier {
        Carrier::Device => words.how_on_device,
        Carrier::Server => words.how,
    };
    html! {
        <section part="invite" class="invite">
            <h3 class="kicker">{ words.title }</h3>
            <p class="hint">{ how }</p>
            if !join.is_empty() {
                if desk.carrier == Carrier::Server {
                    { code(join, words.picture).unwrap_or_else(|| html! { <p class="hint">{ words.no_picture }</p> }) }
                }
                <p class="label">{ words.address }</p>
                { copyable(sight, "join", join) }
            }
            { host(sight) }
        </section>
    }
}

/// The facilitator's own address: whoever has it leads the room.
fn host(sight: Sight<'_>) -> Html {
    let words = &sight.words().facilitator.host;
    let host = &sight.desk.links.host;
    // On one device the records are nowhere else, and the address would lead to an empty room.
    if host.is_empty() || sight.desk.carrier == Carrier::Device {
        return Html::default();
    }
    let body = match sight.desk.lead.host {
        HostAddress::Waiting => sight.button("quiet", "show-host", words.show, Deed::Lead(Leading::ShowHost)),
        HostAddress::Shown => html! {
            <>
                { copyable(sight, "host", host) }
                { sight.button("quiet", "hide-host", words.done, Deed::Lead(Leading::HideHost)) }
            </>
        },
        HostAddress::Gone => html! { <p class="hint">{ words.gone }</p> },
    };
    html! {
        <div class="host">
            <h4 class="label">{ words.title }</h4>
            <p class="hint">{ words.warning }</p>
            { body }
        </div>
    }
}

/// More windows.
pub fn windows(sight: Sight<'_>) -> Html {
    let words = &sight.words().facilitator.windows;
    html! {
        <section class="windows">
            <p>
                { sight.button("quiet", "open-projector", words.projector, Deed::Lead(Leading::OpenProjector)) }
                <span class="hint">{ words.projector_hint }</span>
            </p>
            <p>
                { sight.button("quiet", "open-participant", words.participant, Deed::Lead(Leading::OpenParticipant)) }
                <span class="hint">{ words.participant_hint }</span>
            </p>
        </section>
    }
}
