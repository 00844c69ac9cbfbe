//! What is the statement about? A class with its probabilities, five axes, and the points behind them.

mod axes;
mod class;
mod coherence;
mod features;
mod judge;
mod model;
mod softmax;

pub use axes::{Axes, axes};
pub use class::{Class, Confidence};
pub use features::{Feature, Features, PREDICATES, feature_count, feature_name, features};
pub use judge::{Contribution, Facts, Verdict, judge};
