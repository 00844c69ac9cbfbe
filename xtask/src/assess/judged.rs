//! A labelled statement and what our engine made of it.

use crate::corpus::Sample;
use mission_rewriter::verdict::{Class, Confidence};
use mission_rewriter::{Analysis, Options, Suggest, analyze_with};

pub struct Judged {
    pub sample: Sample,
    pub analysis: Analysis,
}

impl Judged {
    /// Judges a statement; suggestions are made where they are wanted.
    pub fn of(sample: Sample, suggest: Suggest) -> Self {
        let options = Options { language: sample.language, suggest, ..Options::default() };
        Self { analysis: analyze_with(&sample.text, &options), sample }
    }

    pub const fn class(&self) -> Class {
        self.analysis.verdict.class
    }

    pub fn is_right(&self) -> bool {
        self.class() == self.sample.class
    }

    pub const fn confidence(&self) -> Confidence {
        self.analysis.verdict.confidence
    }

    /// The probability of the class that was named, from 0 to 1.
    pub fn probability(&self) -> f64 {
        f64::from(self.analysis.verdict.probabilities[self.class().index()]) / 1000.0
    }

    /// Whether all labellers agreed, where the file says so.
    pub fn is_agreed(&self) -> bool {
        self.sample.object.get("agreement").and_then(serde_json::Value::as_u64) == Some(3)
    }

    pub fn industry(&self) -> &str {
        self.sample.object.get("industry").and_then(serde_json::Value::as_str).unwrap_or("?")
    }
}
