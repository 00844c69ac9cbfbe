//! What went, what stayed, what came?

use super::draft::{Draft, Licence};
use super::model::{Change, ChangeOp};
use crate::order::order;
use crate::text::{Document, Span};

/// The way from the statement to the suggestion: the author's words in their order, dropped or kept, then what was added.
pub(super) fn changes(document: &Document<'_>, draft: &Draft) -> Vec<Change> {
    let mut kept: Vec<Span> = draft
        .pieces
        .iter()
        .filter_map(|piece| match piece.licence {
            Licence::Source(span) => Some(span),
            _ => None,
        })
        .collect();
    order(&mut kept, Ord::cmp);
    kept.dedup();
    let mut changes = Vec::new();
    let mut place = 0;
    for span in kept.into_iter().filter(|span| !span.of(document.text).is_empty()) {
        if span.start < place {
            continue;
        }
        push(&mut changes, ChangeOp::Drop, &document.text[place..span.start]);
        push(&mut changes, ChangeOp::Keep, span.of(document.text));
        place = span.end;
    }
    push(&mut changes, ChangeOp::Drop, document.text.get(place..).unwrap_or(""));
    let mut added = String::new();
    for piece in &draft.pieces {
        match piece.licence {
            Licence::Source(_) => {
                push(&mut changes, ChangeOp::Add, &added);
                added.clear();
            }
            _ => added.push_str(&piece.text),
        }
    }
    push(&mut changes, ChangeOp::Add, &added);
    changes
}

/// Words only: a lone full stop is no change worth telling.
fn push(changes: &mut Vec<Change>, op: ChangeOp, text: &str) {
    let text = text.trim().trim_matches(|c: char| matches!(c, '.' | ',' | ';' | ':' | '!')).trim();
    if text.chars().any(char::is_alphanumeric) {
        changes.push(Change { op, text: text.to_owned() });
    }
}
