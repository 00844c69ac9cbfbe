//! What the build has numbered: the keys of classes, trades and departments, in the order of their numbers.

use super::trade::{Breadth, Trade};

/// The components, as the build numbers them.
#[cfg(test)]
pub(crate) fn component_keys() -> [&'static str; 9] {
    COMPONENTS
}

include!(concat!(env!("OUT_DIR"), "/knowledge.rs"));
