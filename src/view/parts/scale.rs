//! What is the statement about? The class in words, its place on a scale of three zones, the reason; the number comes last.

use super::absence::absence_line;
use crate::analysis::Analysis;
use crate::messages::{Locale, reason};
use crate::verdict::Class;
use crate::view::screen::Screen;
use crate::view::state::{Missing, is_enough};
use yew::prelude::*;

/// The verdict.
pub fn scale(screen: Screen<'_>, analysis: &Analysis) -> Html {
    let locale = screen.locale;
    let has_text = is_enough(&analysis.text);
    let messages = locale.messages();
    let words = &messages.widget;
    let facts = &analysis.verdict.facts;
    let silence = match analysis.language {
        _ if !has_text => Some(words.empty.to_owned()),
        None if screen.state.missing != Missing::Nothing => Some(String::new()),
        None => Some(words.unreadable.to_owned()),
        // A class for one word would be a guess in large letters.
        Some(_) if facts.word_count < 2 => Some(reason(locale, facts)),
        Some(_) => None,
    };
    if let Some(silence) = silence {
        return html! {
            <section part="verdict" class="verdict">
                <h2 class="kicker">{ words.verdict }</h2>
                if silence.is_empty() {
                    { absence_line(screen) }
                } else {
                    <p class="silence">{ silence }</p>
                }
                { zones(locale, None) }
            </section>
        };
    }
    let verdict = &analysis.verdict;
    let class = verdict.class;
    html! {
        <section part="verdict" class="verdict" data-class={class.key()} data-confidence={verdict.confidence.key()}>
            <h2 class="kicker">{ words.verdict }</h2>
            <p class="class-name">{ messages.class(class) }</p>
            { zones(locale, Some((class, verdict.score))) }
            <p class="reason">{ reason(locale, facts) }</p>
            <p class="meaning">{ messages.class_meanings[class.index()] }</p>
            <p class="numbers">
                { words.confidence }{ ": " }<b>{ messages.confidence(verdict.confidence) }</b>
                <span class="score">{ words.score.replace("{score}", &verdict.score.to_string()) }</span>
            </p>
        </section>
    }
}

fn zones(locale: Locale, place: Option<(Class, u8)>) -> Html {
    let messages = locale.messages();
    let zone = |class: Class| {
        let is_here = place.is_some_and(|(here, _)| here == class);
        html! {
            <li class="zone" data-class={class.key()} aria-current={is_here.then_some("true")}>{ messages.class(class) }</li>
        }
    };
    let pointer = place.map(|(class, score)| {
        let at = format!("{}%", pointer(class, score));
        html! { <svg width="1" height="12" overflow="visible" x={at}><path d="M0 12 L-7 0 L7 0 Z" /></svg> }
    });
    html! {
        <div class="scale" data-class={place.map(|(class, _)| class.key())}>
            <svg class="pointers" aria-hidden="true" width="100%" height="12">{ pointer }</svg>
            <ol class="zones">{ for Class::ALL.into_iter().map(zone) }</ol>
        </div>
    }
}

/// Where the pointer stands, in percent: by the score, but always inside the zone of its class, which is what counts.
fn pointer(class: Class, score: u8) -> u8 {
    const EDGE: u8 = 4;
    let (start, end) = match class {
        Class::Product => (0, 33),
        Class::Oriented => (34, 66),
        Class::Customer => (67, 100),
    };
    score.clamp(start + EDGE, end - EDGE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pointer_never_leaves_the_zone_of_its_class() {
        for (class, low, high) in
            [(Class::Product, 0, 33), (Class::Oriented, 33, 66), (Class::Customer, 66, 100)]
        {
            for score in [0, 11, 33, 50, 67, 100] {
                let at = pointer(class, score);
                assert!(at > low && at < high, "{class:?} {score}: {at}");
            }
        }
    }
}
