//! What can happen to the widget, and what is there to say of it aloud?

use super::{Mode, Shared};
use crate::evidence::Sign;
use crate::rewrite::Strategy;
use crate::text::Language;
use crate::verdict::Class;

/// What a person does, or the page.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// The person types or pastes: the field holds this now.
    Type(Field, String),
    /// The person goes another way in.
    Go(Mode),
    /// The person takes an example, or a line of the list, as the statement.
    Open(String),
    /// The person takes the suggestion at this place.
    Take(usize),
    /// The person goes back a step.
    Undo,
    /// The person goes forward again.
    Redo,
    /// The person empties the fields of this way in.
    Clear,
    /// The person lets the two statements of a comparison change places.
    Swap,
    /// The person answers the question or the assumption with this id; an empty answer takes the answer back.
    Answer(String, String),
    /// The person says who speaks; nothing means that it is to be found.
    Speaker(Option<String>),
    /// The person does not agree that these words show this.
    Disagree(Sign, String),
    /// The person agrees after all, with the dismissal at this place.
    Agree(usize),
    /// The person opens or closes what is said of a sign.
    Toggle(Sign),
    /// The person closes what is open.
    Close,
    /// The person guesses.
    Guess(Class),
    /// The person goes on to the next statement to guess.
    Next,
    /// The person copies the suggestion at this place.
    Copy(usize),
    /// The person opens or closes the tests beside the verdict.
    Examine(bool),
    /// A suggestion is in the clipboard.
    Copied(Strategy),
    /// The clipboard is closed to us.
    CopyFailed(Strategy),
    /// The person takes something out of the widget.
    TakeOut(Parcel),
    /// It was taken out, or could not be.
    TakenOut(Parcel, Outcome),
    /// The page sets the text.
    Set(String),
    /// The page says which department it is.
    Department(Option<String>),
    /// The page brings back what a person made of a widget, here or elsewhere.
    Restore(Shared),
    /// What is known of a language has come: whatever waited for it is read anew.
    Installed,
    /// What is known of this language could not be fetched.
    Lost(Language),
    /// The person asks for it once more.
    Retry,
    /// The page's address holds something for this widget that cannot be read.
    LinkBroken(LinkProblem),
}

/// Why a link cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkProblem {
    /// It is damaged or cut short.
    Broken,
    /// It holds more than anybody would write.
    TooLong,
    /// A newer version of the program has written it.
    Newer,
}

/// Where one types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The statement; the first one of a comparison.
    Statement,
    /// The second one of a comparison.
    Other,
    /// The goals.
    List,
}

/// What can be taken out of the widget.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parcel {
    /// A link to what stands on the screen.
    Link,
    /// A report, copied as Markdown.
    Markdown,
    /// A table for a spreadsheet.
    Table,
    /// A card as a picture of points.
    Png,
    /// A card as a drawing.
    Svg,
    /// A sheet of paper.
    Print,
}

impl Action {
    /// Whether the page did it, which then need not hear of it.
    pub const fn is_of_the_page(&self) -> bool {
        matches!(
            self,
            Self::Set(_)
                | Self::Department(_)
                | Self::Restore(_)
                | Self::LinkBroken(_)
                | Self::Installed
                | Self::Lost(_)
        )
    }
}

impl Parcel {
    /// All of them, in the order of the interface.
    pub const ALL: [Self; 6] = [Self::Link, Self::Markdown, Self::Table, Self::Png, Self::Svg, Self::Print];

    /// The name on the page.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::Markdown => "markdown",
            Self::Table => "table",
            Self::Png => "png",
            Self::Svg => "svg",
            Self::Print => "print",
        }
    }

    /// The place in [`Parcel::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }
}

/// How it went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is where it belongs.
    Done,
    /// The browser or the page would not let it out.
    Refused,
}

/// What there is to say aloud.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Nothing.
    Nothing,
    /// The class of what was typed.
    Verdict,
    /// Which of two is nearer to people.
    Comparison,
    /// How the goals divide.
    Summary,
    /// A suggestion was taken.
    Used,
    /// A step was taken back.
    Undone,
    /// A step was gone forward again.
    Redone,
    /// An answer has made new suggestions.
    Answered,
    /// A mark is gone, and the verdict follows.
    Disagreed,
    /// It is back.
    Agreed,
    /// Whether the guess was right.
    Guessed,
    /// The next statement is there to be guessed.
    Next,
    /// A choice would have left this card without a sentence, so it was not taken.
    Refused(Strategy),
    /// This suggestion is in the clipboard.
    Copied(Strategy),
    /// This one is not: the clipboard is closed to us.
    CopyFailed(Strategy),
    /// The link that led here cannot be read.
    LinkBroken(LinkProblem),
    /// How it went with what was to be taken out.
    TakenOut(Parcel, Outcome),
}
