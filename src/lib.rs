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
pub mod examine;
#[cfg(feature = "json")]
pub mod json;
pub mod knowledge;
pub mod messages;
pub mod report;
pub mod rewrite;
pub mod text;
pub mod verdict;
#[cfg(feature = "view")]
pub mod view;
#[cfg(feature = "element")]
mod wasm;

pub use analysis::{Analysis, Dismissal, Domain, Options, Suggest};
pub use engine::{analyze, analyze_with, answered, features_of, missing_language, rewrite_with};
#[cfg(feature = "view")]
pub use view::MissionRewriter;

/// The style of the component, for a page that holds it without the custom element; the same as `www/mission-rewriter.css`.
///
/// Put it into a constructed style sheet, or into a file of the site. Its head documents the custom properties that a page can set on
/// whatever holds the component.
#[cfg(feature = "view")]
pub const STYLE: &str = include_str!("../www/mission-rewriter.css");
