//! What is said to the facilitator of who is there and what came in, from this device and from others?

use super::Counted;

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
    /// Said where the browser would not open a window, before a link to it.
    pub blocked: &'static str,
}

/// Records brought in by hand, from devices without a network.
#[derive(Debug)]
pub struct Records {
    /// The heading.
    pub title: &'static str,
    /// When one needs it.
    pub hint: &'static str,
    /// The button that makes a link with the room in it.
    pub give: &'static str,
    /// When one needs that.
    pub give_hint: &'static str,
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
}
