//! The screen of the facilitator, in English.

use super::gathering;
use crate::messages::room::{Confirm, Counted, Ending, Facilitator, Moves, Script, TimerButtons};

pub(super) const FACILITATOR: Facilitator = Facilitator {
    looking: "Looking for this workshop’s records…",
    script: Script {
        aloud: "Read aloud",
        hint: "For you only",
        step: "Step {place} of {count}",
        minutes: Counted::english("no limit", ["{n} minute", "{n} minutes"]),
        next: "Next: {title}",
        finished: "The plan is done. Talk for as long as you like.",
    },
    moves: Moves {
        next: [
            "Start writing",
            "On to comparing",
            "On to voting",
            "Reveal the results",
            "Close the workshop",
        ],
        back: [
            "Back to gathering",
            "Back to writing",
            "Back to comparing",
            "Back to voting",
            "Back to the results",
        ],
        next_round: "Start the next round",
    },
    confirm: Confirm {
        stop_writing: Counted::english(
            "Everyone has written. Stop writing now?",
            [
                "{n} person has not sent a text yet. Stop writing all the same?",
                "{n} people have not sent a text yet. Stop writing all the same?",
            ],
        ),
        reveal: "Everyone will see the texts, the ranks and the votes. Reveal them?",
        back: "Nothing is lost: texts and votes stay. Go back?",
        close: "Nobody will be able to write or vote anymore. Close the workshop?",
        delete: "The workshop will be gone from this device, and only a saved file can bring it back. Delete it?",
        remove_prompt: "People have rewritten this one already, and their versions will leave every screen with it. Remove it?",
        answers: ["Yes", "No"],
    },
    timer: TimerButtons {
        name: "Time",
        start: "Start the clock",
        pause: "Pause",
        go_on: "Go on",
        more: "+1 min",
        less: "−1 min",
        spoken: ["One minute more", "One minute less"],
    },
    joined: Counted::english("nobody is here yet", ["{n} joined", "{n} joined"]),
    written: Counted::english("nothing written yet", ["{n} wrote", "{n} wrote"]),
    compared: Counted::english("nothing compared yet", ["{n} compared", "{n} compared"]),
    voted: Counted::english("no votes yet", ["{n} voted", "{n} voted"]),
    invite: gathering::INVITE,
    host: gathering::HOST,
    prompts: gathering::PROMPTS,
    texts: gathering::TEXTS,
    people: gathering::PEOPLE,
    groups: gathering::GROUPS,
    windows: gathering::WINDOWS,
    records: gathering::RECORDS,
    ending: Ending {
        title: "Take it with you",
        buttons: ["Save the workshop", "Save the CSV table", "Save the Markdown report", "Print"],
        hints: [
            "A .json file that you can open here a year from now.",
            "All texts with ranks and votes, for Excel and the like.",
            "For a wiki, a mail or your notes.",
            "On paper, or as a PDF.",
        ],
        close: "Close the workshop",
        close_hint: "Everyone can still read it, and nobody can write.",
        delete: "Delete from this device",
        delete_hint: "Save the workshop to a file first.",
        deleted: "The workshop is deleted from this device.",
    },
};
