//! Who and what comes in, told to the facilitator in English.

use crate::messages::room::{
    Counted, GroupList, HostAddress, Invite, People, Prompts, Records, Refused, Texts, Windows,
};

pub(super) const INVITE: Invite = Invite {
    title: "How to join",
    how: "Point your phone’s camera at the code, or open the address. No sign-up.",
    how_on_device: "This workshop runs on one device. Open a window on it for each participant.",
    address: "Address",
    code: "Code",
    picture: "A code that holds the link for joining. The link is written next to it.",
    no_picture: "The address is too long for a code. Send the link instead.",
};

pub(super) const HOST: HostAddress = HostAddress {
    title: "The facilitator’s address",
    warning: "This address brings you back as the facilitator. It does the same for anyone else who has it, so keep it to yourself.",
    show: "Show it once",
    done: "Saved it, hide it now",
    gone: "The address is hidden and will not be shown again.",
};

pub(super) const PROMPTS: Prompts = Prompts {
    title: "What we rewrite",
    statement: "Statement",
    instruction: "Instruction",
    add: "Add a statement",
    change: "Change",
    save: "Save",
    cancel: "Leave it as it was",
    remove: "Remove",
    empty: "There is nothing to rewrite yet. Add a statement.",
    full: "There is no room for more statements.",
};

pub(super) const TEXTS: Texts = Texts {
    title: "What came in",
    hint: "You do not see who wrote what. A hidden text leaves every screen until you bring it back.",
    empty: "Nothing has come in yet.",
    hide: "Hide",
    show: "Bring back",
    hidden: "hidden",
    late: "came later",
};

pub(super) const PEOPLE: People = People {
    title: "Participants",
    empty: "Nobody is here yet.",
    columns: ["Name", "Group"],
    no_group: "no group",
    mute: "Mute",
    unmute: "Unmute",
    muted: "muted",
    hint: "Once someone is muted, nothing new comes in from them. What came before stays; you can hide it.",
};

pub(super) const GROUPS: GroupList = GroupList {
    title: "Groups",
    empty: "No groups: everyone together.",
    name: "Name",
    add: "Add a group",
    remove: "Remove the group",
    members: Counted::english("nobody", ["{n} person", "{n} people"]),
};

pub(super) const WINDOWS: Windows = Windows {
    projector: "Open the big screen",
    projector_hint: "Drag that window to the projector. It holds no names and no votes before the reveal.",
    participant: "A new participant on this device",
    participant_hint: "For those without a phone, and for trying it yourself.",
    blocked: "The browser did not open the window. Open it with this link.",
};

pub(super) const RECORDS: Records = Records {
    title: "Texts from devices without a network",
    hint: "Those without a network can show you a code, or send you a link or a file.",
    give: "Make a link for that phone",
    give_hint: "For a phone out of reach: the link carries the statements there, and the answer comes back the same way.",
    choose: "Choose a file",
    link: "Or paste a link",
    take: "Bring in",
    came: Counted::english(
        "Nothing new: all of it is here already.",
        ["{n} record came in.", "{n} records came in."],
    ),
    refused: Counted::english(
        "Nothing was turned away.",
        ["{n} record was turned away.", "{n} records were turned away."],
    ),
    why: Refused {
        damaged: "It is damaged and could not be read.",
        room: "It belongs to another workshop.",
        version: "Another version made it. Reload the page on both devices.",
        signature: "The signature does not match, so nobody knows who wrote it.",
        forbidden: "Its author has no right to write that.",
        oversized: "It is too big.",
    },
};
