//! Which fields does the JSON have? The shape of an analysis, and the TypeScript types that follow from it.

use serde::Serialize;

/// The analysis of a statement.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "element", derive(tsify::Tsify))]
pub struct Analysis {
    /// The statement as it was given.
    pub text: String,
    /// Its language; `und` where it cannot be read.
    #[cfg_attr(feature = "element", tsify(type = "\"ru\" | \"en\" | \"und\""))]
    pub language: &'static str,
    /// The department it speaks for; `company` where it speaks for the whole.
    #[cfg_attr(feature = "element", tsify(type = "Department"))]
    pub department: &'static str,
    /// The trade it belongs to.
    pub domain: Domain,
    /// Whom it is about.
    pub verdict: Verdict,
    /// Five sides of it, from 0 to 100; more is nearer to the customer.
    pub axes: Axes,
    /// The words that make it so, in the order of the text.
    pub evidence: Vec<Evidence>,
    /// What one would have to ask the author.
    pub questions: Vec<Question>,
    /// Ways to say the result instead, the best first.
    pub rewrites: Vec<Rewrite>,
}

/// The trade a statement belongs to.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "element", derive(tsify::Tsify))]
pub struct Domain {
    /// Its key; `general` where it is not known.
    pub key: &'static str,
    /// How sure that is.
    #[cfg_attr(feature = "element", tsify(type = "Confidence"))]
    pub confidence: &'static str,
}

/// Whom a statement is about.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "element", derive(tsify::Tsify))]
pub struct Verdict {
    /// The likeliest class.
    #[cfg_attr(feature = "element", tsify(type = "Class"))]
    pub class: &'static str,
    /// How sure that is.
    #[cfg_attr(feature = "element", tsify(type = "Confidence"))]
    pub confidence: &'static str,
    /// From 0, all about the product, to 100, all about the customer.
    pub score: u8,
    /// How likely each class is; they sum to 1.
    pub probabilities: Probabilities,
    /// The verdict in words.
    pub reason: String,
}

/// How likely each class is, from 0 to 1.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "element", derive(tsify::Tsify))]
pub struct Probabilities {
    /// About the company and its means.
    pub product: f64,
    /// About what the company does for its customers.
    pub oriented: f64,
    /// About what people become, can do, feel or have.
    pub customer: f64,
}

/// Five sides of a statement, from 0 to 100; more is nearer to the customer.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "element", derive(tsify::Tsify))]
pub struct Axes {
    /// Whose point of view it takes.
    pub perspective: u8,
    /// Whether it names a result in people's lives.
    pub result: u8,
    /// Whether one can remember it.
    pub conciseness: u8,
    /// Whether it will still hold in ten years.
    pub durability: u8,
    /// Whether it names a feeling.
    pub emotion: u8,
}

/// Words, and what they show.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "element", derive(tsify::Tsify))]
pub struct Evidence {
    /// What they show.
    #[cfg_attr(feature = "element", tsify(type = "Marker"))]
    pub marker: &'static str,
    /// Which case of it, where it is one that has an answer of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "element", tsify(optional, type = "Pitfall"))]
    pub pitfall: Option<&'static str>,
    /// Whose side it is on.
    #[cfg_attr(feature = "element", tsify(type = "\"means\" | \"people\""))]
    pub side: &'static str,
    /// The first UTF-16 code unit.
    pub start: usize,
    /// The code unit after the last one.
    pub end: usize,
    /// The words.
    pub text: String,
    /// What was found.
    pub what: &'static str,
    /// Why it matters.
    pub why: &'static str,
    /// What to do about it.
    #[serde(rename = "do")]
    pub action: &'static str,
}

/// What one would have to ask the author.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "element", derive(tsify::Tsify))]
pub struct Question {
    /// Its name among the answers.
    pub id: String,
    /// The place in the evidence, where it asks about a marked word.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "element", tsify(optional))]
    pub evidence: Option<usize>,
    /// The question.
    pub text: &'static str,
    /// Answers to choose from; one's own words do as well.
    pub choices: Vec<String>,
}

/// A suggestion.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "element", derive(tsify::Tsify))]
pub struct Rewrite {
    /// The suggestion.
    pub text: String,
    /// How it was made.
    #[cfg_attr(feature = "element", tsify(type = "Strategy"))]
    pub strategy: &'static str,
    /// `ready`: only the author's own words; `draft`: holds an assumption.
    #[cfg_attr(feature = "element", tsify(type = "\"ready\" | \"draft\""))]
    pub applicability: &'static str,
    /// What our own judge calls it.
    #[cfg_attr(feature = "element", tsify(type = "Class"))]
    pub class: &'static str,
    /// What our own judge gives it, from 0 to 100.
    pub score: u8,
    /// What went, what stayed, what came.
    pub changes: Vec<Change>,
    /// What the author did not say.
    pub assumptions: Vec<Assumption>,
    /// Why it works.
    pub why: &'static str,
}

/// What happened to some words.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "element", derive(tsify::Tsify))]
pub struct Change {
    /// Dropped, kept or added.
    #[cfg_attr(feature = "element", tsify(type = "\"drop\" | \"keep\" | \"add\""))]
    pub op: &'static str,
    /// The words.
    pub text: String,
}

/// Something that the author did not say.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "element", derive(tsify::Tsify))]
pub struct Assumption {
    /// Its name among the answers.
    pub id: String,
    /// The words in question.
    pub text: String,
    /// What could stand there instead.
    pub choices: Vec<String>,
}
