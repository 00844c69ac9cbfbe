//! The screen of a participant, in English.

use crate::messages::room::{Compare, Counted, Enter, Parcel, Participant, Reveal, Vote, Write};

pub(super) const PARTICIPANT: Participant = Participant {
    enter: Enter {
        title: "{title}",
        name: "What to call you",
        name_hints: [
            "Others see the name with the results. A made-up one is fine.",
            "Others see the name only at the very end. A made-up one is fine.",
        ],
        invent: "Make one up for me",
        invented: [
            [
                "Amber", "Autumn", "Bold", "Bright", "Calm", "Gentle", "Happy", "Lucky", "Merry", "Misty",
                "Northern", "Patient", "Quiet", "Silver", "Sunny", "Swift",
            ],
            [
                "Acorn", "Anchor", "Badger", "Cedar", "Compass", "Falcon", "Harbor", "Heron", "Lantern",
                "Maple", "Otter", "Pebble", "River", "Robin", "Sparrow", "Willow",
            ],
        ],
        group: "Your group",
        no_group: "on my own",
        ready: "I’m ready",
        done: "You are in. Put the phone down if you like: it will all appear here when we start.",
        change: "Change name or group",
    },
    write: Write {
        before: "Before",
        progress: "Statement {place} of {count}",
        field: "Your version",
        placeholder: "What changes in people’s lives?",
        private: "Only you see this",
        empty: "Start writing, and this will tell you what your sentence is about.",
        attempt: "Try this:",
        good: "You can see people in it. Read it aloud: does it sound right?",
        letters: Counted::english("no room for more", ["{n} letter left", "{n} letters left"]),
        others: Counted::english(
            "Nobody has written yet.",
            ["{n} of {all} has written.", "{n} of {all} have written."],
        ),
        send: "Send",
        changeable: "You can change it until this stage ends.",
        muted: "The facilitator is not taking texts from you right now. What you write is kept here.",
    },
    compare: Compare {
        question: "Which says better what changes in people’s lives?",
        sides: ["First text", "Second text"],
        choices: ["The first", "The second"],
        undecided: "I can’t decide",
        progress: "Pair {place} of {count}",
        back: "Back to the previous pair",
        none: "No pairs for you yet: there are too few texts. Give it a moment.",
        done: "That was the last pair. Thank you. Waiting for the others.",
    },
    vote: Vote {
        invitation: "Choose up to three, the best one first.",
        ranks: ["1st place", "2nd place", "3rd place"],
        choose: "Choose",
        take_back: "Take it back",
        own: "This one is yours; others vote on it.",
        left: Counted::english(
            "You have chosen all you can, and you can still change your mind.",
            ["You can choose {n} more.", "You can choose {n} more."],
        ),
        none: "There is nothing to choose from yet.",
        done: "Your votes are in. The facilitator will reveal the results.",
    },
    reveal: Reveal {
        title: "Your text",
        by_room: "The room ranked it {place} of {count}",
        by_tool: "The tool ranked it {place} of {count}",
        late: "Your text came in while others were comparing, so it stands apart, without a rank.",
        hidden: "The facilitator has hidden your text, so it has no rank.",
        none: "You have no text here. Say aloud which one speaks to you.",
        thanks: "Thank you for writing and for arguing.",
    },
    parcel: Parcel {
        title: "Send without a network",
        hint: "Show this code to the facilitator: it holds all you have written.",
        picture: "A code that holds your texts, for the facilitator. A link or a file does the same.",
        no_picture: "It does not fit into a code. Send the facilitator the link or the file.",
        make: "Show the code",
        save: "Save the file",
        empty: "There is nothing to send yet.",
    },
};
