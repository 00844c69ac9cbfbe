//! What does a panic say? Nothing that a visitor could read: the message and all that writes it are taken out of the module.
//!
//! A panic ends the instance, and the element says so in words of its own; which panic it was is asked of a build for developers, where
//! this step is left out. The compiler cannot leave the messages out by itself: the standard library comes with them compiled in.

use super::readable;
use walrus::{FunctionBuilder, FunctionId, FunctionKind, Module};

/// Where the standard library's own ways into a panic lie.
const PANICS: [&str; 13] = [
    "core::panicking::",
    "std::panicking::",
    "core::str::slice_error_fail",
    "core::slice::index::slice_index_fail",
    "core::cell::panic_already_",
    "core::cell::lazy::panic_poisoned",
    "core::option::unwrap_failed",
    "core::option::expect_failed",
    "core::result::unwrap_failed",
    "alloc::raw_vec::handle_error",
    "alloc::raw_vec::capacity_overflow",
    "alloc::alloc::handle_alloc_error",
    "std::thread::local::panic_access_error",
];

/// Ends every function that would write a message where it begins. Expects the names of functions to be in the module.
pub fn snip(module: &mut Module) {
    let found: Vec<FunctionId> = module
        .funcs
        .iter_local()
        .map(|(id, _)| id)
        .filter(|id| module.funcs.get(*id).name.as_deref().is_some_and(is_panic))
        .collect();
    for id in found {
        let kind = module.types.get(module.funcs.get(id).ty());
        let (parameters, results) = (kind.params().to_vec(), kind.results().to_vec());
        let mut body = FunctionBuilder::new(&mut module.types, &parameters, &results);
        body.func_body().unreachable();
        let arguments = parameters.iter().map(|parameter| module.locals.add(*parameter)).collect();
        module.funcs.get_mut(id).kind = FunctionKind::Local(body.local_func(arguments));
    }
}

fn is_panic(name: &str) -> bool {
    let name = readable(name);
    // `<alloc::vec::Vec<_, _>>::remove::assert_failed` and its like are methods' own.
    name.ends_with("::assert_failed") || PANICS.iter().any(|panic| name.starts_with(panic))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn panics_are_known_by_their_names() {
        assert!(is_panic("_RNvNtCskLa0ZkAOTVP_4core9panicking9panic_fmt"));
        assert!(is_panic("core::panicking::panic_fmt"));
        assert!(is_panic("<alloc::vec::Vec<_, _>>::remove::assert_failed"));
        assert!(!is_panic("mission_rewriter::verdict::judge::judge"));
        assert!(!is_panic("alloc::fmt::format"));
    }
}
