//! What becomes of a module after the compiler has made it, and before visitors get it?

mod graph;
mod links;
mod snip;
mod split;

pub use links::Links;
pub use snip::snip;
pub use split::{split, tidy};

/// The path of a function, without the hashes that are others with each compiler: `core::panicking::panic_fmt`.
pub fn readable(name: &str) -> String {
    format!("{:#}", rustc_demangle::demangle(name))
}
