//! What can happen to the widget, and what is there to say of it aloud?

use crate::evidence::Sign;
use crate::rewrite::Strategy;
use crate::text::Language;

/// What a person does, or the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// The person types or pastes: the field holds this now.
    Type(String),
    /// The person takes the suggestion at this place.
    Take(usize),
    /// The person goes back a step.
    Undo,
    /// The person empties the field.
    Clear,
    /// The person answers the question or the assumption with this id; an empty answer takes the answer back.
    Answer(String, String),
    /// The person opens or closes what is said of a marker.
    Toggle(Sign),
    /// The person closes what is open.
    Close,
    /// A suggestion is in the clipboard.
    Copied(Strategy),
    /// The clipboard is closed to us.
    CopyFailed(Strategy),
    /// The page sets the text.
    Set(String),
    /// The page says which department it is.
    Department(Option<String>),
    /// What is known of a language has come: whatever waited for it is read anew.
    Installed,
    /// What is known of this language could not be fetched.
    Lost(Language),
    /// The person asks for it once more.
    Retry,
}

/// What there is to say aloud.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Nothing.
    Nothing,
    /// The class of what was typed.
    Verdict,
    /// A suggestion was taken.
    Used,
    /// A step was taken back.
    Undone,
    /// An answer has made new suggestions.
    Answered,
    /// A choice would have left this card without a sentence, so it was not taken.
    Refused(Strategy),
    /// This suggestion is in the clipboard.
    Copied(Strategy),
    /// This one is not: the clipboard is closed to us.
    CopyFailed(Strategy),
}

impl Action {
    /// Whether the page must hear of the analysis that follows: only what a person does to the statement makes an event.
    pub const fn makes_event(&self) -> bool {
        matches!(self, Self::Type(_) | Self::Take(_) | Self::Undo | Self::Clear | Self::Answer(..))
    }
}
