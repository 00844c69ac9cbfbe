//! What does the facilitator see? What to say and what comes next; then who is there and what came in; and at the end what one takes home.

mod gathering;
mod invite;
mod prompts;
mod records;
mod script;
mod texts;

use super::board::boards;
use super::clock::clock;
use super::desk::{Answer, Deed, Leading, Pending};
use super::reader::ending;
use super::sight::Sight;
use super::status::{connection, notice};
use crate::room::Stage;
use yew::prelude::*;

/// The desk of the facilitator.
pub fn lead(sight: Sight<'_>) -> Html {
    let words = sight.words();
    let Some(meta) = sight.desk.meta() else {
        return html! {
            <div class="desk">
                <p class="remark">{ words.facilitator.looking }</p>
                { connection(sight) }
                { notice(sight) }
                { sight.button("link-button", "leave", words.common.leave, Deed::Leave) }
            </div>
        };
    };
    let stage = meta.stage();
    html! {
        <div part="desk" class="desk">
            <div class="desk-head screen-head">
                <h2 class="title">{ &meta.title }</h2>
                { stages(sight, stage) }
                { connection(sight) }
            </div>
            { notice(sight) }
            <div class="desk-floor">
                { script::script(sight, meta) }
                <section class="pace">
                    { clock(sight) }
                    { script::clock_buttons(sight, meta) }
                    { counts(sight, stage) }
                    { pending(sight) }
                    { script::moves(sight, meta) }
                </section>
                if stage.is_open() { <div class="desk-boards">{ boards(sight) }</div> }
                <div class="desk-rest">
                    <div class="desk-column">
                        { invite::invite(sight) }
                        { invite::windows(sight) }
                        { prompts::prompts(sight) }
                    </div>
                    <div class="desk-column">
                        { texts::texts(sight) }
                        { gathering::people(sight) }
                        { gathering::groups(sight, meta) }
                        { records::records(sight) }
                        { ending(sight) }
                        { last(sight, stage) }
                    </div>
                </div>
            </div>
        </div>
    }
}

/// Where the workshop is.
fn stages(sight: Sight<'_>, here: Stage) -> Html {
    let stage = |stage: Stage| {
        html! {
            <li class="stage" data-stage={stage.key()} aria-current={(stage == here).then_some("step")}>
                { sight.words().stages[stage.index()] }
            </li>
        }
    };
    html! { <ol class="stages">{ for Stage::ALL.into_iter().map(stage) }</ol> }
}

/// How many have come, written, decided.
fn counts(sight: Sight<'_>, stage: Stage) -> Html {
    let words = &sight.words().facilitator;
    let room = &sight.desk.room;
    let done = match stage {
        Stage::Write => Some(("written", words.written.say(room.writers()))),
        Stage::Compare => Some(("compared", words.compared.say(room.voters()))),
        Stage::Vote => Some(("voted", words.voted.say(room.voters()))),
        Stage::Lobby | Stage::Reveal | Stage::Closed => None,
    };
    html! {
        <ul class="counts">
            <li data-count="people">{ words.joined.say(room.people.len()) }</li>
            if let Some((name, line)) = done { <li data-count={name}>{ line }</li> }
        </ul>
    }
}

/// What has to be answered first.
fn pending(sight: Sight<'_>) -> Html {
    let words = &sight.words().facilitator.confirm;
    let Some(pending) = sight.desk.lead.pending else { return Html::default() };
    let question = match pending {
        Pending::StopWriting(absent) => words.stop_writing.say(absent),
        Pending::Reveal => words.reveal.to_owned(),
        Pending::Back => words.back.to_owned(),
        Pending::Close => words.close.to_owned(),
        Pending::Delete => words.delete.to_owned(),
        Pending::RemovePrompt(_) => words.remove_prompt.to_owned(),
    };
    html! {
        <div part="confirm" class="confirm" role="group" aria-label={question.clone()}>
            <p>{ question }</p>
            <div class="buttons">
                { sight.button("loud", "confirm", words.answers[0], Deed::Lead(Leading::Answer(Answer::Yes))) }
                { sight.button("quiet", "decline", words.answers[1], Deed::Lead(Leading::Answer(Answer::No))) }
            </div>
        </div>
    }
}

/// The ways out.
fn last(sight: Sight<'_>, stage: Stage) -> Html {
    let words = &sight.words().facilitator.ending;
    html! {
        <section class="last">
            if stage != Stage::Closed {
                <p>
                    { sight.button("quiet", "close", words.close, Deed::Lead(Leading::Close)) }
                    <span class="hint">{ words.close_hint }</span>
                </p>
            }
            <p>
                { sight.button("quiet", "delete", words.delete, Deed::Lead(Leading::Delete)) }
                <span class="hint">{ words.delete_hint }</span>
            </p>
            <p>{ sight.button("link-button", "leave", sight.words().common.leave, Deed::Leave) }</p>
        </section>
    }
}
