//! The analysis as JSON: one shape for the command line and for JavaScript, with offsets in UTF-16 code units.

mod shape;

use crate::messages::{Locale, Messages, reason};
use crate::rewrite::Subject;
use crate::text::{Language, Span};
use crate::{analysis, rewrite};

pub use shape::{
    Analysis, Assumption, Axes, Change, Domain, Evidence, Probabilities, Question, Rewrite, Verdict,
};

impl Analysis {
    /// The analysis with its messages; in the statement's own language where no locale is given.
    pub fn new(analysis: &analysis::Analysis, locale: Option<Locale>) -> Self {
        let locale = locale.unwrap_or_else(|| own_locale(analysis.language));
        let messages = locale.messages();
        let verdict = &analysis.verdict;
        let share = |index: usize| f64::from(verdict.probabilities[index]) / 1000.0;
        Self {
            text: analysis.text.clone(),
            language: analysis.language.map_or("und", Language::key),
            department: analysis.department,
            domain: Domain { key: analysis.domain.key, confidence: analysis.domain.confidence.key() },
            verdict: Verdict {
                class: verdict.class.key(),
                confidence: verdict.confidence.key(),
                score: verdict.score,
                probabilities: Probabilities { product: share(0), oriented: share(1), customer: share(2) },
                reason: reason(locale, &verdict.facts),
            },
            axes: Axes {
                perspective: analysis.axes.perspective,
                result: analysis.axes.result,
                conciseness: analysis.axes.conciseness,
                durability: analysis.axes.durability,
                emotion: analysis.axes.emotion,
            },
            evidence: evidence(analysis, messages),
            questions: analysis.questions.iter().map(|question| Question::new(question, messages)).collect(),
            rewrites: rewrites(&analysis.rewrites, locale),
        }
    }
}

/// Rewrites with their messages.
pub fn rewrites(rewrites: &[rewrite::Rewrite], locale: Locale) -> Vec<Rewrite> {
    rewrites.iter().map(|rewrite| Rewrite::new(rewrite, locale.messages())).collect()
}

/// The locale that speaks the language of the statement.
pub const fn own_locale(language: Option<Language>) -> Locale {
    match language {
        Some(Language::Russian) => Locale::Russian,
        _ => Locale::English,
    }
}

fn evidence(analysis: &analysis::Analysis, messages: &Messages) -> Vec<Evidence> {
    let mut offsets = Offsets::new(&analysis.text);
    analysis
        .evidence
        .iter()
        .map(|evidence| {
            let (start, end) = offsets.of(evidence.span);
            let message = messages.sign(evidence.sign);
            Evidence {
                marker: evidence.marker.key(),
                pitfall: evidence.sign.pitfall().map(|pitfall| pitfall.key()),
                side: evidence.marker.side().key(),
                start,
                end,
                text: evidence.span.of(&analysis.text).to_owned(),
                what: message.what,
                why: message.why,
                action: message.action,
            }
        })
        .collect()
}

impl Question {
    fn new(question: &rewrite::Question, messages: &Messages) -> Self {
        let (evidence, text) = match question.subject {
            Subject::Means { marker, evidence } => (Some(evidence), messages.marker(marker).question),
            Subject::Domain => (None, messages.domain_question),
            Subject::People => (None, messages.people_question),
        };
        Self { id: question.id.clone(), evidence, text, choices: question.choices.clone() }
    }
}

impl Rewrite {
    fn new(rewrite: &rewrite::Rewrite, messages: &Messages) -> Self {
        Self {
            text: rewrite.text.clone(),
            strategy: rewrite.strategy.key(),
            applicability: rewrite.applicability.key(),
            class: rewrite.class.key(),
            score: rewrite.score,
            changes: rewrite
                .changes
                .iter()
                .map(|change| Change { op: change.op.key(), text: change.text.clone() })
                .collect(),
            assumptions: rewrite
                .assumptions
                .iter()
                .map(|assumption| Assumption {
                    id: assumption.id.clone(),
                    text: assumption.text.clone(),
                    choices: assumption.choices.clone(),
                })
                .collect(),
            why: messages.strategy(rewrite.strategy).why,
        }
    }
}

/// Counts UTF-16 code units along a text, for spans that come in its order.
struct Offsets<'a> {
    text: &'a str,
    bytes: usize,
    units: usize,
}

impl<'a> Offsets<'a> {
    const fn new(text: &'a str) -> Self {
        Self { text, bytes: 0, units: 0 }
    }

    fn of(&mut self, span: Span) -> (usize, usize) {
        (self.at(span.start), self.at(span.end))
    }

    fn at(&mut self, byte: usize) -> usize {
        if byte < self.bytes {
            (self.bytes, self.units) = (0, 0);
        }
        let between = self.text.get(self.bytes..byte).unwrap_or("");
        // Each character begins with a byte that goes on nothing; one of four bytes is two units.
        let units = |byte: u8| usize::from(byte & 0xc0 != 0x80) + usize::from(byte >= 0xf0);
        self.units += between.bytes().map(units).sum::<usize>();
        self.bytes = byte;
        self.units
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_count_utf16_code_units() {
        for text in [
            "👩‍👩‍👧 Быть лидером рынка 🇷🇺 мебели",
            "e\u{301} To be the leading provider 👍 of low prices",
            "Лидер рынка",
        ] {
            let units: Vec<u16> = text.encode_utf16().collect();
            let json = Analysis::new(&crate::analyze(text), None);
            assert!(!json.evidence.is_empty(), "{text}");
            for evidence in json.evidence {
                assert_eq!(String::from_utf16(&units[evidence.start..evidence.end]).unwrap(), evidence.text);
            }
        }
    }
}
