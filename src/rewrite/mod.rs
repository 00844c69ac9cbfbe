//! How could it be said instead? The frame of the statement, strategies that the frame supports, and our own judge over each.

mod answers;
mod buried;
mod changes;
mod choices;
mod domain;
mod draft;
mod frame;
mod likeness;
mod model;
mod people;
mod place;
mod questions;
mod rank;
mod sentence;
mod strategies;
mod stretch;
mod suggest;
mod verb;

pub use choices::{Choices, OutcomeForm, Sentences};
pub use domain::{department, domain};
pub use draft::{Draft, Licence, Piece};
pub use frame::Frame;
pub use model::{Answers, Applicability, Assumption, Change, ChangeOp, Question, Rewrite, Strategy, Subject};
pub use place::place;
pub use questions::questions;
pub use suggest::{Candidate, drafts, suggest};
