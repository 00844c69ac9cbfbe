//! What is said to the facilitator: what to read, where to go next, and how to end it?

use super::{Counted, GroupList, HostAddress, Invite, People, Prompts, Records, Texts, Windows};

/// The words of the facilitator's screen.
#[derive(Debug)]
pub struct Facilitator {
    /// Said while nothing of the room has come yet.
    pub looking: &'static str,
    /// What to read aloud.
    pub script: Script,
    /// From stage to stage.
    pub moves: Moves,
    /// What is asked before a step that cannot be taken back quietly.
    pub confirm: Confirm,
    /// The buttons of the clock.
    pub timer: TimerButtons,
    /// How many joined.
    pub joined: Counted,
    /// How many wrote.
    pub written: Counted,
    /// How many compared pairs.
    pub compared: Counted,
    /// How many voted.
    pub voted: Counted,
    /// How others come in.
    pub invite: Invite,
    /// The address of the facilitator.
    pub host: HostAddress,
    /// The statements to be rewritten.
    pub prompts: Prompts,
    /// The texts that came in.
    pub texts: Texts,
    /// Those who are there.
    pub people: People,
    /// The groups.
    pub groups: GroupList,
    /// Other windows on this device.
    pub windows: Windows,
    /// Records brought in by hand.
    pub records: Records,
    /// How it ends.
    pub ending: Ending,
}

/// What to read aloud.
#[derive(Debug)]
pub struct Script {
    /// Over the words to be read aloud.
    pub aloud: &'static str,
    /// Over the hint for the facilitator alone.
    pub hint: &'static str,
    /// Where one is in the plan, with `{place}` and `{count}` in it.
    pub step: &'static str,
    /// How long the step lasts.
    pub minutes: Counted,
    /// Before the title of the step that follows, with `{title}` in it.
    pub next: &'static str,
    /// Said where the plan has run out.
    pub finished: &'static str,
}

/// From stage to stage. Each button says where it leads; the stages are those of [`Room::stages`](super::Room::stages).
#[derive(Debug)]
pub struct Moves {
    /// Forward to write, compare, vote, reveal, closed: the place of the stage, less one.
    pub next: [&'static str; 5],
    /// Back to lobby, write, compare, vote, reveal: the place of the stage.
    pub back: [&'static str; 5],
    /// The button that begins another round with the next statement.
    pub next_round: &'static str,
}

/// What is asked before a step that matters.
#[derive(Debug)]
pub struct Confirm {
    /// Writing ends while some still write.
    pub stop_writing: Counted,
    /// Votes and texts are shown to all.
    pub reveal: &'static str,
    /// Back to an earlier stage.
    pub back: &'static str,
    /// The room is closed.
    pub close: &'static str,
    /// The room is deleted from this device.
    pub delete: &'static str,
    /// A statement is removed that some have rewritten already.
    pub remove_prompt: &'static str,
    /// Yes, and no.
    pub answers: [&'static str; 2],
}

/// The buttons of the clock.
#[derive(Debug)]
pub struct TimerButtons {
    /// The name of the clock.
    pub name: &'static str,
    /// Starts it.
    pub start: &'static str,
    /// Stops it for a while.
    pub pause: &'static str,
    /// Lets it run again.
    pub go_on: &'static str,
    /// A minute more, as it is written on the button.
    pub more: &'static str,
    /// A minute less.
    pub less: &'static str,
    /// The same two, as they are read out.
    pub spoken: [&'static str; 2],
}

/// How it ends.
#[derive(Debug)]
pub struct Ending {
    /// Over the ways to take it along.
    pub title: &'static str,
    /// The buttons: file to be opened later, table, Markdown, print.
    pub buttons: [&'static str; 4],
    /// What each is good for, in the same order.
    pub hints: [&'static str; 4],
    /// The button that closes the room.
    pub close: &'static str,
    /// What that does.
    pub close_hint: &'static str,
    /// The button that deletes the room from this device.
    pub delete: &'static str,
    /// What that does.
    pub delete_hint: &'static str,
    /// Said afterwards.
    pub deleted: &'static str,
}
