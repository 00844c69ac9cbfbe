//! What one takes home, and what one hears, in English.

use crate::messages::room::{Announcements, Counted, Paper};

pub(super) const PAPER: Paper = Paper {
    when: "Held on {when}",
    people: Counted::english("no participants", ["{n} participant", "{n} participants"]),
    statement: "Statement {place}",
    texts: "What we came up with",
    disagreements: "Where the room and the tool disagree",
    groups: "What you share",
    late: "Came later",
    columns: [
        "Before",
        "Rank by the room",
        "Rank by the tool",
        "After",
        "About",
        "Score out of 100",
        "Chosen in pairs",
        "Pairs in all",
        "Points from votes",
        "Group",
        "Author",
    ],
    note: "The tool reads words. It cannot know whether they are true; that is for people to decide.",
    files: ["workshop", "workshop-table", "workshop-report"],
};

pub(super) const ANNOUNCEMENTS: Announcements = Announcements {
    stage: "A new stage: {stage}.",
    stage_told: "A new stage. {told}",
    time_up: "Time is up. What was written stays.",
    minutes_left: Counted::english("Less than a minute left.", ["{n} minute left.", "{n} minutes left."]),
    clock: ["The clock is stopped.", "The clock is running again."],
    sent: "Your text is sent.",
    kept: "Your text is kept on this device.",
    pairs_left: Counted::english("No pairs left.", ["{n} pair left.", "{n} pairs left."]),
    voted: "Your vote: {rank}.",
    taken_back: "Your vote is taken back.",
    joined: Counted::english(
        "Nobody has joined yet.",
        ["{n} participant has joined.", "{n} participants have joined."],
    ),
};
