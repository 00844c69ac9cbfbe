//! What is the statement about? A class with its probabilities, five axes, and the points behind them.

mod axes;
mod barriers;
mod class;
mod features;
mod judge;
mod model;
mod softmax;
mod words;

pub use axes::{Axes, axes};
pub use class::{Class, Confidence};
pub use features::{
    ANY_PREDICATE, Feature, Features, PREDICATES, Word, feature_count, feature_name, features,
};
pub use judge::{Facts, Verdict, judge};
pub use model::{Cause, Contribution};
pub use words::{SCALE, share};
