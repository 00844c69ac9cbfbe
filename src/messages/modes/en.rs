//! The ways in and out, in English.

use super::{Compare, List, Modes, Out, Quiz};

pub(super) static MODES: Modes = Modes {
    ways: "What to look at",
    names: ["One statement", "Two side by side", "A list of goals", "A quiz"],
    speaker: "Who is speaking",
    speaker_found: "judging by the text: {name}",
    company: "the company",
    trade: "What you do",
    trade_found: "judging by the text: {name}",
    trade_unknown: "pick the closest",
    examples: "Or borrow an example:",
    disagree: "not so here, remove the mark",
    disagreed: "Where you disagreed",
    agree: "Put the mark back",
    chain: "From your desk to the customer",
    chain_question: "How will this affect the customer?",
    links: ["Your work", "What a colleague gets", "What the customer gets"],
    broken_link: [
        "The link is damaged or cut short, and could not be read.",
        "The link is too long to be read.",
        "A newer version made this link. Reload the page and open the link again.",
    ],
};

pub(super) static COMPARE: Compare = Compare {
    fields: ["First statement", "Second statement"],
    short: ["First", "Second"],
    swap: "Swap them",
    outcome: "Which is more about people",
    empty: "Fill in both, and you will see how they differ.",
    nearer: ["The first is more about people.", "The second is more about people."],
    alike: "A tie: neither is more about people.",
    axis: "From five angles",
    open: "Take a closer look",
};

pub(super) static LIST: List = List {
    field: "Goals or tasks, one per line",
    placeholder: "Cut response time by 20%\nCustomers get their answer the first time they call",
    outcome: "What they do for the customer",
    empty: "Paste a list, and what changes people’s lives most will rise to the top.",
    columns: ["Goal", "What it is about", "How it could sound"],
    nothing: "Needs a few more words",
    good: "Fine as it is",
};

pub(super) static QUIZ: Quiz = Quiz {
    title: "What is this mission about?",
    invitation: "Invented companies, real tone. Decide what each mission is about, then see how we read it.",
    question: "What would you say?",
    right: "We read it the same way.",
    wrong: "We read it differently: “{class}”.",
    before: "Before",
    after: "After",
    next: "Next",
    again: "Play again",
    progress: "{place} of {count}",
    score: "We agreed on {right} out of {count}.",
    moral: "The ones we disagree on are worth an argument: show them to your colleagues.",
};

pub(super) static OUT: Out = Out {
    title: "Take it with you",
    buttons: [
        "Copy the link",
        "Copy the report",
        "Save the CSV table",
        "Save the PNG picture",
        "Save the SVG picture",
        "Print",
    ],
    done: [
        "The link is copied.",
        "The report is copied, in Markdown.",
        "The table is saved.",
        "The picture is saved.",
        "The picture is saved.",
        "The rest is up to the printer.",
    ],
    refused: [
        "The browser would not copy the link, or the text is too long for one.",
        "The browser would not copy the report.",
        "The browser would not save the table.",
        "The browser would not save the picture.",
        "The browser would not save the picture.",
        "The browser would not print from here.",
    ],
    hint: "The link holds the text itself. Whoever opens it can read it.",
};
