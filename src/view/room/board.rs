//! What has come out? Before and after, the room's order beside the tool's, and first of all what they differ in.

use super::sight::{Outcome, Sight};
use crate::room::{Board, Common, Difference, Place, Prompt, Sheet, Uid};
use crate::view::parts::marked::marked;
use yew::prelude::*;

/// The boards of all statements that are worked on.
pub fn boards(sight: Sight<'_>) -> Html {
    let open: Vec<_> = sight.desk.room.open().collect();
    html! { { for open.into_iter().map(|(number, prompt, sheet)| one(sight, number, prompt, sheet)) } }
}

/// The boards of all statements there are, for a room that is only read.
pub fn all_boards(sight: Sight<'_>) -> Html {
    let all: Vec<_> = sight.desk.room.prompts().collect();
    html! { { for all.into_iter().map(|(number, prompt, sheet)| one(sight, number, prompt, sheet)) } }
}

fn one(sight: Sight<'_>, number: u8, prompt: &Prompt, sheet: &Sheet) -> Html {
    let words = &sight.words().board;
    let Outcome { board, common, .. } = sight.reader.outcome(number, sheet);
    let locale = sight.desk.locale;
    let judged = sight.reader.judged(&prompt.statement);
    let (late, ranked): (Vec<&Place>, Vec<&Place>) = board.places.iter().partition(|place| place.is_late);
    html! {
        <section part="board" class="board" key={number} data-prompt={number.to_string()}>
            <div class="before">
                <h3 class="kicker">{ words.sides[0] }</h3>
                { marked(locale, &judged) }
                <p class="hint">{ locale.messages().class(judged.verdict.class) }</p>
            </div>
            if board.places.is_empty() {
                <p class="remark">{ words.empty }</p>
            } else {
                { differences(sight, &board) }
                <div class="after">
                    <h3 class="kicker">{ words.sides[1] }</h3>
                    <ol class="places">{ for ranked.into_iter().map(|place| entry(sight, place)) }</ol>
                    <p class="hint">{ words.by_room }{ " " }{ words.by_tool }</p>
                    if !late.is_empty() {
                        <h4 class="kicker">{ words.late }</h4>
                        <ul class="places">{ for late.into_iter().map(|place| entry(sight, place)) }</ul>
                    }
                </div>
                { groups(sight, &board, &common) }
            }
            if board.hidden > 0 { <p class="hint">{ words.hidden.say(board.hidden) }</p> }
        </section>
    }
}

fn differences(sight: Sight<'_>, board: &Board) -> Html {
    let words = &sight.words().board;
    if board.places.iter().all(|place| place.by_room.is_none()) {
        return html! { <p class="remark">{ words.unranked }</p> };
    }
    if board.differences.is_empty() {
        return html! { <p class="remark" data-agreed="">{ words.agreed }{ " " }{ words.agreed_question }</p> };
    }
    // Each kind of difference asks its questions in turn.
    let mut asked = [0, 0];
    let mut card = |difference: &Difference| {
        let place = board.places.get(difference.place)?;
        let is_room = difference.room_above > 0;
        let kind = if is_room { &words.room_higher } else { &words.tool_higher };
        let turn = &mut asked[usize::from(is_room)];
        let question = kind.questions.get(*turn % kind.questions.len()).copied().unwrap_or_default();
        *turn += 1;
        Some(html! {
            <li class="difference" data-higher={if is_room { "room" } else { "tool" }}>
                <h4 class="difference-name">{ kind.name }</h4>
                { marked(sight.desk.locale, &sight.reader.judged(&place.text)) }
                { ranks(sight, place) }
                <p class="because">{ kind.why }</p>
                <p class="question">{ question }</p>
            </li>
        })
    };
    html! {
        <div part="differences" class="differences">
            <h3 class="kicker">{ words.disagreements }</h3>
            <ul>{ for board.differences.iter().filter_map(&mut card) }</ul>
        </div>
    }
}

fn entry(sight: Sight<'_>, place: &Place) -> Html {
    let words = &sight.words().board;
    let locale = sight.desk.locale;
    let is_own = sight.desk.uid() == Some(&place.author);
    let won =
        words.won.replace("{won}", &place.won.to_string()).replace("{count}", &place.compared.to_string());
    html! {
        <li class={classes!("place", is_own.then_some("is-own"))} key={place.author.as_str().to_owned()}>
            { marked(locale, &sight.reader.judged(&place.text)) }
            { ranks(sight, place) }
            <p class="hint">
                <span>{ author(sight, &place.author) }</span>
                if !place.group.is_empty() { <span>{ &place.group }</span> }
                if is_own { <b>{ words.own }</b> }
                if place.compared > 0 { <span>{ won }</span> }
                if place.points > 0 { <span>{ words.votes.say(place.points) }</span> }
            </p>
        </li>
    }
}

/// The place by the room and the place by the tool, with its class.
fn ranks(sight: Sight<'_>, place: &Place) -> Html {
    let words = &sight.words().board;
    let rank = |number: usize| words.place.replace("{place}", &number.to_string());
    html! {
        <dl class="ranks">
            if let Some(by_room) = place.by_room {
                <div class="rank" data-judge="room"><dt>{ words.judges[0] }</dt><dd>{ rank(by_room) }</dd></div>
            }
            <div class="rank" data-judge="tool" data-class={place.class.key()}>
                <dt>{ words.judges[1] }</dt>
                <dd>{ rank(place.by_tool) }{ ", " }{ crate::text::letters::in_small(sight.desk.locale.messages().class(place.class)) }</dd>
            </div>
        </dl>
    }
}

/// The name, from when names are shown.
fn author(sight: Sight<'_>, author: &Uid) -> String {
    let desk = sight.desk;
    let is_shown = desk.meta().is_some_and(|meta| meta.names.are_shown(meta.stage()));
    let name = desk.room.people.get(author).filter(|_| is_shown).map(|person| person.name.clone());
    name.unwrap_or_else(|| sight.words().board.nameless.to_owned())
}

/// What groups share, and where they differ.
fn groups(sight: Sight<'_>, board: &Board, found: &Common) -> Html {
    let words = &sight.words().board.groups;
    if board.places.len() < 2 {
        return html! { <p class="hint">{ words.too_few }</p> };
    }
    let list = |head: &str, items: Vec<String>| {
        html! {
            <div class="shared">
                <h4>{ head.to_owned() }</h4>
                <ul class="chips">{ for items.into_iter().map(|word| html! { <li dir="auto">{ word }</li> }) }</ul>
            </div>
        }
    };
    let counted = |items: &[(String, usize)]| {
        items.iter().map(|(word, count)| format!("{word} · {count}")).collect::<Vec<_>>()
    };
    let has_groups = !found.groups.is_empty();
    let own: Vec<_> = found.groups.iter().filter(|group| !group.words.is_empty()).collect();
    html! {
        <div part="groups" class="groups">
            <h3 class="kicker">{ words.title }</h3>
            if found.words.is_empty() {
                <p class="remark">{ words.nothing_shared }</p>
            } else {
                { list(words.words, counted(&found.words)) }
            }
            if !found.results.is_empty() { { list(words.results, counted(&found.results)) } }
            if has_groups && own.is_empty() { <p class="remark">{ words.nothing_own }</p> }
            { for own.into_iter().map(|group| list(&words.only.replace("{group}", &group.group), group.words.clone())) }
        </div>
    }
}
