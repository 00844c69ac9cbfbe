//! What is said in what one takes home, and to those who listen instead of looking?

use super::Counted;

/// The words of exports.
#[derive(Debug)]
pub struct Paper {
    /// Under the title: when it was, with `{when}` in it.
    pub when: &'static str,
    /// How many took part.
    pub people: Counted,
    /// The heading over a statement, with `{place}` in it.
    pub statement: &'static str,
    /// The heading over its texts.
    pub texts: &'static str,
    /// The heading over the texts on which people and tool disagree.
    pub disagreements: &'static str,
    /// The heading over what groups share.
    pub groups: &'static str,
    /// The heading over what came late.
    pub late: &'static str,
    /// The columns: statement, place by the room, place by the tool, text, class, score, won, compared, votes, group, author.
    pub columns: [&'static str; 11],
    /// Behind the table: that the tool does not know what is true.
    pub note: &'static str,
    /// The names of the files, without ending: the room, the table, the report.
    pub files: [&'static str; 3],
}

/// What is said to those who listen.
#[derive(Debug)]
pub struct Announcements {
    /// Another stage, for the facilitator, with its name `{stage}` in it.
    pub stage: &'static str,
    /// The same for a participant, with `{told}` in it: what is going on.
    pub stage_told: &'static str,
    /// The time is up.
    pub time_up: &'static str,
    /// So many minutes are left.
    pub minutes_left: Counted,
    /// The clock was stopped, and runs again.
    pub clock: [&'static str; 2],
    /// A text was sent.
    pub sent: &'static str,
    /// A text is kept on this device.
    pub kept: &'static str,
    /// So many pairs are left.
    pub pairs_left: Counted,
    /// A vote was given, with `{rank}` in it.
    pub voted: &'static str,
    /// A vote was taken back.
    pub taken_back: &'static str,
    /// Somebody came in, for the facilitator: how many are there.
    pub joined: Counted,
}
