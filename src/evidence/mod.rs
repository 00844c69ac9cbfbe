//! Which words show what the statement is about? Fourteen markers and four pitfalls, each with its rule, found in their places.

mod deeds;
mod find;
mod marker;
mod own_name;
mod pitfall;
mod role;
mod rule;
pub mod rules;

pub use find::{Evidence, Findings, find};
pub use marker::{Marker, Side};
pub use pitfall::{Pitfall, Sign};
pub use role::{Role, Roles};
pub use rule::Rule;
