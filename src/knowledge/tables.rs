//! What the build has numbered: the keys of classes, trades and departments, in the order of their numbers.

use super::trade::{Breadth, Trade};

include!(concat!(env!("OUT_DIR"), "/knowledge.rs"));
