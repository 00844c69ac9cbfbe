//! What is said to a participant: who are you, what is to be written, which is better, and what became of your text?

use super::Counted;

/// The words of a participant's screen.
#[derive(Debug)]
pub struct Participant {
    /// Coming in.
    pub enter: Enter,
    /// Writing.
    pub write: Write,
    /// Comparing pairs.
    pub compare: Compare,
    /// Voting.
    pub vote: Vote,
    /// What came of it.
    pub reveal: Reveal,
    /// Without a network.
    pub parcel: Parcel,
}

/// Coming in.
#[derive(Debug)]
pub struct Enter {
    /// The heading, with `{title}` in it.
    pub title: &'static str,
    /// The label of the name.
    pub name: &'static str,
    /// Who sees it: all from the reveal on, or all at the end.
    pub name_hints: [&'static str; 2],
    /// The button that makes a name up.
    pub invent: &'static str,
    /// The first halves of invented names, and the second ones: any goes with any.
    pub invented: [[&'static str; 16]; 2],
    /// Over the groups.
    pub group: &'static str,
    /// The choice of no group.
    pub no_group: &'static str,
    /// The button that goes in.
    pub ready: &'static str,
    /// Said once one is in.
    pub done: &'static str,
    /// The button that changes name or group.
    pub change: &'static str,
}

/// Writing.
#[derive(Debug)]
pub struct Write {
    /// Over the statement to be rewritten.
    pub before: &'static str,
    /// Which of several it is, with `{place}` and `{count}` in it.
    pub progress: &'static str,
    /// The label of the field.
    pub field: &'static str,
    /// Its placeholder.
    pub placeholder: &'static str,
    /// Over what only the author sees.
    pub private: &'static str,
    /// Said there until there is something to read.
    pub empty: &'static str,
    /// Before what to try.
    pub attempt: &'static str,
    /// Said where nothing has to be tried.
    pub good: &'static str,
    /// How many letters may still come.
    pub letters: Counted,
    /// How many have written, with `{all}` in it.
    pub others: Counted,
    /// The button that sends.
    pub send: &'static str,
    /// That it can be changed until the stage ends.
    pub changeable: &'static str,
    /// That one's texts do not come in any more.
    pub muted: &'static str,
}

/// Comparing pairs.
#[derive(Debug)]
pub struct Compare {
    /// The question.
    pub question: &'static str,
    /// The names of the two texts.
    pub sides: [&'static str; 2],
    /// The buttons that choose one of them.
    pub choices: [&'static str; 2],
    /// The button for those who cannot decide.
    pub undecided: &'static str,
    /// How far one is, with `{place}` and `{count}` in it.
    pub progress: &'static str,
    /// The button that goes back to the pair before.
    pub back: &'static str,
    /// Said where there are too few texts.
    pub none: &'static str,
    /// Said after the last pair.
    pub done: &'static str,
}

/// Voting.
#[derive(Debug)]
pub struct Vote {
    /// What to do.
    pub invitation: &'static str,
    /// The ranks.
    pub ranks: [&'static str; 3],
    /// The button that chooses a text.
    pub choose: &'static str,
    /// The button that takes a vote back.
    pub take_back: &'static str,
    /// Beside one's own text.
    pub own: &'static str,
    /// How many can still be chosen.
    pub left: Counted,
    /// Said where there is nothing to choose from.
    pub none: &'static str,
    /// Said once all votes are given.
    pub done: &'static str,
}

/// What came of it.
#[derive(Debug)]
pub struct Reveal {
    /// Over one's own text.
    pub title: &'static str,
    /// Its place with the people, with `{place}` and `{count}` in it.
    pub by_room: &'static str,
    /// Its place with the tool, with the same in it.
    pub by_tool: &'static str,
    /// Said where it came late.
    pub late: &'static str,
    /// Said where the facilitator hid it.
    pub hidden: &'static str,
    /// Said where there is none.
    pub none: &'static str,
    /// Said where all is over.
    pub thanks: &'static str,
}

/// From a device without a network to the facilitator.
#[derive(Debug)]
pub struct Parcel {
    /// The heading.
    pub title: &'static str,
    /// What to do with the code.
    pub hint: &'static str,
    /// What the picture of the code is, for those who do not see it.
    pub picture: &'static str,
    /// Said where it is too much for a picture.
    pub no_picture: &'static str,
    /// The button that makes the code.
    pub make: &'static str,
    /// The button that saves a file instead.
    pub save: &'static str,
    /// Said where there is nothing to hand over.
    pub empty: &'static str,
}
