//! What is said on the screen for all, on the board, and over a room that is only read?

use super::Counted;

/// The words of the screen for all.
#[derive(Debug)]
pub struct Projector {
    /// Said until anything is there.
    pub waiting: &'static str,
    /// How to join.
    pub join: &'static str,
    /// Over the code.
    pub code: &'static str,
    /// Over the statement to be rewritten.
    pub statement: &'static str,
    /// How many are there.
    pub joined: Counted,
    /// The headings of the stages, in the order of [`Room::stages`](super::Room::stages).
    pub headings: [&'static str; 6],
    /// A line under each, in the same order.
    pub lines: [&'static str; 6],
    /// How many have written, with `{all}` in it.
    pub written: Counted,
    /// How many have compared, with `{all}` in it.
    pub compared: Counted,
    /// How many have voted, with `{all}` in it.
    pub voted: Counted,
    /// The button that fills the whole screen.
    pub full_screen: &'static str,
}

/// The words of the board.
#[derive(Debug)]
pub struct Board {
    /// The heading.
    pub title: &'static str,
    /// Before the statement, and before the texts.
    pub sides: [&'static str; 2],
    /// Who ranks: the people, and the tool.
    pub judges: [&'static str; 2],
    /// A place, with `{place}` in it.
    pub place: &'static str,
    /// How the people's ranking came about.
    pub by_room: &'static str,
    /// How the tool's did, and what it does not know.
    pub by_tool: &'static str,
    /// How often it was chosen in pairs, with `{won}` and `{count}` in it.
    pub won: &'static str,
    /// How many points it has from votes: 3, 2 and 1 for the places.
    pub votes: Counted,
    /// Over the texts on which people and tool disagree.
    pub disagreements: &'static str,
    /// The people put it higher.
    pub room_higher: Disagreement,
    /// The tool put it higher.
    pub tool_higher: Disagreement,
    /// Said where they agree.
    pub agreed: &'static str,
    /// What to talk about then.
    pub agreed_question: &'static str,
    /// Said where nobody compared or voted, so that only the tool has an order.
    pub unranked: &'static str,
    /// What groups share, and where they differ.
    pub groups: GroupWords,
    /// Over the texts that came late.
    pub late: &'static str,
    /// How many are hidden.
    pub hidden: Counted,
    /// Said where there is no text.
    pub empty: &'static str,
    /// Beside a text that is the reader's own.
    pub own: &'static str,
    /// Beside a text whose author has no name.
    pub nameless: &'static str,
}

/// A kind of disagreement.
#[derive(Debug)]
pub struct Disagreement {
    /// What it is called.
    pub name: &'static str,
    /// What it may come from.
    pub why: &'static str,
    /// Questions for those in the room; one text takes one, the next another.
    pub questions: [&'static str; 3],
}

/// What groups share, and where they differ.
#[derive(Debug)]
pub struct GroupWords {
    /// The heading.
    pub title: &'static str,
    /// Over the words that several groups use; without groups, several people.
    pub words: &'static str,
    /// Over those that they use of a result.
    pub results: &'static str,
    /// Over the words that one group alone has, with `{group}` in it.
    pub only: &'static str,
    /// Where nothing is shared.
    pub nothing_shared: &'static str,
    /// Where nothing differs.
    pub nothing_own: &'static str,
    /// Where there are too few texts to say anything.
    pub too_few: &'static str,
}

/// The words of an exported room.
#[derive(Debug)]
pub struct Reader {
    /// The heading.
    pub title: &'static str,
    /// That nothing can be changed, and from when it is, with `{when}` in it.
    pub saved: &'static str,
    /// How many signatures were checked and hold.
    pub checked: Counted,
    /// How many do not.
    pub invalid: Counted,
}
