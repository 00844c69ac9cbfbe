//! What do we say in the workshop room? The words of every screen, of what one takes home, and what the facilitator reads aloud.

mod board;
mod counted;
mod en;
mod gathering;
mod leading;
mod paper;
pub mod plans;
mod ru;
mod start;
mod taking_part;
#[cfg(test)]
mod tests;

use super::Locale;

pub use board::{Board, Disagreement, GroupWords, Projector, Reader};
pub use counted::Counted;
pub use gathering::{GroupList, HostAddress, Invite, People, Prompts, Records, Refused, Texts, Windows};
pub use leading::{Confirm, Ending, Facilitator, Moves, Script, TimerButtons};
pub use paper::{Announcements, Paper};
pub use plans::{Example, Plan, Step};
pub use start::{LinkRefused, Start};
pub use taking_part::{Compare, Enter, Parcel, Participant, Reveal, Vote, Write};

/// The words of the workshop room.
#[derive(Debug)]
pub struct Room {
    /// What the whole is called.
    pub name: &'static str,
    /// The roles, for titles of windows: facilitator, participant, screen, reader.
    pub roles: [&'static str; 4],
    /// The stages: lobby, write, compare, vote, reveal, closed.
    pub stages: [&'static str; 6],
    /// What is going on in each, told to a participant.
    pub stages_told: [&'static str; 6],
    /// The words of every screen.
    pub common: Common,
    /// The words of the screen before a room is there.
    pub start: Start,
    /// The words of the facilitator.
    pub facilitator: Facilitator,
    /// The words of a participant.
    pub participant: Participant,
    /// The words of the screen for all.
    pub projector: Projector,
    /// The words of the board, wherever it stands.
    pub board: Board,
    /// The words of an exported room.
    pub reader: Reader,
    /// The words of what one takes home.
    pub paper: Paper,
    /// What is said without a screen.
    pub announcements: Announcements,
    /// The courses of 15, 30 and 60 minutes.
    pub plans: [Plan; 3],
    /// Statements to begin with: a company's and those of two of its departments.
    pub examples: [Example; 3],
    /// The instruction that stands under a statement until the facilitator writes another.
    pub instruction: &'static str,
    /// The same under the goal of a department.
    pub department_instruction: &'static str,
}

/// The words of every screen.
#[derive(Debug)]
pub struct Common {
    /// How long it still lasts, with `{time}` in it.
    pub time_left: &'static str,
    /// The clock stands.
    pub paused: &'static str,
    /// The time is up, and nothing is lost.
    pub time_up: &'static str,
    /// Where the room lives and how the connection is.
    pub connection: Connection,
    /// What was written is with the others.
    pub sent: &'static str,
    /// What was written is on its way.
    pub sending: &'static str,
    /// What was written is on this device only.
    pub kept: &'static str,
    /// The browser keeps nothing, so that this page must stay open.
    pub unkept: &'static str,
    /// The server would not take it, though it would have others.
    pub not_taken: &'static str,
    /// How many letters there are too many.
    pub too_long: Counted,
    /// Nothing can be done before the facilitator does something.
    pub waiting: &'static str,
    /// The stage has closed while one was away.
    pub missed: Missed,
    /// The room is closed.
    pub closed: &'static str,
    /// The button that copies, and what it says afterwards, and where the browser would not.
    pub copy: [&'static str; 3],
    /// The button that leads back to the first screen.
    pub leave: &'static str,
}

/// Where the room lives and how the connection is.
#[derive(Debug)]
pub struct Connection {
    /// All windows are on this device, and no server is asked.
    pub device: &'static str,
    /// One waits for the facilitator’s device to let one in.
    pub entering: &'static str,
    /// A server is there.
    pub connected: &'static str,
    /// It is not there, and what is written waits.
    pub away: &'static str,
    /// It is there and will not have us.
    pub refused: &'static str,
    /// It is there again.
    pub back: &'static str,
}

/// The stage has closed while one was away. What became of the text?
#[derive(Debug)]
pub struct Missed {
    /// It came in time.
    pub in_time: &'static str,
    /// It came too late: all see it, and it is neither compared nor voted on.
    pub late: &'static str,
    /// It has not come yet: it is on this device only.
    pub unsent: &'static str,
    /// There was none.
    pub nothing: &'static str,
}

impl Locale {
    /// Its words for the workshop room.
    pub const fn room(self) -> &'static Room {
        match self {
            Self::Russian => &ru::ROOM,
            Self::English => &en::ROOM,
        }
    }
}
