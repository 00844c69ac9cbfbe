//! The screen for all, the board and the exported room, in English.

use crate::messages::room::{Board, Counted, Disagreement, GroupWords, Projector, Reader};

pub(super) const PROJECTOR: Projector = Projector {
    waiting: "Waiting for the facilitator.",
    join: "Point your phone’s camera at the code",
    code: "Or open",
    statement: "What we rewrite",
    joined: Counted::english("Nobody yet", ["{n} person here", "{n} people here"]),
    headings: [
        "Come on in",
        "Write, each alone",
        "Two at a time",
        "Vote",
        "What we came up with",
        "Thank you",
    ],
    lines: [
        "A made-up name is fine. There is nothing to install.",
        "One sentence: what changes in people’s lives?",
        "Which says better what changes in people’s lives?",
        "Up to three, the best one first. We will open the votes together.",
        "Let us start where we disagree with the tool.",
        "Take one sentence with you. And a question: how will this affect the customer?",
    ],
    written: Counted::english("All quiet so far", ["{n} of {all} has written", "{n} of {all} have written"]),
    compared: Counted::english(
        "Nobody has compared yet",
        ["{n} of {all} has compared", "{n} of {all} have compared"],
    ),
    voted: Counted::english("No votes yet", ["{n} of {all} has voted", "{n} of {all} have voted"]),
    full_screen: "Full screen",
};

pub(super) const BOARD: Board = Board {
    title: "What we came up with",
    sides: ["Before", "After"],
    judges: ["The room", "The tool"],
    place: "no. {place}",
    by_room: "The room’s order comes from the pairs and the votes.",
    by_tool: "The tool reads words. It does not know what is true, so feel free to argue with it.",
    won: "chosen in {won} of {count} pairs",
    votes: Counted::english("no points", ["{n} point", "{n} points"]),
    disagreements: "Where we disagree",
    room_higher: Disagreement {
        name: "The room put it higher",
        why: "The room heard something that the words alone do not show.",
        questions: [
            "What do you hear in it that the tool cannot see?",
            "Would a stranger hear the same?",
            "Did you choose what it says, or how it sounds?",
        ],
    },
    tool_higher: Disagreement {
        name: "The tool put it higher",
        why: "The words are right, but they left the room cold.",
        questions: [
            "All the right words. What is missing?",
            "Do you believe the company would do it?",
            "What would have to change for you to repeat it?",
        ],
    },
    agreed: "The room and the tool see it much the same way.",
    agreed_question: "And what would a customer say about the best one?",
    unranked: "Nobody has compared or voted yet, so only the tool has an order.",
    groups: GroupWords {
        title: "What you share",
        words: "Words that keep coming up",
        results: "What comes up in the results",
        only: "Only in “{group}”",
        nothing_shared: "There are no words in common. What does that tell you?",
        nothing_own: "Nobody has words of their own: you all wrote about the same thing.",
        too_few: "There are too few texts to compare.",
    },
    late: "Came later",
    hidden: Counted::english(
        "No text is hidden.",
        ["The facilitator has hidden {n} text.", "The facilitator has hidden {n} texts."],
    ),
    empty: "No texts yet. You can talk all the same: what changes in people’s lives?",
    own: "yours",
    nameless: "no name",
};

pub(super) const READER: Reader = Reader {
    title: "A saved workshop",
    saved: "You can read it, but not change it. Saved {when}.",
    checked: Counted::english(
        "There are no records.",
        ["{n} signature checked and valid.", "{n} signatures checked and valid."],
    ),
    invalid: Counted::english(
        "No record is forged.",
        [
            "{n} more record is not shown: its signature is not valid.",
            "{n} more records are not shown: their signatures are not valid.",
        ],
    ),
};
