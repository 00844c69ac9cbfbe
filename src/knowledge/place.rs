//! Where does lie what a pack has brought? In a place that is filled once and for good: whoever holds a piece of it may keep it.
//!
//! A fuzzer brings one pack after another, so for it alone (`cfg(fuzzing)`, which cargo-fuzz sets) the newest one holds.

#[cfg(not(fuzzing))]
use std::sync::OnceLock;
#[cfg(fuzzing)]
use std::sync::RwLock;

/// A place that is empty until it is filled.
pub(super) struct Place<T: 'static> {
    #[cfg(not(fuzzing))]
    content: OnceLock<T>,
    #[cfg(fuzzing)]
    content: RwLock<Option<&'static T>>,
}

#[cfg(not(fuzzing))]
impl<T> Place<T> {
    /// Without content.
    pub(super) const fn empty() -> Self {
        Self { content: OnceLock::new() }
    }

    /// What it holds.
    pub(super) fn get(&'static self) -> Option<&'static T> {
        self.content.get()
    }

    /// Whether something can still be put there.
    pub(super) fn is_open(&'static self) -> bool {
        self.get().is_none()
    }

    /// Puts something there. Somebody else may have been faster; what they have read is the same.
    pub(super) fn fill(&self, content: T) {
        let _ = self.content.set(content);
    }
}

#[cfg(fuzzing)]
impl<T> Place<T> {
    pub(super) const fn empty() -> Self {
        Self { content: RwLock::new(None) }
    }

    pub(super) fn get(&'static self) -> Option<&'static T> {
        self.content.read().ok().and_then(|content| *content)
    }

    pub(super) fn is_open(&'static self) -> bool {
        true
    }

    pub(super) fn fill(&self, content: T) {
        if let Ok(mut place) = self.content.write() {
            *place = Some(Box::leak(Box::new(content)));
        }
    }

    /// Is as empty as before.
    pub(super) fn forget(&self) {
        if let Ok(mut place) = self.content.write() {
            *place = None;
        }
    }
}
