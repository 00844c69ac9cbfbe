//! What could stand in a suggestion instead of what is assumed?

use super::frame::Frame;
use super::sentence::plain;
use crate::knowledge::{Handbook, Means, Outcome};

/// A list of the handbook that an assumption was taken from, and can be changed by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choices {
    /// Who comes.
    People,
    /// What they come for, in one of its forms.
    Outcomes(OutcomeForm),
    /// Whole sentences.
    Sentences(Sentences),
    /// The last links of a department's chain.
    Chain,
}

/// Which form of an outcome a sentence takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutcomeForm {
    /// «помогать …», "help …".
    Infinitive,
    /// After the people.
    They,
    /// After «чтобы», after "you".
    Clause,
}

/// A section of whole sentences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sentences {
    /// They answer a means.
    Means(Means),
    /// They come back.
    Returns,
    /// Eight words at most.
    Short,
}

impl Choices {
    /// The name of the assumption among the answers.
    pub const fn id(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::Outcomes(_) | Self::Sentences(_) | Self::Chain => "outcome",
        }
    }

    /// What there is to choose from, as it would stand in the suggestion.
    pub(super) fn list(self, frame: &Frame<'_>) -> Vec<String> {
        let handbook = &frame.handbook;
        match self {
            Self::People => handbook.people.iter().map(|people| people.forms[0].to_owned()).collect(),
            Self::Outcomes(form) => {
                handbook.all_outcomes().map(|(_, outcome)| form.of(outcome).to_owned()).collect()
            }
            Self::Sentences(section) => {
                section.of(handbook).iter().map(|sentence| plain(frame, sentence)).collect()
            }
            Self::Chain => handbook.chain.iter().map(|links| links[2].to_owned()).collect(),
        }
    }
}

impl OutcomeForm {
    /// The outcome in this form.
    pub const fn of(self, outcome: &Outcome) -> &'static str {
        match self {
            Self::Infinitive => outcome.infinitive,
            Self::They => outcome.they,
            Self::Clause => outcome.clause,
        }
    }
}

impl Sentences {
    /// All sections, in the order in which a choice is looked for.
    pub(super) const ALL: [Self; 9] = [
        Self::Means(Means::Price),
        Self::Means(Means::Range),
        Self::Means(Means::Quality),
        Self::Means(Means::Efficiency),
        Self::Means(Means::Leadership),
        Self::Means(Means::Technology),
        Self::Means(Means::Growth),
        Self::Returns,
        Self::Short,
    ];

    /// The sentences of the section.
    pub(super) fn of(self, handbook: &Handbook) -> &[&'static str] {
        match self {
            Self::Means(means) => &handbook.means[means as usize],
            Self::Returns => &handbook.returns,
            Self::Short => &handbook.short,
        }
    }
}
