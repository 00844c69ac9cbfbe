//! What do we say to people? Every word of the interface, Russian and English, in typed tables: a missing text does not compile.
//!
//! ```
//! use mission_rewriter::messages::{Locale, reason};
//!
//! let analysis = mission_rewriter::analyze("To be the leading provider of affordable furniture.");
//! let messages = Locale::English.messages();
//! assert_eq!(messages.class(analysis.verdict.class), "About the product");
//! assert_eq!(messages.sign(analysis.evidence[0].sign).name, "leadership");
//! assert_eq!(
//!     reason(Locale::English, &analysis.verdict.facts),
//!     "It names 2 ways of working (leadership, price) and no result for people."
//! );
//! ```

mod en;
pub mod examine;
pub mod modes;
mod plural;
mod reason;
mod report;
#[cfg(feature = "room")]
pub mod room;
mod ru;
#[cfg(test)]
mod tests;

use crate::evidence::{Marker, Pitfall, Sign};
use crate::rewrite::Strategy;
use crate::text::Language;
use crate::verdict::{Class, Confidence};

pub use modes::{Compare, List, Modes, Out, Quiz};
pub use reason::reason;
pub use report::ReportMessages;
#[cfg(feature = "room")]
pub use room::Room;

/// A language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Locale {
    /// Russian.
    Russian,
    /// English.
    English,
}

/// What a sign is called, what was found, why it matters, what to do.
#[derive(Debug)]
pub struct SignMessage {
    /// The name, for lists: "leadership".
    pub name: &'static str,
    /// What was found.
    pub what: &'static str,
    /// Why it matters to the reader of the statement.
    pub why: &'static str,
    /// What to do about it.
    pub action: &'static str,
    /// "So that what?" for this means, as a question to the author; empty for markers that ask nothing.
    pub question: &'static str,
}

/// What a strategy is called, and why it works.
#[derive(Debug)]
pub struct StrategyMessage {
    /// The name, for headings.
    pub name: &'static str,
    /// Why the suggestion is what it is.
    pub why: &'static str,
}

/// All texts of one locale.
#[derive(Debug)]
pub struct Messages {
    /// In the order of [`Marker::ALL`].
    pub markers: [SignMessage; 14],
    /// In the order of [`Pitfall::ALL`].
    pub pitfalls: [SignMessage; 4],
    /// In the order of [`Strategy::ALL`].
    pub strategies: [StrategyMessage; 8],
    /// In the order of [`Class::ALL`]: the name of the class.
    pub classes: [&'static str; 3],
    /// In the order of [`Class::ALL`]: what the class means, in a sentence.
    pub class_meanings: [&'static str; 3],
    /// Low, medium, high.
    pub confidences: [&'static str; 3],
    /// Perspective, result, conciseness, durability, emotion.
    pub axes: [&'static str; 5],
    /// What each axis asks, in the same order.
    pub axis_meanings: [&'static str; 5],
    /// The question for the trade.
    pub domain_question: &'static str,
    /// The question for the people.
    pub people_question: &'static str,
    /// The words of the widget.
    pub widget: Widget,
}

/// The words of the widget.
#[derive(Debug)]
pub struct Widget {
    /// The label of the text field.
    pub field: &'static str,
    /// The placeholder of the text field.
    pub placeholder: &'static str,
    /// The heading over the verdict.
    pub verdict: &'static str,
    /// Said while there is nothing to read.
    pub empty: &'static str,
    /// Said of a language that the program cannot read.
    pub unreadable: &'static str,
    /// "Confidence".
    pub confidence: &'static str,
    /// The heading over the marked statement.
    pub evidence: &'static str,
    /// Said where nothing is marked.
    pub no_evidence: &'static str,
    /// The name of the side of means, in the legend.
    pub means: &'static str,
    /// The name of the side of people, in the legend.
    pub people: &'static str,
    /// "Why".
    pub why: &'static str,
    /// "What to do".
    pub action: &'static str,
    /// The heading over the axes.
    pub axes: &'static str,
    /// The heading over the questions.
    pub questions: &'static str,
    /// The placeholder for an answer in one's own words.
    pub own_words: &'static str,
    /// The button that takes an answer.
    pub answer: &'static str,
    /// The heading over the rewrites.
    pub rewrites: &'static str,
    /// Said where nothing can be suggested.
    pub no_rewrites: &'static str,
    /// Said where the statement is customer-centric already.
    pub praise: &'static str,
    /// The button that takes a suggestion.
    pub use_this: &'static str,
    /// The button that copies a suggestion.
    pub copy: &'static str,
    /// Said after copying.
    pub copied: &'static str,
    /// Said where copying is not possible.
    pub copy_failed: &'static str,
    /// The button that takes the last step back.
    pub undo: &'static str,
    /// The button that clears the field.
    pub clear: &'static str,
    /// "What went, what stayed, what came".
    pub changes: &'static str,
    /// Before words that went.
    pub dropped: &'static str,
    /// Before words that stayed.
    pub kept: &'static str,
    /// Before words that came.
    pub added: &'static str,
    /// "Assumed".
    pub assumed: &'static str,
    /// What an assumption is, for the choice beside it.
    pub assumption_choice: &'static str,
    /// The name of a suggestion that holds only the author's words.
    pub ready: &'static str,
    /// The name of a suggestion that assumes something.
    pub draft: &'static str,
    /// The heading over what the program does not measure.
    pub limits: &'static str,
    /// What the program does not measure.
    pub limits_text: &'static str,
    /// Nothing typed leaves the page.
    pub privacy: &'static str,
    /// The live message: the class, with `{class}` in it.
    pub announce_verdict: &'static str,
    /// The live message after a suggestion was taken.
    pub announce_used: &'static str,
    /// The live message after undo.
    pub announce_undone: &'static str,
    /// The number behind the verdict, with `{score}` in it: "11 out of 100".
    pub score: &'static str,
    /// Under the marked statement: that marked words can be opened.
    pub evidence_hint: &'static str,
    /// The name of the statement before a suggestion was taken.
    pub before: &'static str,
    /// The name of the statement after it.
    pub after: &'static str,
    /// The button that goes a step forward again.
    pub redo: &'static str,
    /// The live message after that.
    pub announce_redone: &'static str,
    /// The live message after a mark was taken away.
    pub announce_disagreed: &'static str,
    /// The live message after it was brought back.
    pub announce_agreed: &'static str,
    /// The live message after an answer.
    pub announce_answered: &'static str,
    /// Said where our own judge would not let a choice pass.
    pub refused: &'static str,
    /// In the order of [`crate::text::Language::ALL`]: said while what is known of a language is under way.
    pub loading: [&'static str; 2],
    /// In the same order: said where it did not come.
    pub not_loaded: [&'static str; 2],
    /// Said under a verdict while what comes after it is under way.
    pub rest_loading: &'static str,
    /// Said where it did not come.
    pub rest_not_loaded: &'static str,
    /// The button that has it fetched again.
    pub retry: &'static str,
}

impl Locale {
    /// The BCP 47 tag.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Russian => "ru",
            Self::English => "en",
        }
    }

    /// The language it speaks.
    pub const fn language(self) -> Language {
        match self {
            Self::Russian => Language::Russian,
            Self::English => Language::English,
        }
    }

    /// The locale with this tag, region ignored.
    pub fn from_key(key: &str) -> Option<Self> {
        match Language::from_key(key)? {
            Language::Russian => Some(Self::Russian),
            Language::English => Some(Self::English),
        }
    }

    /// Its words for the ways in and out.
    pub const fn modes(self) -> &'static Modes {
        Modes::of(self)
    }

    /// Its words for the comparison.
    pub const fn compare(self) -> &'static Compare {
        Compare::of(self)
    }

    /// Its words for the list.
    pub const fn list(self) -> &'static List {
        List::of(self)
    }

    /// Its words for the guessing game.
    pub const fn quiz(self) -> &'static Quiz {
        Quiz::of(self)
    }

    /// Its words for what one takes along.
    pub const fn out(self) -> &'static Out {
        Out::of(self)
    }

    /// Its texts.
    pub const fn messages(self) -> &'static Messages {
        match self {
            Self::Russian => &ru::MESSAGES,
            Self::English => &en::MESSAGES,
        }
    }
}

impl Messages {
    /// What to say of a marker.
    pub const fn marker(&self, marker: Marker) -> &SignMessage {
        &self.markers[marker.index()]
    }

    /// What to say of a pitfall.
    pub const fn pitfall(&self, pitfall: Pitfall) -> &SignMessage {
        &self.pitfalls[pitfall.index()]
    }

    /// What to say of a sign.
    pub const fn sign(&self, sign: Sign) -> &SignMessage {
        match sign {
            Sign::Marker(marker) => self.marker(marker),
            Sign::Pitfall(pitfall) => self.pitfall(pitfall),
        }
    }

    /// What to say of a strategy.
    pub fn strategy(&self, strategy: Strategy) -> &StrategyMessage {
        let place = Strategy::ALL.iter().position(|other| *other == strategy).unwrap_or(0);
        &self.strategies[place]
    }

    /// The name of a class.
    pub const fn class(&self, class: Class) -> &'static str {
        self.classes[class.index()]
    }

    /// The name of a confidence.
    pub const fn confidence(&self, confidence: Confidence) -> &'static str {
        self.confidences[confidence as usize]
    }
}
