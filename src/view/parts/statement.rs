//! Which words make it so? The statement with its marks: what shows the means waves, what shows people is doubly underlined.

use super::groups::grouped;
use super::marked::{Piece, pieces};
use crate::analysis::Analysis;
use crate::evidence::{Side, Sign};
use crate::view::screen::Screen;
use crate::view::state::Action;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

/// So many marks are a stop of the Tab key each; more of them are walked through with the arrows.
const TAB_STOPS: usize = 40;

/// The marked statement.
pub fn statement(screen: Screen<'_>) -> Html {
    let (analysis, act) = (screen.state.analysis(), screen.act);
    let open = screen.state.open();
    let messages = screen.locale.messages();
    let words = &messages.widget;
    let marks = analysis.evidence.len();
    let node = |piece: Piece<'_>| {
        let Some((place, sign)) = piece.mark else { return html! { { piece.text } } };
        let is_open = open == Some(sign);
        let is_stop = marks <= TAB_STOPS || place == 0;
        html! {
            <mark class={classes!("mark", is_open.then_some("is-open"))} role="button" tabindex={if is_stop { "0" } else { "-1" }}
                data-marker={sign.marker().key()} data-side={sign.marker().side().key()}
                data-label={messages.sign(sign).name} aria-expanded={is_open.to_string()} aria-controls={entry_id(screen.id, sign)}>
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
    let pieces = pieces(&analysis.text, &analysis.evidence);
    html! {
        <>
            <h2 class="kicker">{ words.evidence }</h2>
            <p part="statement" class="statement" dir="auto" lang={screen.statement_language()}
                {onclick} {onkeydown}>
                { grouped(pieces.into_iter().map(|piece| (piece.text, node(piece)))) }
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

/// The id of the entry that says more of a sign.
pub fn entry_id(id: &str, sign: Sign) -> String {
    format!("{id}-{}", sign.key())
}

fn mark_of(event: &Event, analysis: &Analysis) -> Option<(Element, Sign)> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let mark = target.closest("mark").ok()??;
    // Beside a mark stand other marks and bare words. A number on each would change in all of them with every new one.
    let place =
        std::iter::successors(mark.previous_element_sibling(), Element::previous_element_sibling).count();
    let mut marks = pieces(&analysis.text, &analysis.evidence).into_iter().filter_map(|piece| piece.mark);
    let (_, sign) = marks.nth(place)?;
    Some((mark, sign))
}

/// Moves the focus to the mark beside this one; at the end it stays where it is.
fn step(mark: &Element, beside: fn(&Element) -> Option<Element>) {
    if let Some(mark) = beside(mark).and_then(|mark| mark.dyn_into::<HtmlElement>().ok()) {
        // What cannot be focused keeps the focus where it is.
        let _ = mark.focus();
    }
}
