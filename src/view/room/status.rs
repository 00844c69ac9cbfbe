//! Where does the room live, how is the connection, and what became of what one wrote?

use super::desk::{Carrier, Connection, Deed, Keeping, LinkProblem, Notice, PostState};
use super::sight::Sight;
use crate::messages::room::Room;
use crate::room::Address;
use yew::prelude::*;

/// The line about the connection.
pub fn connection(sight: Sight<'_>) -> Html {
    let words = &sight.words().common.connection;
    let (name, line) = match (sight.desk.carrier, sight.desk.connection) {
        (_, Some(Connection::Away)) => ("away", words.away),
        (_, Some(Connection::Refused)) => ("refused", words.refused),
        (_, Some(Connection::Back)) => ("back", words.back),
        (_, Some(Connection::Entering)) => ("entering", words.entering),
        (_, Some(Connection::Unkept)) => ("unkept", sight.words().common.unkept),
        (Carrier::Server, Some(Connection::Connected)) => ("connected", words.connected),
        (Carrier::Server, None) => ("entering", words.entering),
        (Carrier::Device, _) => ("device", words.device),
    };
    html! { <p part="connection" class="connection" data-connection={name}>{ line }</p> }
}

/// What became of the text under a statement.
pub fn post(sight: Sight<'_>, number: u8) -> Html {
    let words = &sight.words().common;
    let Some(uid) = sight.desk.uid() else { return Html::default() };
    let Some(draft) = sight.desk.kept.drafts.get(&number).filter(|draft| !draft.text.is_empty()) else {
        return Html::default();
    };
    let post = sight.desk.posts.get(&Address::Text(number, uid.clone()).key());
    let (name, line) = match post.map(|post| post.state) {
        _ if draft.n == 0 => ("typed", words.kept),
        Some(PostState::Sent) => ("sent", words.sent),
        Some(PostState::Kept(Keeping::Refused)) => ("refused", words.not_taken),
        Some(PostState::Kept(_)) => ("kept", words.kept),
        // Without a way out nothing is under way.
        Some(PostState::Sending) | None if !is_under_way(sight) => ("kept", words.kept),
        Some(PostState::Sending) | None => ("sending", words.sending),
    };
    html! { <p class="post" data-post={name}>{ line }</p> }
}

/// Whether there is a way out.
fn is_under_way(sight: Sight<'_>) -> bool {
    !matches!(sight.desk.connection, Some(Connection::Away | Connection::Refused | Connection::Entering))
}

/// What became of one's decisions: what has not arrived yet is said before what has.
pub fn votes(sight: Sight<'_>) -> Html {
    let words = &sight.words().common;
    let posts = sight.desk.posts.iter().filter(|(key, _)| key.starts_with("vote."));
    let states: Vec<PostState> = posts.map(|(_, post)| post.state).collect();
    let has = |is: fn(&PostState) -> bool| states.iter().any(is);
    let (name, line) = match () {
        () if states.is_empty() => return Html::default(),
        () if has(|state| matches!(state, PostState::Kept(Keeping::Refused))) => ("refused", words.not_taken),
        () if has(|state| matches!(state, PostState::Kept(_))) => ("kept", words.kept),
        () if has(|state| *state == PostState::Sending) && !is_under_way(sight) => ("kept", words.kept),
        () if has(|state| *state == PostState::Sending) => ("sending", words.sending),
        () => ("sent", words.sent),
    };
    html! { <p class="post" data-votes={name}>{ line }</p> }
}

/// Why a link or a file could not be used.
pub fn refusal(words: &'static Room, problem: LinkProblem) -> &'static str {
    let refused = &words.start.refused;
    match problem {
        LinkProblem::Damaged => refused.damaged,
        LinkProblem::Version => refused.version,
        LinkProblem::NoRoom => refused.no_room,
        LinkProblem::Foreign => refused.foreign,
        LinkProblem::File => refused.file,
    }
}

/// What the person has to know of what was just tried.
pub fn notice(sight: Sight<'_>) -> Html {
    let words = sight.words();
    let (line, address) = match &sight.desk.notice {
        Some(Notice::Refused(problem)) => (refusal(sight.words(), *problem), None),
        Some(Notice::Blocked(address)) => (words.facilitator.windows.blocked, Some(address)),
        Some(Notice::Deleted) => (words.facilitator.ending.deleted, None),
        _ => return Html::default(),
    };
    html! {
        <div part="notice" class="notice">
            <p>{ line }</p>
            if let Some(address) = address { { copyable(sight, "blocked", address) } }
        </div>
    }
}

/// An address with a button that copies it.
pub fn copyable(sight: Sight<'_>, name: &'static str, address: &str) -> Html {
    let copy = sight.words().common.copy;
    let said = match &sight.desk.notice {
        Some(Notice::Copied(super::desk::Answer::Yes)) => copy[1],
        Some(Notice::Copied(super::desk::Answer::No)) => copy[2],
        _ => copy[0],
    };
    html! {
        <div class="copyable">
            <code data-address={name} dir="ltr">{ address.to_owned() }</code>
            { sight.button("quiet", "copy-address", said, Deed::Copy(address.to_owned())) }
        </div>
    }
}
