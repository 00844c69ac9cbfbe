//! The workshop room, in English.

mod board;
mod gathering;
mod leading;
mod paper;
mod start;
mod taking_part;

use super::plans::en as plans;
use super::{Common, Connection, Counted, Missed, Room};

pub(super) static ROOM: Room = Room {
    name: "Workshop",
    roles: ["Facilitator", "Participant", "Big screen", "Saved workshop"],
    stages: ["Gathering", "Writing", "Comparing", "Voting", "Discussing", "Closed"],
    stages_told: [
        "People are coming in. We start when everyone is here.",
        "Everyone writes alone. Until this ends, only the facilitator sees your text, with no name on it.",
        "We compare texts in pairs. No names: what counts is what a text says.",
        "We vote. Votes stay hidden until the facilitator opens them all at once.",
        "We look at what we came up with, and at where we disagree.",
        "The workshop is closed. Thank you for being here.",
    ],
    common: Common {
        time_left: "{time} left",
        paused: "Paused",
        time_up: "Time is up. What you wrote stays.",
        connection: Connection {
            device: "All on this device",
            entering: "Knocking at the facilitator’s door. It opens by itself once they are connected.",
            connected: "Connected",
            away: "No connection. Keep writing: it is all kept here, and goes out once you are back.",
            refused: "The server did not let you in. Your text is kept here; please tell the facilitator.",
            back: "Connected again, sending the rest.",
        },
        sent: "Sent",
        sending: "Sending…",
        kept: "Kept on this device",
        unkept: "This browser keeps nothing: leave the page open until your text is sent.",
        not_taken: "The server did not take this text. It is kept here; please tell the facilitator.",
        too_long: Counted::english(
            "Just the right length",
            ["Too long by {n} letter", "Too long by {n} letters"],
        ),
        waiting: "Waiting for the facilitator.",
        missed: Missed {
            in_time: "This stage ended while you were away. Your text made it: it is in with the others.",
            late: "This stage ended while you were away. Your text came later: everyone will see it, but it is not in the comparison or the vote.",
            unsent: "This stage ended while you were away. Your text is safe here, but it has not reached the facilitator.",
            nothing: "This stage ended while you were away. No harm done: you can compare and vote without a text of your own.",
        },
        closed: "This workshop is closed. You can read it, but no longer write.",
        copy: ["Copy", "Copied", "Copying did not work. Select the text and copy it by hand."],
        leave: "Back to the start",
    },
    start: start::START,
    facilitator: leading::FACILITATOR,
    participant: taking_part::PARTICIPANT,
    projector: board::PROJECTOR,
    board: board::BOARD,
    reader: board::READER,
    paper: paper::PAPER,
    announcements: paper::ANNOUNCEMENTS,
    plans: plans::PLANS,
    examples: plans::EXAMPLES,
    instruction: plans::INSTRUCTION,
    department_instruction: plans::DEPARTMENT_INSTRUCTION,
};
