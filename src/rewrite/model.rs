//! The words this phase speaks in: rewrites, changes, assumptions, questions, answers.

use crate::evidence::Marker;
use crate::verdict::Class;
use std::collections::BTreeMap;

/// The ways to turn a statement round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Strategy {
    /// The result that was buried in the statement becomes the statement.
    PromoteResult,
    /// The means go, and what stays is the statement.
    DropMeans,
    /// What the company does for people becomes what people can do.
    CustomerAsSubject,
    /// Each means is answered with what it gives a person in this trade.
    MeansToResult,
    /// People want to come back.
    ReturnTest,
    /// The state of mind that people really come for.
    Feeling,
    /// Eight words at most.
    EightWords,
    /// Our work, a colleague, the customer.
    Department,
}

/// How far the author can take a suggestion as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Applicability {
    /// Only the author's own words and function words.
    Ready,
    /// Holds an assumption that the author must confirm.
    Draft,
}

/// A suggestion: the statement said as a result for people.
///
/// ```
/// use mission_rewriter::rewrite::{Applicability, ChangeOp};
///
/// let analysis = mission_rewriter::analyze("To be the leading provider of affordable furniture in the Midwest.");
/// let rewrite = &analysis.rewrites[0];
/// let kept: Vec<&str> =
///     rewrite.changes.iter().filter(|change| change.op == ChangeOp::Keep).map(|change| change.text.as_str()).collect();
/// assert_eq!(kept, ["in the Midwest"]);
///
/// // Which families, and what they get from it, the author has to confirm.
/// assert_eq!(rewrite.applicability, Applicability::Draft);
/// assert_eq!(rewrite.assumptions[0].choices, ["families", "new homeowners", "renters"]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rewrite {
    /// The suggestion.
    pub text: String,
    /// How it was made.
    pub strategy: Strategy,
    /// How far it can be taken as it is.
    pub applicability: Applicability,
    /// What our own judge calls it; always [`Class::Customer`].
    pub class: Class,
    /// What our own judge gives it, from 0 to 100.
    pub score: u8,
    /// What went, what stayed, what came.
    pub changes: Vec<Change>,
    /// What the author did not say.
    pub assumptions: Vec<Assumption>,
}

/// What happened to some words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Dropped, kept or added.
    pub op: ChangeOp,
    /// The words.
    pub text: String,
}

/// What can happen to words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ChangeOp {
    /// The author's words that went.
    Drop,
    /// The author's words that stayed.
    Keep,
    /// Words that came.
    Add,
}

/// Something in a suggestion that the author did not say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assumption {
    /// Its name among the answers: `outcome` or `people`; `strategy.outcome` answers one suggestion alone.
    pub id: String,
    /// The words in question, as they stand in the suggestion.
    pub text: String,
    /// What could stand there instead.
    pub choices: Vec<String>,
}

/// What one would have to ask the author.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Its name among the answers: `leadership-0`, `domain`, `people`.
    pub id: String,
    /// What it asks about.
    pub subject: Subject,
    /// Answers to choose from, in the language of the statement; one's own words do as well.
    pub choices: Vec<String>,
}

/// What a question asks about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// So that what? About a means, by its place in the evidence.
    Means {
        /// The marker.
        marker: Marker,
        /// The place in the evidence.
        evidence: usize,
    },
    /// Which trade is it?
    Domain,
    /// Whose life changes?
    People,
}

/// The author's answers, by the ids of questions and assumptions.
pub type Answers = BTreeMap<String, String>;

impl Question {
    /// The id of the question for the trade, in which all other choices stand.
    pub const DOMAIN: &'static str = "domain";
}

impl Strategy {
    /// All strategies, in the order in which ties are broken.
    pub const ALL: [Self; 8] = [
        Self::PromoteResult,
        Self::Department,
        Self::MeansToResult,
        Self::Feeling,
        Self::CustomerAsSubject,
        Self::ReturnTest,
        Self::EightWords,
        Self::DropMeans,
    ];

    /// Whether it takes nothing but the author's words.
    pub const fn is_of_own_words(self) -> bool {
        matches!(self, Self::PromoteResult | Self::DropMeans)
    }

    /// The name in JSON.
    pub const fn key(self) -> &'static str {
        match self {
            Self::PromoteResult => "promote_result",
            Self::DropMeans => "drop_means",
            Self::CustomerAsSubject => "customer_as_subject",
            Self::MeansToResult => "means_to_result",
            Self::ReturnTest => "return_test",
            Self::Feeling => "feeling",
            Self::EightWords => "eight_words",
            Self::Department => "department",
        }
    }
}

impl Applicability {
    /// The name in JSON.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::Draft => "draft",
        }
    }
}

impl ChangeOp {
    /// The name in JSON.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Drop => "drop",
            Self::Keep => "keep",
            Self::Add => "add",
        }
    }
}
