//! What does the whole say? The analysis of a statement, as every border gives it out.

use crate::evidence::{Evidence, Sign};
use crate::rewrite::{Question, Rewrite};
use crate::text::Language;
use crate::text::letters::in_small;
use crate::verdict::{Axes, Confidence, Verdict};

/// The analysis of a statement. Spans count UTF-8 bytes of `text`.
///
/// ```
/// let analysis = mission_rewriter::analyze("Our IT department delivers reliable systems using best-in-class technology.");
/// assert_eq!((analysis.department, analysis.domain.key), ("it", "general"));
/// assert_eq!(analysis.questions[0].id, "quality-0");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Analysis {
    /// The statement as it was given.
    pub text: String,
    /// Its language; none where the program cannot read it, and then nothing is found and nothing suggested.
    pub language: Option<Language>,
    /// The department it speaks for; `company` where it speaks for the whole.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Domain {
    /// The key of the trade; `general` where it is not known.
    pub key: &'static str,
    /// How sure that is.
    pub confidence: Confidence,
}

/// What is asked of an analysis.
///
/// ```
/// use mission_rewriter::text::Language;
/// use mission_rewriter::{Options, Suggest, analyze_with};
///
/// // One word says little of its language; and whoever sorts a thousand statements needs no suggestions.
/// let options = Options { language: Some(Language::English), suggest: Suggest::Nothing, ..Options::default() };
/// let analysis = analyze_with("Leadership!", &options);
/// assert_eq!(analysis.language, Some(Language::English));
/// assert!(analysis.rewrites.is_empty());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// The language of the statement; found where it is not given.
    pub language: Option<Language>,
    /// The key of the department; found where it is not given.
    pub department: Option<String>,
    /// Whether to suggest rewrites.
    pub suggest: Suggest,
    /// Marks that the author does not agree with.
    pub dismissed: Vec<Dismissal>,
}

/// A mark that the author does not agree with: it is not shown and counts for nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dismissal {
    /// What the words were said to show.
    pub sign: Sign,
    /// The words, wherever they stand and however they are capitalised.
    pub words: String,
}

impl Dismissal {
    /// Whether it is about this evidence in `text`.
    pub fn is_about(&self, found: &Evidence, text: &str) -> bool {
        self.sign == found.sign && in_small(&self.words) == in_small(found.span.of(text))
    }
}

/// Whether rewrites are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Suggest {
    /// Find questions and rewrites as well.
    Rewrites,
    /// Judge alone, which is several times faster.
    Nothing,
}

impl Default for Options {
    fn default() -> Self {
        Self { language: None, department: None, suggest: Suggest::Rewrites, dismissed: Vec::new() }
    }
}
