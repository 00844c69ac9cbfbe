//! Which words make it so? The statement with its marks: what shows the means waves, what shows people is doubly underlined.

use super::action::Action;
use super::evidence::item_id;
use crate::analysis::Analysis;
use crate::evidence::{Evidence, Side, Sign};
use crate::messages::Locale;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

#[derive(Clone, Debug, PartialEq, Properties)]
pub struct StatementProps {
    pub id: AttrValue,
    pub locale: Locale,
    pub analysis: Rc<Analysis>,
    pub open: Option<Sign>,
    pub act: Callback<Action>,
}

/// So many marks are drawn; a book pasted in stays readable, and the browser alive.
const DRAWN: usize = 2000;
/// So many marks are a stop of the Tab key each; more of them are walked through with the arrows.
const TAB_STOPS: usize = 40;

/// The marked statement.
#[component]
pub fn Statement(props: &StatementProps) -> Html {
    let StatementProps { id, locale, analysis, open, act } = props;
    let messages = locale.messages();
    let words = &messages.widget;
    let marks = analysis.evidence.len();
    let piece = |piece: Piece<'_>| {
        let Some((place, sign)) = piece.mark else { return html! { { piece.text } } };
        let is_open = *open == Some(sign);
        let is_stop = marks <= TAB_STOPS || place == 0;
        html! {
            <mark class={classes!("mark", is_open.then_some("is-open"))} role="button" tabindex={if is_stop { "0" } else { "-1" }}
                data-marker={sign.marker().key()} data-side={sign.marker().side().key()} data-place={place.to_string()}
                data-label={messages.sign(sign).name} aria-expanded={is_open.to_string()} aria-controls={item_id(id, sign)}>
                <span class="marked">{ piece.text }</span>
            </mark>
        }
    };
    // One listener for all marks: a long text has hundreds.
    let onclick = {
        let (act, analysis) = (act.clone(), analysis.clone());
        Callback::from(move |event: MouseEvent| {
            if let Some((_, sign)) = mark_of(&event, &analysis) {
                act.emit(Action::Toggle(sign));
            }
        })
    };
    let onkeydown = {
        let (act, analysis) = (act.clone(), analysis.clone());
        Callback::from(move |event: KeyboardEvent| {
            let Some((mark, sign)) = mark_of(&event, &analysis) else { return };
            match event.key().as_str() {
                "Enter" | " " => act.emit(Action::Toggle(sign)),
                "Escape" => act.emit(Action::Close),
                "ArrowRight" | "ArrowDown" => step(&mark, Element::next_element_sibling),
                "ArrowLeft" | "ArrowUp" => step(&mark, Element::previous_element_sibling),
                _ => return,
            }
            event.prevent_default();
        })
    };
    html! {
        <>
            <h2 class="kicker">{ words.evidence }</h2>
            <p part="statement" class="statement" dir="auto" lang={analysis.language.map(|language| language.key())}
                {onclick} {onkeydown}>
                { for pieces(&analysis.text, &analysis.evidence).into_iter().map(piece) }
            </p>
            if marks == 0 {
                <p class="hint">{ words.no_evidence }</p>
            } else {
                <p class="legend">
                    <span class="sample" data-side={Side::Means.key()}>{ words.means }</span>
                    <span class="sample" data-side={Side::People.key()}>{ words.people }</span>
                    <span class="hint">{ words.evidence_hint }</span>
                </p>
            }
        </>
    }
}

/// A stretch of the statement, and the place and the sign of the evidence it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Piece<'a> {
    text: &'a str,
    mark: Option<(usize, Sign)>,
}

/// The statement cut at its marks. A span that does not fit the text or overlaps another one is passed over.
fn pieces<'a>(text: &'a str, evidence: &[Evidence]) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    let mut end = 0;
    for (place, found) in evidence.iter().enumerate().take(DRAWN) {
        let words = found.span.of(text);
        if found.span.start < end || words.is_empty() {
            continue;
        }
        if let Some(between) = text.get(end..found.span.start).filter(|between| !between.is_empty()) {
            pieces.push(Piece { text: between, mark: None });
        }
        pieces.push(Piece { text: words, mark: Some((place, found.sign)) });
        end = found.span.end;
    }
    if let Some(rest) = text.get(end..).filter(|rest| !rest.is_empty()) {
        pieces.push(Piece { text: rest, mark: None });
    }
    pieces
}

fn mark_of(event: &Event, analysis: &Analysis) -> Option<(Element, Sign)> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let mark = target.closest("mark").ok()??;
    let place: usize = mark.get_attribute("data-place")?.parse().ok()?;
    Some((mark, analysis.evidence.get(place)?.sign))
}

/// Moves the focus to the mark beside this one; at the end it stays where it is.
fn step(mark: &Element, beside: fn(&Element) -> Option<Element>) {
    if let Some(mark) = beside(mark).and_then(|mark| mark.dyn_into::<HtmlElement>().ok()) {
        // What cannot be focused keeps the focus where it is.
        let _ = mark.focus();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::{Marker, Role};
    use crate::text::Span;

    fn found(start: usize, end: usize) -> Evidence {
        Evidence {
            sign: Sign::Marker(Marker::Price),
            marker: Marker::Price,
            span: Span::new(start, end),
            range: 0..1,
            role: Role::Main,
        }
    }

    #[track_caller]
    fn check(text: &str, evidence: &[Evidence], expected: &[(&str, Option<usize>)]) {
        let pieces = pieces(text, evidence);
        let cut: Vec<_> =
            pieces.iter().map(|piece| (piece.text, piece.mark.map(|(place, _)| place))).collect();
        assert_eq!(cut, expected);
        assert_eq!(pieces.iter().map(|piece| piece.text).collect::<String>(), text);
    }

    #[test]
    fn a_text_is_cut_at_its_marks_and_nothing_is_lost() {
        check("", &[], &[]);
        check("a b", &[], &[("a b", None)]);
        check("low price now", &[found(0, 9)], &[("low price", Some(0)), (" now", None)]);
        check(
            "a b c",
            &[found(0, 1), found(2, 3)],
            &[("a", Some(0)), (" ", None), ("b", Some(1)), (" c", None)],
        );
        check("цена 👍🏽", &[found(0, 8)], &[("цена", Some(0)), (" 👍🏽", None)]);
    }

    #[test]
    fn spans_that_do_not_fit_are_passed_over() {
        check("abc", &[found(2, 99)], &[("abc", None)]);
        check("цена", &[found(1, 3)], &[("цена", None)]);
        check("abc", &[found(0, 2), found(1, 3)], &[("ab", Some(0)), ("c", None)]);
    }
}
