//! # Opposite test: would anybody claim the opposite?
//!
//! A claim says something only if its opposite could be said as well. Nobody promises second-rate quality, so "high quality" says nothing;
//! but some are proud of a short list or of a price that is not low, so "a wide range" and "low prices" are choices. The test is an old one
//! among strategists: Roger Martin puts it as "if the opposite is stupid on its face, it is no choice".
//!
//! It turns round what the company claims of itself: standing, quality, range, price, speed, technology, growth, service and stock
//! phrases. It leaves results alone: nobody wants children to believe less in themselves, and yet a result says a lot.
//!
//! ## Examples
//!
//! The claim in square brackets, its opposite in braces; `!` before it where somebody might well say it of himself.
//!
//! ```text
//! ru: Стулья [высокого качества]{сойдёт и так} для дома. → empty
//! ru: Мебель по [низким ценам]{!недёшево, зато надолго}. → choice
//! ru: Быть [лидером рынка]{быть не хуже прочих, и ладно} за счёт [широкого ассортимента]{!немного, зато отборное}. → mixed
//! ru: Чтобы ребёнок поверил в себя. → result
//! ru: Мы шьём шторы. → none
//! en: We sell [high-quality chairs]{fine, if you squint}. → empty
//! en: The [widest range of groceries]{!one thing, done right} at [the lowest prices]{!you get what you pay for}. → choice
//! en: To be [the leading provider]{somewhere near the back} with [innovative tools]{set in our ways}. → empty
//! en: So that children believe in themselves. → result
//! en: We make curtains. → none
//! ```

use super::Reading;
use super::reading::names_rank;
use crate::evidence::{Evidence, Marker, Pitfall, Sign};
use crate::knowledge::{Opposites, Target, classes, opposites};
use crate::order::order_by_key;
use crate::text::Span;
use crate::verdict::Class;

/// What the company claims of itself, turned round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opposite {
    /// The claims in the order of the text, no two turned round with the same phrase.
    pub claims: Vec<Claim>,
    /// What follows.
    pub finding: Claims,
}

/// A claim and its opposite.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The words of the claim.
    pub span: Span,
    /// What they show.
    pub sign: Sign,
    /// The opposite, in the language of the statement.
    pub phrase: &'static str,
    /// Whether somebody could well say the opposite of himself.
    pub is_choice: bool,
}

/// Whether anybody would claim the opposite.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Claims {
    /// There is nothing to read.
    Unread,
    /// Nothing is claimed, and no result is named either.
    None,
    /// Nothing is claimed of the company; a result for people is named instead.
    Result,
    /// Nobody would claim the opposite of anything here.
    Empty {
        /// How many claims there are.
        claims: usize,
    },
    /// Of each claim somebody could claim the opposite.
    Choice {
        /// How many claims there are.
        claims: usize,
    },
    /// Some are choices, some say nothing.
    Mixed {
        /// How many are choices.
        choices: usize,
        /// How many say nothing.
        empty: usize,
    },
}

impl Claims {
    /// The name in data.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Unread => "unread",
            Self::None => "none",
            Self::Result => "result",
            Self::Empty { .. } => "empty",
            Self::Choice { .. } => "choice",
            Self::Mixed { .. } => "mixed",
        }
    }
}

/// Turns the claims of a statement round.
pub fn opposite(reading: &Reading<'_>) -> Opposite {
    let Some(language) = reading.document.language.filter(|_| !reading.is_unread()) else {
        return Opposite { claims: Vec::new(), finding: Claims::Unread };
    };
    let rows = opposites(language);
    // How often each row has been asked: a phrase is never said twice.
    let mut asked = vec![0; rows.len()];
    let mut claims = Vec::new();
    for (span, sign, place) in found(reading, &rows) {
        let Some(row) = rows.get(place) else { continue };
        // By their letters, two statements of one kind do not sound alike, and while one types on nothing changes.
        let first = span.of(reading.document.text).chars().count();
        let phrase = row.phrases.get((first + asked[place]) % row.phrases.len().max(1));
        let Some(phrase) = phrase.filter(|_| asked[place] < row.phrases.len()) else { continue };
        asked[place] += 1;
        claims.push(Claim { span, sign, phrase, is_choice: row.is_choice });
    }
    let choices = claims.iter().filter(|claim| claim.is_choice).count();
    let empty = claims.len() - choices;
    let finding = match (choices, empty) {
        (0, 0) if names_result(reading) => Claims::Result,
        (0, 0) => Claims::None,
        (0, claims) => Claims::Empty { claims },
        (claims, 0) => Claims::Choice { claims },
        (choices, empty) => Claims::Mixed { choices, empty },
    };
    Opposite { claims, finding }
}

/// The claims with their rows, in the order of the text.
fn found(reading: &Reading<'_>, rows: &[Opposites]) -> Vec<(Span, Sign, usize)> {
    let evidence = reading.analysis.evidence.iter();
    let claims = evidence.clone().filter(|evidence| is_claim(evidence, reading));
    let mut found: Vec<(Span, Sign, usize)> =
        claims.filter_map(|claim| Some((claim.span, claim.sign, row_of(claim, rows, reading)?))).collect();
    if reading.analysis.verdict.class != Class::Customer {
        // Virtues are claims too, though no marker finds them: "integrity", «честность».
        let is_evidence = reading.mask(evidence.map(|evidence| evidence.range.clone()));
        let jargon = Sign::Marker(Marker::Jargon);
        for hit in &reading.scan.hits {
            let Target::Opposite(place) = hit.target else { continue };
            let start = hit.range.start;
            // "values" announces virtues, and is none.
            let is_any = ["valu", "ценност"].contains(&reading.tokens()[start].stem.as_ref());
            let is_virtue =
                reading.has(start, classes!["value"]) && !is_any && !reading.roles.is_negated(start);
            if is_virtue && !is_evidence[start] && rows.get(place).is_some_and(|row| row.sign == jargon.key())
            {
                found.push((reading.document.span(hit.range.clone()), jargon, place));
            }
        }
    }
    order_by_key(&mut found, |(span, ..)| *span);
    found
}

fn names_result(reading: &Reading<'_>) -> bool {
    let shows = |evidence: &Evidence| matches!(evidence.marker, Marker::Outcome | Marker::Emotion);
    reading.analysis.verdict.class == Class::Customer || reading.analysis.evidence.iter().any(shows)
}

/// Whether the words claim something of the company.
fn is_claim(evidence: &Evidence, reading: &Reading<'_>) -> bool {
    match evidence.sign {
        Sign::Pitfall(pitfall) => matches!(pitfall, Pitfall::PushSelling | Pitfall::BoughtLoyalty),
        Sign::Marker(Marker::Jargon) => true,
        Sign::Marker(Marker::Metric) => names_rank(evidence, reading),
        // In a statement about people's lives it is they who care for others.
        Sign::Marker(Marker::Service) => reading.analysis.verdict.class != Class::Customer,
        Sign::Marker(marker) => marker.is_way_of_working(),
    }
}

/// The row that turns the claim round: the first that knows one of its words, else the one that speaks for the whole marker.
fn row_of(evidence: &Evidence, rows: &[Opposites], reading: &Reading<'_>) -> Option<usize> {
    // A place in a ranking is leadership in figures.
    let key = match evidence.sign {
        Sign::Marker(Marker::Metric) => Marker::Leadership.key(),
        sign => sign.key(),
    };
    let is_own = |row: &Opposites| row.sign == key;
    let known = reading
        .scan
        .beginning_in(evidence.range.clone())
        .iter()
        .filter(|hit| hit.range.end <= evidence.range.end)
        .filter_map(|hit| match hit.target {
            Target::Opposite(place) => Some(place),
            _ => None,
        })
        .filter(|place| rows.get(*place).is_some_and(is_own))
        .min();
    known.or_else(|| rows.iter().position(|row| is_own(row) && row.is_general))
}

#[cfg(test)]
mod tests {
    use super::super::tests as manual;
    use super::*;
    use crate::text::Language;

    #[test]
    fn it_does_what_its_manual_says() {
        manual::check(include_str!("opposite.rs"), |example| {
            let found = opposite(&example.reading());
            let phrases: Vec<String> = found
                .claims
                .iter()
                .map(|claim| format!("{}{}", if claim.is_choice { "!" } else { "" }, claim.phrase))
                .collect();
            let marks =
                found.claims.iter().zip(&phrases).map(|(claim, phrase)| (claim.span, phrase.as_str()));
            (manual::marked(&example.statement, marks), found.finding.key().to_owned())
        });
    }

    #[test]
    fn every_kind_of_claim_has_its_opposite() {
        for language in Language::ALL {
            let rows = opposites(language);
            let ways = Marker::ALL.into_iter().filter(|marker| {
                marker.is_way_of_working() || matches!(marker, Marker::Jargon | Marker::Service)
            });
            let signs = ways
                .map(Sign::Marker)
                .chain([Pitfall::PushSelling, Pitfall::BoughtLoyalty].map(Sign::Pitfall));
            for sign in signs {
                let general = rows.iter().find(|row| row.sign == sign.key() && row.is_general);
                assert!(general.is_some(), "{} in {language:?}", sign.key());
            }
        }
    }

    #[test]
    fn no_phrase_is_said_twice() {
        let text = "Высокое качество, лидер рынка, индивидуальный подход, синергия. ".repeat(50);
        let analysis = crate::analyze(&text);
        let mut phrases: Vec<&str> =
            opposite(&Reading::of(&analysis)).claims.iter().map(|claim| claim.phrase).collect();
        let count = phrases.len();
        phrases.sort_unstable();
        phrases.dedup();
        assert_eq!(phrases.len(), count);
    }
}
