//! How much can a room hold? So much that nobody in a workshop meets a limit, and so little that nobody can drown it.

/// Bytes of a record, as it travels.
pub const RECORD_BYTES: usize = 16 * 1024;
/// UTF-16 code units of a text, as the field counts them.
pub const LETTERS: usize = 4000;
/// People in a room.
pub const PEOPLE: usize = 200;
/// Statements to rewrite.
pub const PROMPTS: usize = 20;
/// Letters of a name, of a group, of a title.
pub(super) const NAME: usize = 80;
/// Groups.
pub(super) const GROUPS: usize = 40;
/// Records that are remembered under one key, the newest: an older one counts where the newer ones do not.
pub(super) const HISTORY: usize = 10;
/// The greatest number that JavaScript counts without a mistake.
pub(super) const COUNTED: u64 = (1 << 53) - 1;

/// The length of a text in UTF-16 code units, as a field in a browser counts it.
pub fn letters(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}
