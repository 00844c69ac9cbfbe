//! Which words show what the statement is about? Fourteen markers, each with its rule, found in their places.

mod find;
mod marker;
mod role;
mod rule;
pub mod rules;

pub use find::{Evidence, Findings, find};
pub use marker::{Marker, Side};
pub use role::{Role, Roles};
pub use rule::Rule;
