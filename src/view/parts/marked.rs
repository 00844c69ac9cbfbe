//! Where is a text cut into marked and unmarked words? And the text with marks that only show, for the places where nothing opens.

use crate::analysis::Analysis;
use crate::evidence::{Evidence, Sign};
use crate::messages::Locale;
use crate::text::Span;
use yew::prelude::*;

/// So many marks are drawn; a book pasted in stays readable, and the browser alive.
const DRAWN: usize = 2000;

/// The statement with its marks, each with its name.
pub fn marked(locale: Locale, analysis: &Analysis) -> Html {
    let messages = locale.messages();
    let piece = |piece: Piece<'_>| {
        let Some((_, sign)) = piece.mark else { return html! { { piece.text } } };
        html! {
            <mark class="mark is-still" data-marker={sign.marker().key()} data-side={sign.marker().side().key()}
                data-label={messages.sign(sign).name}>
                <span class="marked">{ piece.text }</span>
            </mark>
        }
    };
    html! {
        <p class="statement" dir="auto" lang={analysis.language.map(|language| language.key())}>
            { for pieces(&analysis.text, &analysis.evidence).into_iter().map(piece) }
        </p>
    }
}

/// A stretch of the statement, and the place and the sign of the evidence it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece<'a> {
    /// The words.
    pub text: &'a str,
    /// The evidence they are.
    pub mark: Option<(usize, Sign)>,
}

/// The statement cut at its marks.
pub fn pieces<'a>(text: &'a str, evidence: &[Evidence]) -> Vec<Piece<'a>> {
    let cut = cut(text, evidence.iter().map(|found| found.span).take(DRAWN));
    cut.into_iter()
        .map(|(text, place)| Piece { text, mark: place.map(|place| (place, evidence[place].sign)) })
        .collect()
}

/// A text cut at spans, each piece with the place of its span. A span that does not fit the text or overlaps another one is passed over.
pub fn cut(text: &str, spans: impl Iterator<Item = Span>) -> Vec<(&str, Option<usize>)> {
    let mut pieces = Vec::new();
    let mut end = 0;
    for (place, span) in spans.enumerate() {
        let words = span.of(text);
        if span.start < end || words.is_empty() {
            continue;
        }
        if let Some(between) = text.get(end..span.start).filter(|between| !between.is_empty()) {
            pieces.push((between, None));
        }
        pieces.push((words, Some(place)));
        end = span.end;
    }
    if let Some(rest) = text.get(end..).filter(|rest| !rest.is_empty()) {
        pieces.push((rest, None));
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::{Marker, Role};

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
