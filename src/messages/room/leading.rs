//! What is said to the facilitator: what to read, where to go next, who is there, what came in, and how to end it?

use super::Counted;

/// The words of the facilitator's screen.
#[derive(Debug)]
pub struct Facilitator {
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

/// From stage to stage. Each list is in the order of [`Room::stages`](super::Room::stages) and names where the button leads.
#[derive(Debug)]
pub struct Moves {
    /// Forward.
    pub next: [&'static str; 6],
    /// Back.
    pub back: [&'static str; 6],
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

/// How others come in.
#[derive(Debug)]
pub struct Invite {
    /// The heading.
    pub title: &'static str,
    /// What to say to those in the room.
    pub how: &'static str,
    /// What to say where all are on this device.
    pub how_on_device: &'static str,
    /// The label of the address.
    pub address: &'static str,
    /// The label of the code.
    pub code: &'static str,
    /// What the picture of the code is, for those who do not see it.
    pub picture: &'static str,
    /// Said where the address is too long for a picture.
    pub no_picture: &'static str,
}

/// The address of the facilitator, shown once.
#[derive(Debug)]
pub struct HostAddress {
    /// The heading.
    pub title: &'static str,
    /// That who has it leads the room.
    pub warning: &'static str,
    /// The button that shows it.
    pub show: &'static str,
    /// The button that hides it for good.
    pub done: &'static str,
    /// Said afterwards.
    pub gone: &'static str,
}

/// The statements to be rewritten.
#[derive(Debug)]
pub struct Prompts {
    /// The heading.
    pub title: &'static str,
    /// The label of a statement.
    pub statement: &'static str,
    /// The label of its instruction.
    pub instruction: &'static str,
    /// The button that adds one.
    pub add: &'static str,
    /// The button that opens one for changes.
    pub change: &'static str,
    /// The button that keeps the changes.
    pub save: &'static str,
    /// The button that gives them up.
    pub cancel: &'static str,
    /// The button that takes one away.
    pub remove: &'static str,
    /// Said where there is none.
    pub empty: &'static str,
    /// Said where there can be no more.
    pub full: &'static str,
}

/// The texts that came in.
#[derive(Debug)]
pub struct Texts {
    /// The heading.
    pub title: &'static str,
    /// That they have no authors here, and what hiding does.
    pub hint: &'static str,
    /// Said where there is none.
    pub empty: &'static str,
    /// The button that hides one.
    pub hide: &'static str,
    /// The button that shows it again.
    pub show: &'static str,
    /// Beside one that is hidden.
    pub hidden: &'static str,
    /// Beside one that came late.
    pub late: &'static str,
}

/// Those who are there.
#[derive(Debug)]
pub struct People {
    /// The heading.
    pub title: &'static str,
    /// Said where nobody is.
    pub empty: &'static str,
    /// The heads of the columns: name, group.
    pub columns: [&'static str; 2],
    /// Beside somebody without a group.
    pub no_group: &'static str,
    /// The button that mutes somebody.
    pub mute: &'static str,
    /// The button that lets somebody speak again.
    pub unmute: &'static str,
    /// Beside somebody who is muted.
    pub muted: &'static str,
    /// What muting does.
    pub hint: &'static str,
}

/// The groups.
#[derive(Debug)]
pub struct GroupList {
    /// The heading.
    pub title: &'static str,
    /// Said where there is none.
    pub empty: &'static str,
    /// The label of a group's name.
    pub name: &'static str,
    /// The button that adds one.
    pub add: &'static str,
    /// The button that takes one away.
    pub remove: &'static str,
    /// How many are in it.
    pub members: Counted,
}

/// Other windows on this device.
#[derive(Debug)]
pub struct Windows {
    /// Opens the screen for all.
    pub projector: &'static str,
    /// Where to put it.
    pub projector_hint: &'static str,
    /// Opens the room for one more person on this device.
    pub participant: &'static str,
    /// When to use that.
    pub participant_hint: &'static str,
    /// Said where the browser would not open a window.
    pub blocked: &'static str,
}

/// Records brought in by hand, from devices without a network.
#[derive(Debug)]
pub struct Records {
    /// The heading.
    pub title: &'static str,
    /// When one needs it.
    pub hint: &'static str,
    /// The button that chooses a file.
    pub choose: &'static str,
    /// The label of the field for a link.
    pub link: &'static str,
    /// The button that takes the link.
    pub take: &'static str,
    /// How many were new.
    pub came: Counted,
    /// How many were refused; why stands below.
    pub refused: Counted,
    /// Why.
    pub why: Refused,
}

/// Why records are refused.
#[derive(Debug)]
pub struct Refused {
    /// They cannot be read.
    pub damaged: &'static str,
    /// They belong to another room.
    pub room: &'static str,
    /// They were made by another version.
    pub version: &'static str,
    /// Their signature is not that of their author.
    pub signature: &'static str,
    /// Their author may not write there.
    pub forbidden: &'static str,
    /// They are too big.
    pub oversized: &'static str,
    /// Their author is muted.
    pub muted: &'static str,
    /// There are newer ones by the same author.
    pub outdated: &'static str,
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
