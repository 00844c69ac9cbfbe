//! What do we say of the tests in English?

use super::{ExaminationMessages, KindMessage, TestMessage};
use crate::examine::{Claims, Completeness, Durability, Fit, Lasting, Opposite, OwnKind, Owned, Shirt, Swap};
use crate::messages::plural::english as plural;

pub(super) static MESSAGES: ExaminationMessages = ExaminationMessages {
    heading: "Five more questions",
    intro: "These tests leave the verdict alone and add up to no score. Each asks its own question.",
    unread: "Nothing to test yet.",
    swap: TestMessage {
        name: "Swap test",
        asks: "If your closest rival signed it, would it still be true?",
        why: "If anyone could sign it, it tells readers nothing about you.",
    },
    rival: "Your closest rival",
    own_kinds: [
        KindMessage { name: "your trade", why: "Your rival is in the same trade." },
        KindMessage { name: "a name", why: "The name changes with the signature." },
        KindMessage { name: "your people", why: "Not just customers: one can see whom you have in mind." },
        KindMessage { name: "a place", why: "Only someone who works there could sign." },
        KindMessage { name: "your history", why: "Nobody else has your past." },
        KindMessage { name: "your promise", why: "Not everyone promises this." },
    ],
    opposite: TestMessage {
        name: "Opposite test",
        asks: "Would anyone claim the opposite?",
        why: "If nobody ever would, the claim says nothing.",
    },
    nobody: "nobody would say this",
    somebody: "someone might well say this",
    durability: TestMessage {
        name: "Ten-year test",
        asks: "Which words will be out of date in ten years?",
        why: "Products, channels and rankings change. What people come for stays.",
    },
    rest: "What is left",
    perishables: [
        KindMessage { name: "product", why: "It will be replaced. What people wanted it for will not." },
        KindMessage { name: "channel", why: "In ten years people will reach you some other way." },
        KindMessage { name: "number or date", why: "The date will pass, and the number will change." },
        KindMessage { name: "rank", why: "The place is yours today and someone else’s tomorrow." },
        KindMessage { name: "technology", why: "What is new will be ordinary, and then old." },
        KindMessage { name: "sign of the times", why: "These words give away the years they come from." },
        KindMessage { name: "buzzword", why: "No fashion passes faster than a fashion in words." },
    ],
    shirt: TestMessage {
        name: "T-shirt",
        asks: "Would it fit on a T-shirt?",
        why: "People repeat what is short, and few finish what is long.",
    },
    completeness: TestMessage {
        name: "Completeness",
        asks: "Which of the nine parts of a mission are here?",
        why: "It is how strategy textbooks take missions apart (Pearce and David, 1987).",
    },
    components: [
        KindMessage { name: "customers", why: "Whom do you work for?" },
        KindMessage { name: "products and services", why: "What do you offer?" },
        KindMessage { name: "markets", why: "Where do you work?" },
        KindMessage { name: "technology", why: "What do you work with?" },
        KindMessage { name: "growth and profit", why: "What will keep the company going?" },
        KindMessage { name: "values", why: "What do you believe in?" },
        KindMessage { name: "strengths", why: "What can you do better than others?" },
        KindMessage { name: "good of the community", why: "What do people gain who never buy from you?" },
        KindMessage { name: "employees", why: "What is the company to those who work in it?" },
    ],
    present: "here",
    absent: "not here",
};

pub(super) fn swap(found: &Swap) -> String {
    let has = |kind: OwnKind| found.own.iter().any(|own| own.kind == kind);
    match found.finding {
        Owned::Unread => MESSAGES.unread,
        Owned::Nothing => "No word here is yours: any company could sign it, in any trade.",
        Owned::TradeOnly => "Only your trade shows, and your rival is in it too. The signature fits.",
        Owned::NameOnly => "Only the name is yours. A rival puts in another, and the rest still holds.",
        Owned::Narrowed if has(OwnKind::Place) && has(OwnKind::People) => {
            "It says for whom and where. Only a neighbor who serves the same people could sign."
        }
        Owned::Narrowed if has(OwnKind::Place) => {
            "It says where, which narrows it down. A rival across the street could still sign."
        }
        Owned::Narrowed => {
            "It says for whom, which narrows it down. A rival who serves the same people could still sign."
        }
        Owned::Yours if has(OwnKind::Result) => {
            "It makes a promise that not everyone makes. To sign it, a rival would have to think like you."
        }
        Owned::Yours => "It holds a fact of your own history, and no rival can sign that.",
    }
    .to_owned()
}

pub(super) fn opposite(found: &Opposite) -> String {
    match found.finding {
        Claims::Unread => MESSAGES.unread.to_owned(),
        Claims::None => "No big words about yourself here, so there is nothing to turn around.".to_owned(),
        Claims::Result => {
            "You speak of people, not of yourself, so there is nothing to turn around.".to_owned()
        }
        Claims::Empty { claims: 1 } => {
            "Nobody would claim the opposite, so the claim says nothing.".to_owned()
        }
        Claims::Empty { claims } => {
            format!("{claims} claims, and nobody would claim the opposite of any. They say nothing.")
        }
        Claims::Choice { claims: 1 } => {
            "Someone could well claim the opposite, and proudly. So this is a choice, and it says something."
                .to_owned()
        }
        Claims::Choice { claims } => {
            format!(
                "{claims} claims, and someone would proudly take the other side of each. These are real choices."
            )
        }
        Claims::Mixed { choices, empty } => {
            let chosen = match choices {
                1 => "One claim is a real choice".to_owned(),
                _ => format!("{choices} claims are real choices"),
            };
            let said = match empty {
                1 => "One says nothing".to_owned(),
                _ => format!("{empty} say nothing"),
            };
            [&chosen, ": someone might say the opposite. ", &said, ": nobody would."].concat()
        }
    }
}

pub(super) fn durability(found: &Durability) -> String {
    let count = found.struck.len();
    let dated = match count {
        1 => "One phrase will date".to_owned(),
        _ => format!("{count} {} will date", plural(count, ["phrase", "phrases"])),
    };
    let it = if count == 1 { "it" } else { "them" };
    match found.finding {
        Lasting::Unread => MESSAGES.unread.to_owned(),
        Lasting::Lasts => "Nothing to strike out: no word here is tied to its time.".to_owned(),
        Lasting::Hollow => {
            "Nothing to strike out. But not a word either about what people come for.".to_owned()
        }
        Lasting::Holds => [&dated, ", but the heart of it stays. It can do without ", it, "."].concat(),
        Lasting::Thins => [&dated, ". Something stays, but not what people come for."].concat(),
        Lasting::Scraps => [&dated, ", and next to nothing is left to say."].concat(),
    }
}

pub(super) fn shirt(found: &Shirt) -> String {
    let words = format!("{} {}", found.words, plural(found.words, ["word", "words"]));
    match found.fit {
        Fit::Empty => MESSAGES.unread.to_owned(),
        Fit::Easy => [&words, ": a glance is enough."].concat(),
        Fit::Fits => [&words, ": it fits, in smaller letters."].concat(),
        Fit::Long if found.words <= 12 => [&words, ", but long ones: too much for a T-shirt."].concat(),
        Fit::Long => {
            [&words, ": too long for a T-shirt. Aim for twelve at most, or better yet, eight."].concat()
        }
    }
}

pub(super) fn completeness(found: &Completeness) -> String {
    if !found.is_read {
        return MESSAGES.unread.to_owned();
    }
    let count = found.present().count();
    let named = match count {
        0 => return "None of the nine. No harm done: completeness is another question.".to_owned(),
        1 => "One of the nine parts is here. ".to_owned(),
        9 => "All nine parts are here. ".to_owned(),
        _ => format!("{count} of the nine parts are here. "),
    };
    let rest = match count {
        0..=3 => {
            "Completeness is another question: a short mission that people remember rarely has more than three."
        }
        4..=6 => {
            "Completeness is another question, but missions that people remember rarely have more than three."
        }
        _ => {
            "Just right for a report, and a lot to remember: missions that stick rarely have more than three."
        }
    };
    named + rest
}
