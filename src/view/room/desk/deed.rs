//! What can happen at a desk, and what does the desk ask of the page?

use crate::messages::Locale;
use crate::room::{Names, Uid};
use crate::text::Language;

/// What a person does, or the page.
#[derive(Clone, Debug, PartialEq)]
pub enum Deed {
    /// In the start form, at the desk of the facilitator or of a participant.
    Open(Opening),
    /// At the desk of the facilitator.
    Lead(Leading),
    /// At the desk of a participant.
    Take(Taking),
    /// The page's own news.
    Hear(News),
    /// The person copies a text.
    Copy(String),
    /// The person wants a file, or paper.
    Save(Parcel),
    /// The person goes back to the first screen.
    Leave,
    /// The person fills the whole screen, or no longer.
    FullScreen,
}

/// What a person does before a room is there.
#[derive(Clone, Debug, PartialEq)]
pub enum Opening {
    Title(String),
    Plan(u8),
    Statement(usize, String),
    AddStatement,
    RemoveStatement(usize),
    Groups(String),
    Names(Names),
    Language(Language),
    Begin,
    /// The field for a link or a code.
    Link(String),
    Join,
    /// Goes on with the room at this place of the list.
    GoOn(usize),
    /// Forgets the room at this place of the list.
    Forget(usize),
    /// Opens an exported room.
    Exported,
}

/// What a facilitator does.
#[derive(Clone, Debug, PartialEq)]
pub enum Leading {
    /// Goes on in the plan.
    Next,
    /// Goes a step back.
    Back,
    /// Ends the workshop now.
    Close,
    /// Takes the room off this device.
    Delete,
    /// Answers what was asked before something that matters.
    Answer(Answer),
    StartClock,
    PauseClock,
    /// So many milliseconds more, or less.
    Longer(i64),
    /// Begins to change a statement, or a new one.
    Edit(Option<u8>),
    Statement(String),
    Instruction(String),
    SavePrompt,
    LeavePrompt,
    RemovePrompt(u8),
    Hide(u8, Uid),
    Show(u8, Uid),
    Mute(Uid),
    Unmute(Uid),
    GroupName(String),
    AddGroup,
    RemoveGroup(usize),
    ShowHost,
    HideHost,
    OpenProjector,
    OpenParticipant,
    /// Chooses a file with records of others.
    ChooseFile,
    /// The field for a link with records of others.
    RecordLink(String),
    TakeLink,
    /// Makes a link that takes the room to a device without a network.
    GiveRoom,
}

/// Yes, or no.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    Yes,
    No,
}

/// What a participant does.
#[derive(Clone, Debug, PartialEq)]
pub enum Taking {
    Name(String),
    Group(String),
    /// Takes an invented name; the number is the page's throw.
    Invent,
    Ready,
    /// Goes back to the name.
    Rename,
    /// Types under the statement with this number.
    Type(u8, String),
    /// Looks at another statement.
    Turn(usize),
    Send,
    /// Decides the pair that is shown.
    Decide(u8, [Uid; 2], Option<Uid>),
    /// Looks at the pair before.
    PairBack,
    Choose(u8, Uid),
    TakeBack(u8, Uid),
    MakeParcel,
}

/// What a person takes along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parcel {
    /// The room itself, to be opened again.
    Room,
    /// A table for a spreadsheet.
    Csv,
    /// A page to read.
    Markdown,
    /// Paper.
    Print,
    /// A participant's own records.
    Records,
}

/// What the page tells.
#[derive(Clone, Debug, PartialEq)]
pub enum News {
    /// Records came.
    Records(Vec<String>, Arrival),
    /// It is so late now, in milliseconds since 1970.
    Tick(u64),
    Connection(Connection),
    /// The record with this number under this key has arrived.
    Sent(String, u64),
    /// It could not be sent, and is kept.
    Kept(String, u64, Keeping),
    /// The link that holds one's own records.
    ParcelLink(String),
    /// A window was not opened; its address.
    Blocked(String),
    /// Whether something was copied.
    Copied(Answer),
    /// A link or a file could not be used.
    Refused(LinkProblem),
    /// A language has come.
    Installed,
    /// The language of the interface.
    Locale(Locale),
}

/// How records came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// From what was kept.
    Replayed,
    /// Just now.
    Live,
    /// By a link or a file that a person brought.
    Brought,
}

/// How a room is connected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Connection {
    Connected,
    /// Waits for the facilitator to let one in.
    Entering,
    Away,
    Back,
    Refused,
    /// The browser keeps nothing.
    Unkept,
}

impl Connection {
    /// Reads a name.
    pub fn from_key(key: &str) -> Option<Self> {
        Some(match key {
            "connected" => Self::Connected,
            "entering" => Self::Entering,
            "unkept" => Self::Unkept,
            "away" => Self::Away,
            "back" => Self::Back,
            "refused" => Self::Refused,
            _ => return None,
        })
    }
}

/// Why a record is kept back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    Offline,
    Refused,
    Oversized,
}

impl Keeping {
    /// Reads a name; what nobody knows is no connection.
    pub fn from_key(key: &str) -> Self {
        match key {
            "refused" => Self::Refused,
            "oversized" => Self::Oversized,
            _ => Self::Offline,
        }
    }
}

/// Why a link or a file could not be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkProblem {
    Damaged,
    Version,
    NoRoom,
    Foreign,
    File,
}

impl LinkProblem {
    /// Reads a name; what nobody knows is damage.
    pub fn from_key(key: &str) -> Self {
        match key {
            "version" => Self::Version,
            "no-room" => Self::NoRoom,
            "foreign" => Self::Foreign,
            "file" => Self::File,
            _ => Self::Damaged,
        }
    }
}

/// What the desk asks of the page.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Carry a signed record.
    Put {
        key: String,
        n: u64,
        by: String,
        text: String,
    },
    /// Let records under these keys come.
    Watch(Vec<String>),
    /// Keep what was typed.
    Keep(String),
    /// Make a room of this draft.
    Start(String),
    /// Go where this link or code leads.
    Join(String),
    /// Go on with the room at this place of the list.
    GoOn(usize),
    /// Forget the room at this place of the list.
    Forget(usize),
    /// Open a window for this role.
    OpenWindow(&'static str),
    /// Hand out a file.
    Save {
        name: String,
        kind: &'static str,
        text: String,
    },
    Copy(String),
    Print,
    /// Choose a file with records.
    Import,
    /// Read the records that a link holds.
    ImportLink(String),
    /// Make a link of these records.
    Parcel(String),
    /// Choose an exported room.
    OpenExported,
    /// Go back to the first screen.
    Leave,
    /// Fill the whole screen, or no longer.
    FullScreen,
    /// Take the room off this device.
    Delete,
    /// Fetch a language.
    Missing(Language),
}
