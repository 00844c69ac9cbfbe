//! Is a mission statement about the product or about the customer? And how could it say the result for people?
//!
//! The story is one way: a text becomes a [`text::Document`], in which [`evidence`] is found, from which follows a
//! [`verdict`], and then [`rewrite`] suggests how to say it instead. [`analyze`] tells it from beginning to end, for Russian and English,
//! without network, clock or chance: the same text gets the same answer everywhere.
//!
//! ```
//! use mission_rewriter::verdict::Class;
//!
//! let analysis = mission_rewriter::analyze("To be the leading provider of affordable furniture in the Midwest.");
//! assert_eq!(analysis.verdict.class, Class::Product);
//! assert!(analysis.rewrites.iter().all(|rewrite| rewrite.class == Class::Customer));
//! ```
//!
//! How the parts hang together stands in `src/ARCHITECTURE.md`.

mod analysis;
mod engine;
pub mod evidence;
#[cfg(feature = "json")]
pub mod json;
pub mod knowledge;
pub mod messages;
pub mod rewrite;
pub mod text;
pub mod verdict;
#[cfg(feature = "view")]
pub mod view;
#[cfg(feature = "element")]
mod wasm;

pub use analysis::{Analysis, Domain, Options, Suggest};
pub use engine::{analyze, analyze_with, features_of, missing_language, rewrite_with};
#[cfg(feature = "view")]
pub use view::MissionRewriter;
