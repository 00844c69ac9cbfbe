//! What does it look like on paper? The analysis as Markdown, and a list of goals as a table.
//!
//! A report is for people who were not there: it quotes the statement, says what it is about and why, and what it does not measure.
//! The author's words are escaped, so that they stay words: in Markdown no letter of theirs becomes markup, and in a table for a
//! spreadsheet none becomes a formula.
//!
//! ```
//! use mission_rewriter::messages::Locale;
//! use mission_rewriter::{analyze, report};
//!
//! let goals = ["Ship every order on time.", "Help families make a home they love."].map(analyze);
//! assert!(report::nearer(&goals[1], &goals[0]).is_gt());
//!
//! let table = report::list_csv(&goals, Locale::English);
//! assert_eq!(table.lines().count(), 3);
//! assert!(report::markdown(&goals[1], Locale::English).contains("> Help families make a home they love"));
//! ```

mod compare;
mod csv;
mod list;
mod markdown;
mod page;

use crate::analysis::Analysis;

#[cfg(feature = "room")]
pub(crate) use csv::Table;
#[cfg(feature = "room")]
pub(crate) use page::{Page, line};

pub use compare::{compare_markdown, nearer};
pub use csv::list_csv;
pub use list::list_markdown;
pub use markdown::markdown;

/// Whether there was anything to judge: words of a language that the program can read.
const fn is_judged(analysis: &Analysis) -> bool {
    analysis.verdict.facts.readable && analysis.verdict.facts.word_count > 0
}
