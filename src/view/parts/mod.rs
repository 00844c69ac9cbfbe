//! What do the ways in share? Fields, lists, the scale, the marked statement, the axes, and what is said aloud.

pub mod absence;
pub mod axes;
pub mod choice;
pub mod field;
pub mod focus;
pub mod groups;
pub mod limits;
pub mod live;
pub mod marked;
pub mod scale;
pub mod statement;
pub mod toolbar;
pub mod ways;
