//! What stands on the wall? Large, few words, and before the reveal no name and no vote: they do not even come here.

use super::board::boards;
use super::clock::clock;
use super::code::code;
use super::desk::{Carrier, Deed};
use super::sight::Sight;
use super::status::connection;
use crate::room::{Prompt, Stage};
use crate::view::parts::marked::marked;
use yew::prelude::*;

/// The screen for all.
pub fn projector(sight: Sight<'_>) -> Html {
    let words = &sight.words().projector;
    let desk = sight.desk;
    let Some(meta) = desk.meta() else {
        return html! { <div class="wall"><p class="remark">{ words.waiting }</p>{ connection(sight) }</div> };
    };
    let stage = meta.stage();
    let body = match stage {
        Stage::Lobby => lobby(sight),
        Stage::Write | Stage::Compare | Stage::Vote => work(sight, stage),
        Stage::Reveal | Stage::Closed => boards(sight),
    };
    html! {
        <div part="wall" class="wall">
            <div class="wall-head">
                <p class="kicker">{ &meta.title }</p>
                { clock(sight) }
                { sight.button("quiet", "full-screen", words.full_screen, Deed::FullScreen) }
            </div>
            <h2 class="title">{ words.headings[stage.index()] }</h2>
            <p class="lede">{ words.lines[stage.index()] }</p>
            { body }
        </div>
    }
}

fn lobby(sight: Sight<'_>) -> Html {
    let words = &sight.words().projector;
    let invite = &sight.words().facilitator.invite;
    let join = &sight.desk.links.join;
    html! {
        <div class="lobby">
            // Where no server carries the room, a phone that scanned the code would find nobody.
            if !join.is_empty() && sight.desk.carrier == Carrier::Server {
                { code(join, invite.picture).unwrap_or_default() }
                <div>
                    <p class="remark">{ words.join }</p>
                    <p class="hint">{ words.code }</p>
                    <code class="address" data-address="join" dir="ltr">{ shown(join) }</code>
                </div>
            }
            <p class="count" data-count="people">{ words.joined.say(sight.desk.room.pulse.people) }</p>
        </div>
    }
}

/// An address as one can read it from the wall: whole where it is short, else where it leads.
fn shown(address: &str) -> &str {
    const READABLE: usize = 90;
    let page = address.split('#').next().unwrap_or(address);
    if address.len() <= READABLE { address } else { page }
}

fn work(sight: Sight<'_>, stage: Stage) -> Html {
    let words = &sight.words().projector;
    let pulse = &sight.desk.room.pulse;
    let all = pulse.people.max(pulse.written).max(pulse.voted).to_string();
    let (name, count) = match stage {
        Stage::Write => ("written", words.written.say(pulse.written)),
        Stage::Compare => ("compared", words.compared.say(pulse.voted)),
        _ => ("voted", words.voted.say(pulse.voted)),
    };
    let statement = |(number, prompt, _): (u8, &Prompt, _)| {
        html! {
            <li key={number} class="before">
                { marked(sight.desk.locale, &sight.reader.judged(&prompt.statement)) }
                if stage == Stage::Write { <p class="instruction">{ &prompt.instruction }</p> }
            </li>
        }
    };
    html! {
        <>
            <h3 class="kicker">{ words.statement }</h3>
            <ul class="statements">{ for sight.desk.room.open().map(statement) }</ul>
            <p class="count" data-count={name}>{ count.replace("{all}", &all) }</p>
        </>
    }
}
