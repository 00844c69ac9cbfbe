//! How does one rewrite the statement? A field, and what the tool says of it, for one's own eyes.

use crate::analysis::Analysis;
use crate::messages::reason;
use crate::rewrite::Subject;
use crate::room::{Prompt, letters};
use crate::verdict::Class;
use crate::view::parts::marked::marked;
use crate::view::room::desk::{Deed, Taking};
use crate::view::room::sight::{Area, Sight};
use crate::view::room::status::post;
use crate::view::state::is_enough;
use yew::prelude::*;

/// So many letters before the end the field begins to count.
const NEAR: usize = 100;

/// The sheet on which one writes.
pub fn write(sight: Sight<'_>) -> Html {
    let words = &sight.words().participant.write;
    let prompts: Vec<(u8, &Prompt)> =
        sight.desk.room.open().map(|(number, prompt, _)| (number, prompt)).collect();
    let here = sight.desk.take.turn.min(prompts.len().saturating_sub(1));
    let Some((number, prompt)) = prompts.get(here).copied() else {
        return html! { <p class="remark">{ sight.words().common.waiting }</p> };
    };
    let desk = sight.desk;
    let is_muted = desk
        .uid()
        .and_then(|uid| desk.room.moderation.get(uid))
        .is_some_and(|moderation| moderation.muted.is_some());
    let draft = desk.kept.drafts.get(&number).map_or("", |draft| draft.text.as_str());
    let area = Area {
        name: format!("text-{number}"),
        label: words.field,
        value: draft,
        placeholder: words.placeholder,
        language: desk.meta().map(|meta| meta.language),
        is_open: true,
        hint: Some(counted(sight, draft)),
    };
    let pulse = &desk.room.pulse;
    let progress = |place: usize| {
        let label = words.progress.replace("{place}", &(place + 1).to_string());
        label.replace("{count}", &prompts.len().to_string())
    };
    // Three full names would fill a phone: the numbers stand there, and the name of the one that is open.
    let tab = |(place, (number, _)): (usize, &(u8, &Prompt))| {
        html! {
            <li key={*number}>
                <button type="button" class="quiet" data-action="turn" aria-pressed={(place == here).to_string()}
                    aria-label={progress(place)} onclick={sight.press(Deed::Take(Taking::Turn(place)))}>{ place + 1 }</button>
            </li>
        }
    };
    html! {
        <div class="write" key={number}>
            if prompts.len() > 1 {
                <div class="tabs">
                    <ul>{ for prompts.iter().enumerate().map(tab) }</ul>
                    <p class="progress">{ progress(here) }</p>
                </div>
            }
            <div class="before">
                <h3 class="kicker">{ words.before }</h3>
                { marked(desk.locale, &sight.reader.judged(&prompt.statement)) }
            </div>
            <p class="instruction" dir="auto">{ &prompt.instruction }</p>
            { sight.area(area, move |text| Deed::Take(Taking::Type(number, text))) }
            <div class="buttons">
                { sight.button("loud", "send", words.send, Deed::Take(Taking::Send)) }
                { post(sight, number) }
            </div>
            <p class="hint">{ if is_muted { words.muted } else { words.changeable } }</p>
            { feedback(sight, draft) }
            <p class="hint">{ words.others.say(pulse.written).replace("{all}", &pulse.people.max(pulse.written).to_string()) }</p>
        </div>
    }
}

/// How many letters are left, near the end, and how many are too many, after it.
fn counted(sight: Sight<'_>, text: &str) -> String {
    let too_long = sight.desk.too_long(text);
    if too_long > 0 {
        return sight.words().common.too_long.say(too_long);
    }
    let left = sight.desk.most_letters().saturating_sub(letters(text));
    if left > NEAR { String::new() } else { sight.words().participant.write.letters.say(left) }
}

/// What the tool says, to the writer alone.
fn feedback(sight: Sight<'_>, text: &str) -> Html {
    let words = &sight.words().participant.write;
    let locale = sight.desk.locale;
    let messages = locale.messages();
    let body = if is_enough(text) {
        let analysis = sight.reader.suggested(text);
        if analysis.language.is_none() || analysis.verdict.facts.word_count < 2 {
            html! { <p class="hint">{ words.empty }</p> }
        } else {
            let class = analysis.verdict.class;
            html! {
                <>
                    <p class="class-name">{ messages.class(class) }</p>
                    { marked(locale, &analysis) }
                    <p class="reason">{ reason(locale, &analysis.verdict.facts) }</p>
                    { attempt(sight, &analysis) }
                </>
            }
        }
    } else {
        html! { <p class="hint">{ words.empty }</p> }
    };
    let class = is_enough(text).then(|| sight.reader.suggested(text).verdict.class.key());
    html! {
        <section part="feedback" class="feedback" data-class={class}>
            <h3 class="kicker">{ words.private }</h3>
            { body }
        </section>
    }
}

/// One thing to try: a question that an editor would ask, or what to do about the first method. No ready sentence: it would be everybody's.
fn attempt(sight: Sight<'_>, analysis: &Analysis) -> Html {
    let words = &sight.words().participant.write;
    if analysis.verdict.class == Class::Customer {
        return html! { <p class="question">{ words.good }</p> };
    }
    let messages = sight.desk.locale.messages();
    // What the trade is, is the facilitator's matter.
    let question = analysis.questions.iter().find_map(|question| match question.subject {
        Subject::Means { marker, .. } => Some(messages.marker(marker).question),
        Subject::People => Some(messages.people_question),
        Subject::Domain => None,
    });
    let Some(question) = question else { return Html::default() };
    html! { <p class="question"><b>{ words.attempt }</b>{ " " }{ question }</p> }
}
