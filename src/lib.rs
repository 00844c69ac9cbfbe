//! Is a mission statement about the product or about the customer? And how could it say the result for people?
//!
//! Companies write missions about themselves: leader, widest range, best price. This crate reads such a statement, in Russian or English, and
//! says whom it is about, which words make it so, and in which ways it could say the result in people's lives instead.
//!
//! ```
//! use mission_rewriter::verdict::Class;
//!
//! let statement = "To be the leading provider of affordable furniture in the Midwest.";
//! let analysis = mission_rewriter::analyze(statement);
//!
//! assert_eq!(analysis.verdict.class, Class::Product);
//! assert_eq!(analysis.evidence[0].span.of(statement), "the leading provider");
//! for rewrite in &analysis.rewrites {
//!     // "Families in the Midwest furnish the whole house and still take a vacation."
//!     println!("{}", rewrite.text);
//!     assert_eq!(rewrite.class, Class::Customer);
//! }
//! ```
//!
//! # The story
//!
//! It is one way, a module a phase: a text becomes a [`text::Document`], in which [`evidence`] is found, from which follows a [`verdict`],
//! and then [`rewrite`] suggests how to say it instead. [`analyze`] tells it from beginning to end, [`analyze_with`] with [`Options`], and
//! [`rewrite_with`] asks for the suggestions once more when the author has answered a question. What is found has keys and no words;
//! the words for people, in both languages, are in [`messages`]. Beside the verdict, [`examine`] asks five more questions of a statement,
//! and [`report`] writes it all down as Markdown or as a table. How the parts hang together: `src/ARCHITECTURE.md`.
//!
//! # Suggestions
//!
//! Our own judge reads every suggestion before it is shown: it has to be of the class [`Customer`](verdict::Class::Customer) and to score no
//! less than its source. What the author did not say is an assumption, listed beside the suggestion with other choices; a suggestion of the
//! author's own words alone is [`Ready`](rewrite::Applicability::Ready). The [questions](Analysis::questions) are those that an editor
//! would ask the author; [`rewrite_with`] weaves the answers in.
//!
//! # Offsets
//!
//! A [`Span`](text::Span) counts UTF-8 bytes of [`Analysis::text`] and lies on character borders. The `json` module alone counts UTF-16 code
//! units, as JavaScript does.
//!
//! # Errors, limits, sameness
//!
//! There is no error and no panic: any string gets an analysis, the empty one and a megabyte of noise as well. Of a language that the
//! program cannot read, [`Analysis::language`] is `None`, nothing is found and nothing suggested. The time grows with the length of the
//! text, not faster. There is no network, no clock, no chance and no floating point in it: the same text gets the same answer on every
//! machine and in every browser, until a new version of the crate knows more.
//!
//! Whether a statement is true, and whether the strategy behind it is good, is not measured. On the line between a method and a result
//! people disagree too; there the [`confidence`](verdict::Confidence) is low.
//!
//! # Features
//!
//! | feature | adds | |
//! |---|---|---|
//! | `cli` | the command line `mission-rewriter` | by default |
//! | `embedded-knowledge` | what is known of both languages, inside the program | with `cli` and `component` |
//! | `json` | the module `json`: the analysis as other programs read it, with serde | with `cli` |
//! | `component` | `MissionRewriter`, a Yew component, and `STYLE`, its style sheet | |
//! | `view` | the same without the knowledge, which the page brings | with `component` |
//! | `room` | the module `room`: the signed records of a workshop, what follows from them, and the screens of the element | |
//! | `element` | what the custom element `<mission-rewriter>` and the npm package are made of | |
//!
//! The engine alone (`default-features = false, features = ["embedded-knowledge"]`) needs nothing but the standard library.
//! Without the knowledge inside, a language is unreadable until [`knowledge::install`] has taken it from its pack.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod analysis;
mod engine;
pub mod evidence;
pub mod examine;
#[cfg(feature = "json")]
pub mod json;
pub mod knowledge;
pub mod messages;
mod order;
pub mod report;
pub mod rewrite;
#[cfg(feature = "room")]
pub mod room;
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

/// The README's examples are run with the others.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
