//! What of a widget fits into a link, and survives a reload? What the person wrote, answered and disagreed with; all else follows.

use super::Mode;
use crate::Dismissal;
use crate::rewrite::Answers;

/// What the person has made of the widget.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shared {
    /// The way in.
    pub mode: Mode,
    /// The statement.
    pub text: String,
    /// The second statement of a comparison.
    pub other: String,
    /// The goals, one a line.
    pub list: String,
    /// The key of the department that speaks, where the person said so.
    pub department: Option<String>,
    /// What was answered.
    pub answers: Answers,
    /// What was disagreed with.
    pub dismissed: Vec<Dismissal>,
}
