//! What must hold of the tests beside the verdict, whatever the text?

use mission_rewriter::Analysis;
use mission_rewriter::examine::{Examination, examine};
use mission_rewriter::messages::Locale;
use mission_rewriter::messages::examine::Findings;
use mission_rewriter::text::Span;

/// The examination of an analysis, of which all laws hold.
#[track_caller]
pub fn lawful_examination(analysis: &Analysis) -> Examination {
    let text = analysis.text.as_str();
    let found = examine(analysis);
    in_order(text, found.swap.own.iter().map(|own| own.span));
    in_order(text, found.opposite.claims.iter().map(|claim| claim.span));
    in_order(text, found.durability.struck.iter().map(|ageing| ageing.span));
    found.completeness.shown.iter().for_each(|spans| in_order(text, spans.iter().copied()));
    if found.durability.struck.is_empty() {
        assert_eq!(found.durability.rest, text);
    }
    assert_eq!(found.shirt.lines.is_empty(), found.shirt.words == 0);
    for locale in [Locale::Russian, Locale::English] {
        let said = Findings::of(locale, &found);
        for finding in [said.swap, said.opposite, said.durability, said.shirt, said.completeness] {
            assert!(finding.ends_with('.'), "{finding}");
        }
    }
    found
}

#[track_caller]
fn in_order(text: &str, spans: impl Iterator<Item = Span>) {
    let mut end = 0;
    for span in spans {
        assert!(span.start >= end && span.start < span.end, "spans overlap in {text:?} at {span:?}");
        assert!(text.get(span.start..span.end).is_some(), "no border of letters in {text:?} at {span:?}");
        end = span.end;
    }
}
