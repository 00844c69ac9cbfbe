//! Which records could a hostile participant, or a hostile facilitator, sign? Read from bytes: a few bytes a record, each of them well signed.

use mission_rewriter::room::{
    Address, Ballot, Body, Identity, Meta, Moderation, Names, Prompt, Pulse, Record, Stage, Stages, Text,
    Timer, Uid, Vote, Who,
};
use mission_rewriter::text::Language;
use std::sync::OnceLock;

/// Numbers at which arithmetic goes wrong; the greatest are refused, if all is well.
const NUMBERS: [u64; 12] =
    [0, 1, 2, 3, 10, 21, 1_000, u32::MAX as u64, 1 << 52, (1 << 53) - 1, 1 << 53, u64::MAX];

/// Texts that a reader might stumble over.
const TEXTS: [&str; 10] = [
    "",
    " \n ",
    "Люди спят спокойно.",
    "To be the leading provider of furniture.",
    "=cmd|' /C calc'!A0",
    "| a | b |\n|---|",
    "\u{202e}тскет\u{202c}",
    "{place} {people} {when}",
    "<script>alert(1)</script>",
    "👩‍👩‍👧‍👦 мы — лидер, №1!",
];

/// The people of the hall; the first one is the facilitator.
pub fn people() -> &'static [Identity] {
    static PEOPLE: OnceLock<Vec<Identity>> = OnceLock::new();
    PEOPLE.get_or_init(|| (0..5).map(|number| Identity::from_seed([number + 1; 32])).collect())
}

/// The room's id.
pub fn room() -> &'static Uid {
    people()[0].uid()
}

/// Reads bytes; behind their end there are zeros.
pub struct Bytes<'a>(pub &'a [u8]);

impl Bytes<'_> {
    /// The next one.
    pub fn byte(&mut self) -> usize {
        let Some((byte, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        usize::from(*byte)
    }

    fn one_of<T: Clone>(&mut self, things: &[T]) -> T {
        things[self.byte() % things.len()].clone()
    }

    /// A number, a hostile one at times.
    pub fn number(&mut self) -> u64 {
        let byte = self.byte();
        if byte < 200 { byte as u64 % 40 } else { NUMBERS[byte % NUMBERS.len()] }
    }

    fn text(&mut self) -> String {
        let byte = self.byte();
        if byte == 255 { "ж".repeat(4_000) } else { TEXTS[byte % TEXTS.len()].to_owned() }
    }

    fn uid(&mut self) -> Uid {
        self.one_of(people()).uid().clone()
    }

    fn list<T>(&mut self, most: usize, mut next: impl FnMut(&mut Self) -> T) -> Vec<T> {
        let count = self.byte() % (most + 1);
        (0..count).map(|_| next(self)).collect()
    }
}

/// The next record, signed; `under` its address stands what belongs there, and now and then something else.
pub fn record(bytes: &mut Bytes<'_>) -> Record {
    let author = bytes.byte() % people().len();
    let kind = bytes.byte();
    let me = &people()[author];
    let uid = if kind >= 128 { bytes.uid() } else { me.uid().clone() };
    // Most statements of a room are the first ones; one that no room has is refused by its key.
    let prompt = (bytes.byte() % 23) as u8;
    let address = match kind % 9 {
        0 => Address::Meta,
        1 => Address::Pulse,
        2 => Address::Prompt(prompt),
        3 => Address::Ballot(prompt),
        4 => Address::Who(uid),
        5 => Address::Text(prompt, uid),
        6 => {
            let mut pair = [bytes.uid(), bytes.uid()];
            pair.sort();
            Address::Pair(prompt, pair, uid)
        }
        7 => Address::Rank(prompt, uid),
        _ => Address::Moderation(bytes.uid()),
    };
    let kind = if kind % 32 == 31 { bytes.byte() } else { kind };
    let body = body(kind % 9, bytes);
    let (n, at) = (bytes.number(), bytes.number());
    let home = if bytes.byte() == 77 { bytes.uid() } else { room().clone() };
    me.sign(&home, address, n, at, body.to_json())
}

fn body(kind: usize, bytes: &mut Bytes<'_>) -> Body {
    match kind {
        0 => Body::Meta(meta(bytes)),
        1 => Body::Pulse(Pulse {
            people: bytes.number() as usize,
            written: bytes.number() as usize,
            voted: bytes.number() as usize,
        }),
        2 => Body::Prompt(Prompt { statement: bytes.text(), instruction: bytes.text() }),
        3 => {
            let mut items = bytes.list(5, |bytes| (bytes.uid(), bytes.number()));
            items.sort();
            Body::Ballot(Ballot { items })
        }
        4 => Body::Who(Who { name: bytes.text(), group: bytes.text() }),
        5 => Body::Text(Text { text: bytes.text(), group: bytes.text(), under: bytes.number() }),
        6 => Body::Vote(Vote { best: bytes.list(1, Bytes::uid), under: bytes.number() }),
        7 => Body::Vote(Vote { best: bytes.list(4, Bytes::uid), under: bytes.number() }),
        _ => Body::Moderation(Moderation {
            hidden: bytes.list(3, |bytes| bytes.byte() as u8),
            muted: (bytes.byte() % 2 == 0).then(|| bytes.number()),
        }),
    }
}

fn meta(bytes: &mut Bytes<'_>) -> Meta {
    let mut stages = Stages::begin(bytes.number());
    for _ in 0..bytes.byte() % 7 {
        stages = stages.then(bytes.number(), bytes.one_of(&Stage::ALL));
    }
    Meta {
        title: bytes.text(),
        language: bytes.one_of(&Language::ALL),
        stages,
        timer: (bytes.byte() % 2 == 0)
            .then(|| Timer { left: bytes.number(), ends: (bytes.byte() % 2 == 0).then(|| bytes.number()) }),
        groups: bytes.list(4, Bytes::text),
        names: bytes.one_of(&[Names::AtReveal, Names::AtClose]),
        letters: bytes.number() as usize,
        plan: bytes.one_of(&[0, 15, 30, 60, 255]),
        step: bytes.number() as usize,
        open: bytes.list(4, |bytes| (bytes.byte() % 23) as u8),
    }
}
