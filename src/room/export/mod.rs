//! What is left of a workshop? A file that opens again, a table, and a page to read.

mod json;

pub use json::{Export, export, import};
