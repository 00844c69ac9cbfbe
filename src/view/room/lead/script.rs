//! What does the facilitator say now, and what comes next? The plan, step by step, and the clock.

use crate::room::{Meta, Stage};
use crate::view::room::desk::{Deed, Leading, next_step, step};
use crate::view::room::sight::Sight;
use yew::prelude::*;

/// A minute, in milliseconds.
const MINUTE: i64 = 60_000;

/// The step of the plan.
pub fn script(sight: Sight<'_>, meta: &Meta) -> Html {
    let words = &sight.words().facilitator.script;
    let locale = sight.desk.locale;
    let plan = sight.words().plans.iter().find(|plan| plan.minutes == usize::from(meta.plan));
    let Some((plan, step)) = plan.zip(step(locale, meta)) else {
        return html! { <section part="script" class="script"><p class="remark">{ words.finished }</p></section> };
    };
    let place = words.step.replace("{place}", &(meta.step + 1).to_string());
    let place = place.replace("{count}", &plan.steps.len().to_string());
    html! {
        <section part="script" class="script">
            <p class="kicker">{ place }{ " · " }{ words.minutes.say(step.minutes) }</p>
            <h3 class="step">{ step.title }</h3>
            <h4 class="kicker">{ words.aloud }</h4>
            <blockquote class="aloud">{ step.aloud }</blockquote>
            <h4 class="kicker">{ words.hint }</h4>
            <p class="hint">{ step.hint }</p>
            if let Some(next) = next_step(locale, meta) { <p class="next">{ words.next.replace("{title}", next.title) }</p> }
        </section>
    }
}

/// On, and back.
pub fn moves(sight: Sight<'_>, meta: &Meta) -> Html {
    let words = &sight.words().facilitator.moves;
    let desk = sight.desk;
    let is_asked = desk.lead.pending.is_some();
    let next = desk.next_stage().filter(|_| !is_asked).map(|next| {
        // A plan that goes from the results to writing begins another round.
        let label = match next {
            next if next < meta.stage() => words.next_round,
            next => words.next.get(next.index().saturating_sub(1)).copied().unwrap_or_default(),
        };
        sight.button("loud", "next", label, Deed::Lead(Leading::Next))
    });
    let before = desk.stage_before().filter(|_| !is_asked).map(|stage| {
        let label = words.back.get(stage.index()).copied().unwrap_or_default();
        sight.button("link-button", "back", label, Deed::Lead(Leading::Back))
    });
    html! { <div class="buttons moves">{ next.unwrap_or_default() }{ before.unwrap_or_default() }</div> }
}

/// What one does with the clock.
pub fn clock_buttons(sight: Sight<'_>, meta: &Meta) -> Html {
    let words = &sight.words().facilitator.timer;
    let Some(timer) = meta.timer.filter(|_| meta.stage() != Stage::Closed) else { return Html::default() };
    let (name, label, deed) = match timer.ends {
        Some(_) => ("pause-clock", words.pause, Leading::PauseClock),
        // A clock that was stopped within its minute goes on; a full one begins.
        None if timer.left % 60_000 == 0 => ("start-clock", words.start, Leading::StartClock),
        None => ("start-clock", words.go_on, Leading::StartClock),
    };
    let change = |name: &'static str, label: &'static str, spoken: &'static str, by: i64| {
        html! {
            <button type="button" class="quiet" data-action={name} aria-label={spoken} onclick={sight.press(Deed::Lead(Leading::Longer(by)))}>
                { label }
            </button>
        }
    };
    html! {
        <div class="buttons" role="group" aria-label={words.name}>
            { sight.button("quiet", name, label, Deed::Lead(deed)) }
            { change("more-time", words.more, words.spoken[0], MINUTE) }
            { change("less-time", words.less, words.spoken[1], -MINUTE) }
        </div>
    }
}
