//! What does the facilitator read aloud in English?

use super::{Example, Plan, Step};

pub(in crate::messages::room) const PLANS: [Plan; 3] = [
    Plan {
        minutes: 15,
        name: "15 minutes",
        about: "One statement: write, compare, talk.",
        steps: &[
            Step {
                stage: "lobby",
                round: 1,
                minutes: 2,
                title: "Everyone in",
                aloud: "Welcome. We have a quarter of an hour to take one sentence and write it again, together. Point your phone’s camera \
                    at the code and tell us what to call you. A made-up name is fine, and there is nothing to install.",
                hint: "Do not wait for the last ones; they can join later. While people come in, read the statement aloud, slowly.",
            },
            Step {
                stage: "write",
                round: 1,
                minutes: 5,
                title: "Write, each alone",
                aloud: "Most companies tell you how they win: number one, the widest range, the best price. What they leave out is the \
                    people who come to them. So what is different in those people’s lives because this company is there? Write one sentence \
                    about that. You have five minutes, and the note under your text is for your eyes only.",
                hint: "Keep quiet yourself: silence does the work here. A minute before the end, say that a rough draft beats an empty box.",
            },
            Step {
                stage: "compare",
                round: 1,
                minutes: 3,
                title: "Compare in pairs",
                aloud: "Now you will see two sentences at a time, with no names. Pick the one that says better what changes in people’s \
                    lives. Not the prettier one, and not the longer one. If you cannot decide, say so.",
                hint: "Ask those who finish early to wait without talking. Opinions are catching.",
            },
            Step {
                stage: "reveal",
                round: 1,
                minutes: 4,
                title: "Look and argue",
                aloud: "Each sentence has two ranks: yours, and the one the tool gave it. The tool reads words; it has never met your \
                    customers, and it cannot know what is true. So let us start where you and the tool disagree. Who put this one high, \
                    and what did you hear in it?",
                hint: "One or two sentences are enough. Ask those who liked it first, then the others. Never hunt for the author; \
                    some will speak up by themselves.",
            },
            Step {
                stage: "closed",
                round: 1,
                minutes: 1,
                title: "Goodbye",
                aloud: "Take one sentence with you, the one you would like to repeat tomorrow. And take one question for any working day: \
                    how will this affect the customer? Thank you.",
                hint: "Save the workshop to a file right now, and send everyone the sentences today, while the talk is still warm.",
            },
        ],
    },
    Plan {
        minutes: 30,
        name: "30 minutes",
        about: "One statement, with time to vote and to talk it over.",
        steps: &[
            Step {
                stage: "lobby",
                round: 1,
                minutes: 3,
                title: "Everyone in",
                aloud: "Welcome. We have half an hour to take one sentence and write it again, with people in it this time. Point your \
                    phone’s camera at the code and tell us what to call you. A made-up name is fine. If there are groups, pick yours, \
                    and that is all: there is nothing to install.",
                hint: "While people come in, read the statement aloud and ask: who is it about? Let the question hang; no answers yet.",
            },
            Step {
                stage: "write",
                round: 1,
                minutes: 8,
                title: "Write, each alone",
                aloud: "Peter Drucker noticed long ago that people rarely buy what a company thinks it is selling them. The company talks \
                    about rank, range and price. People come for something of their own. Write one sentence that says what \
                    changes in their lives. The note under your text is for your eyes only.",
                hint: "If someone is stuck, whisper: “Think of one customer a month from now. What is different?” Do not \
                    hand out wording.",
            },
            Step {
                stage: "compare",
                round: 1,
                minutes: 5,
                title: "Compare in pairs",
                aloud: "Now we read each other. You will see two sentences at a time, with no names. Pick the one that says better what \
                    changes in people’s lives. Pretty does not count, and neither does long. If you cannot decide, say so.",
                hint: "Each person has only a few pairs. When almost everyone is done, move on; the last pair will not tip the scales.",
            },
            Step {
                stage: "vote",
                round: 1,
                minutes: 3,
                title: "Vote",
                aloud: "Here is everything we have written. Choose up to three, the best one first. Picture each of them over a front door: \
                    would you walk in, and would you come back? You cannot vote for your own. We will open the votes together.",
                hint: "The screen shows only how many have voted. Keep your own favorite to yourself until the reveal.",
            },
            Step {
                stage: "reveal",
                round: 1,
                minutes: 9,
                title: "Look and argue",
                aloud: "Here we are. Each sentence has two ranks: yours, and the tool’s. The tool reads words; whether the company will keep \
                    its word, you know better. Let us start where you and the tool disagree. What did you hear that it missed?",
                hint: "Two or three disagreements, three minutes each. Ask it the other way round too: could the tool be right, and were we \
                    charmed by a nice word? There is no need for a winner.",
            },
            Step {
                stage: "closed",
                round: 1,
                minutes: 2,
                title: "Goodbye",
                aloud: "Choose one sentence that you will say to a colleague tomorrow. And take one question with you, good for any day and \
                    any department: how will this affect the customer? Thank you for this half hour.",
                hint: "Let two or three people say theirs aloud. Then save the workshop to a file and send everyone the sentences.",
            },
        ],
    },
    Plan {
        minutes: 60,
        name: "60 minutes",
        about: "Two rounds: first the company’s statement, then the goals of departments.",
        steps: &[
            Step {
                stage: "lobby",
                round: 1,
                minutes: 4,
                title: "Everyone in",
                aloud: "Welcome. We have an hour and two rounds: first the company’s statement, then the goals of its departments. Point \
                    your phone’s camera at the code, tell us what to call you and, if there are groups, pick yours. A made-up name is fine, and there is \
                    nothing to install.",
                hint: "Seat people from different departments together. It pays off in the second round.",
            },
            Step {
                stage: "write",
                round: 1,
                minutes: 7,
                title: "Round one: write",
                aloud: "Companies like to tell us how they win: number one, the widest range, the best price. But, as Peter Drucker \
                    saw it, people rarely buy what a company thinks it is selling them. They walk in for something of their own. What changes \
                    in their lives? Write one sentence, each of you alone.",
                hint: "Say once more that the note under the text is for the author only. If someone is stuck, whisper: \
                    “Think of a neighbor. What is different for her now?”",
            },
            Step {
                stage: "compare",
                round: 1,
                minutes: 4,
                title: "Round one: compare",
                aloud: "Now we read each other. Two sentences at a time, no names: which says better what changes in people’s lives? \
                    Never mind which is prettier or longer. If you cannot decide, say so.",
                hint: "When almost everyone is done, move on.",
            },
            Step {
                stage: "vote",
                round: 1,
                minutes: 3,
                title: "Round one: vote",
                aloud: "And now all of them at once. Choose up to three, the best one first. Ask yourself: if a company talked to you like \
                    this, would you come back? You cannot vote for your own, and we will open the votes together.",
                hint: "The screen shows only how many have voted.",
            },
            Step {
                stage: "reveal",
                round: 1,
                minutes: 10,
                title: "Round one: look and argue",
                aloud: "Here we are. Each sentence has two ranks: yours, and the tool’s. The tool reads words and cannot tell what is true, \
                    so feel free to argue with it. Take the sentence on which you disagree most: what did you hear that it missed? \
                    And what did it notice that you did not?",
                hint: "Three disagreements, three minutes each. Those who like it speak first, then those who do not. Write on the wall one \
                    sentence that nearly everyone can live with; you will need it in round two.",
            },
            Step {
                stage: "write",
                round: 2,
                minutes: 10,
                title: "Round two: write for a department",
                aloud: "Now the departments. From most desks you cannot see a customer, so goals turn into deadlines, quotas and savings. \
                    Yet all work reaches the customer in the end, often through a colleague. Follow it there and ask: how will this affect \
                    the customer? Then write the goal again, in one sentence.",
                hint: "Two minutes of talk within the groups, then everyone writes alone. If there are two goals, one is enough: \
                    whichever is closer to home.",
            },
            Step {
                stage: "compare",
                round: 2,
                minutes: 5,
                title: "Round two: compare",
                aloud: "Pairs again, and the same question: which says better what changes in people’s lives? This time watch whether the \
                    department’s work gets all the way to the customer, or stops halfway.",
                hint: "Keep an eye on the clock. The talk afterward matters more.",
            },
            Step {
                stage: "vote",
                round: 2,
                minutes: 3,
                title: "Round two: vote",
                aloud: "Choose up to three goals, the best one first. Imagine the department has lived by it for a year: has even one \
                    customer noticed? You cannot vote for your own.",
                hint: "Those who wrote nothing vote like everyone else. Say so aloud.",
            },
            Step {
                stage: "reveal",
                round: 2,
                minutes: 11,
                title: "Round two: what you share",
                aloud: "Here we are again. Disagreements first: what did you hear, and what did the tool see? Then look at the words and the \
                    results that keep coming up. That may well be what you are all working for.",
                hint: "Hold the sentence on the wall next to the best department goal. Does one lead to the other? If not, you have found \
                    a good question, not a mistake.",
            },
            Step {
                stage: "closed",
                round: 2,
                minutes: 3,
                title: "Goodbye",
                aloud: "One last thing: what will you do differently tomorrow? And here is a question to take with you, good for any task: \
                    how will this affect the customer? Thank you for this hour.",
                hint: "Ask three people, from different groups. Then save the workshop to a file and send everyone the sentences today.",
            },
        ],
    },
];

pub(in crate::messages::room) const EXAMPLES: [Example; 3] = [
    Example {
        text: "To be the number one home store in the Northwest, with the widest range, the best quality and the lowest prices.",
    },
    Example {
        text: "The delivery department ships every order on schedule and keeps logistics costs to a minimum.",
    },
    Example {
        text: "The sales department meets its targets and raises the average order value by 15% a year.",
    },
];

pub(in crate::messages::room) const INSTRUCTION: &str =
    "Say in one sentence what changes in people’s lives. Leave out how you get there.";
pub(in crate::messages::room) const DEPARTMENT_INSTRUCTION: &str =
    "How will this work affect the customer? Say in one sentence what will be different for them.";
