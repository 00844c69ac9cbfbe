//! Does the state of a room follow from its records alone? Whatever the order, however often they come, and whoever tampers with them.

#![cfg(feature = "room")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use mission_rewriter::room::{
    Address, Ballot, Body, Identity, Log, Meta, Moderation, Names, Prompt, Pulse, RECORD_BYTES, Record,
    Refusal, Stage, Stages, Text, Vote, Who, export, import,
};
use mission_rewriter::text::Language;
use proptest::prelude::*;
use serde_json::{Value, json};

fn person(number: u8) -> Identity {
    Identity::from_seed([number; 32])
}

/// The facilitator, whose key names the room.
fn host() -> Identity {
    person(200)
}

fn meta(stages: Stages) -> Body {
    Body::Meta(Meta {
        title: "Кто мы для людей".into(),
        language: Language::Russian,
        stages,
        timer: None,
        groups: vec!["Окно".into(), "Дверь".into()],
        names: Names::AtClose,
        letters: 4000,
        plan: 15,
        step: 0,
        open: vec![1, 2],
    })
}

fn sign(author: &Identity, address: Address, n: u64, body: &Body) -> Record {
    author.sign(host().uid(), address, n, 1_790_000_000_000 + n, body.to_json())
}

/// A workshop from the beginning to the end: three people, two statements, all stages.
fn workshop() -> Vec<Record> {
    let host = host();
    let people: Vec<Identity> = (1..=3).map(person).collect();
    let uid = |place: usize| people[place].uid().clone();
    let mut records = Vec::new();
    let mut stages = Stages::begin(1);
    records.push(sign(&host, Address::Meta, 1, &meta(stages.clone())));
    for number in 1..=2 {
        let prompt = Prompt {
            statement: "Быть лидером рынка.".into(),
            instruction: "Скажите о людях.".into(),
        };
        records.push(sign(&host, Address::Prompt(number), 1 + u64::from(number), &Body::Prompt(prompt)));
    }
    for (n, stage) in [(10, Stage::Write), (20, Stage::Compare), (30, Stage::Vote), (40, Stage::Reveal)] {
        stages = stages.then(n, stage);
        records.push(sign(&host, Address::Meta, n, &meta(stages.clone())));
        records.push(sign(
            &host,
            Address::Pulse,
            n + 1,
            &Body::Pulse(Pulse { people: 3, written: 3, voted: 3 }),
        ));
    }
    for (place, author) in people.iter().enumerate() {
        let who = Who { name: format!("Гость {place}"), group: "Окно".into() };
        records.push(sign(author, Address::Who(uid(place)), 1, &Body::Who(who)));
        for (n, under, text) in
            [(2, 10, "Люди"), (3, 10, "Люди спят спокойно."), (4, 20, "Поздно."), (5, 1, "Рано.")]
        {
            let text = Text { text: text.into(), group: "Окно".into(), under };
            records.push(sign(author, Address::Text(1, uid(place)), n, &Body::Text(text)));
        }
    }
    let mut pair = [uid(0), uid(1)];
    pair.sort();
    let vote = |best: Vec<_>, under| Body::Vote(Vote { best, under });
    records.push(sign(&people[2], Address::Pair(1, pair.clone(), uid(2)), 6, &vote(vec![uid(0)], 20)));
    // A vote that came in the wrong stage does not count, and the older one does.
    records.push(sign(&people[2], Address::Pair(1, pair, uid(2)), 7, &vote(vec![uid(1)], 30)));
    records.push(sign(&people[0], Address::Rank(1, uid(0)), 6, &vote(vec![uid(2), uid(1)], 30)));
    let mut items = vec![(uid(0), 3), (uid(1), 2), (uid(2), 3)];
    items.sort();
    records.push(sign(&host, Address::Ballot(1), 21, &Body::Ballot(Ballot { items })));
    let hidden = Moderation { hidden: vec![1], muted: None };
    records.push(sign(&host, Address::Moderation(uid(2)), 50, &Body::Moderation(hidden)));
    records
}

fn log_of<'a>(records: impl IntoIterator<Item = &'a Record>) -> Log {
    let mut log = Log::new(host().uid().clone());
    for record in records {
        log.insert(record.clone()).unwrap();
    }
    log
}

#[test]
fn the_newest_that_counts_wins() {
    let room = log_of(&workshop()).room();
    assert_eq!(room.stage(), Stage::Reveal);
    let sheet = &room.sheets[&1];
    let [one, two, three] = [1, 2, 3].map(|number| person(number).uid().clone());
    assert_eq!(sheet.texts[&one].text, "Люди спят спокойно.");
    assert!(sheet.texts[&three].is_hidden && !sheet.texts[&one].is_hidden);
    assert!(sheet.is_late(&two) && !sheet.is_late(&one));
    assert_eq!(sheet.candidates().len(), 2);
    assert_eq!(sheet.duels.values().flat_map(|duel| duel.values()).collect::<Vec<_>>(), [&Some(one.clone())]);
    assert_eq!(sheet.ranks[&one], [three, two]);
    assert_eq!((room.people.len(), room.writers(), room.pulse.people), (3, 3, 3));
}

#[test]
fn who_is_muted_keeps_what_stood_there_before() {
    let mut records = workshop();
    let uid = person(1).uid().clone();
    let muted = Body::Moderation(Moderation { hidden: Vec::new(), muted: Some(2) });
    records.push(sign(&host(), Address::Moderation(uid.clone()), 60, &muted));
    assert_eq!(log_of(&records).room().sheets[&1].texts[&uid].text, "Люди");
}

#[test]
fn an_exported_room_opens_again_and_counts_what_was_forged() {
    let log = log_of(&workshop());
    let text = export(&log, 7);
    let opened = import(&text).unwrap();
    assert_eq!((&opened.log, opened.at, opened.refused), (&log, 7, None));

    let tampered = import(&text.replace("Люди спят спокойно.", "Люди спят тревожно.")).unwrap();
    assert_eq!(tampered.refused, Some((3, Refusal::Forged)));
    assert!(!tampered.log.room().sheets[&1].texts.values().any(|entry| entry.text.contains("тревожно")));
    assert_eq!(import("{}"), Err(Refusal::Malformed));
    assert_eq!(import("no room"), Err(Refusal::Malformed));
}

#[test]
fn what_is_no_record_is_told_apart() {
    let (one, two) = (person(1), person(2));
    let who = Body::Who(Who { name: "Оля".into(), group: String::new() });
    let good = sign(&one, Address::Who(one.uid().clone()), 1, &who);
    let text = good.to_json();
    assert_eq!(Record::read(&text), Ok(good));
    let changed = |change: fn(&mut Value)| {
        let mut value: Value = serde_json::from_str(&text).unwrap();
        change(&mut value);
        value.to_string()
    };
    let foreign = one.sign(two.uid(), Address::Who(one.uid().clone()), 1, 0, who.to_json());
    let own = |author: &Identity, address: Address, body: &Body| sign(author, address, 1, body).to_json();
    let long = "ж".repeat(4001);
    let choice = |best: Vec<_>| Body::Vote(Vote { best, under: 1 });
    for (text, refusal) in [
        ("x".repeat(RECORD_BYTES + 1), Refusal::Oversized),
        (String::new(), Refusal::Malformed),
        ("[]".to_owned(), Refusal::Malformed),
        (changed(|value| value["v"] = json!(2)), Refusal::Version),
        (changed(|value| value["v"] = json!("1")), Refusal::Malformed),
        (changed(|value| value["n"] = json!(1.5)), Refusal::Malformed),
        (changed(|value| value["n"] = json!(u64::MAX)), Refusal::Malformed),
        (changed(|value| value["extra"] = json!(1)), Refusal::Malformed),
        (changed(|value| value["kind"] = json!("meta")), Refusal::Malformed),
        (changed(|value| value["body"] = json!({"name": 1, "group": ""})), Refusal::Malformed),
        (changed(|value| value["body"]["name"] = json!("Не Оля")), Refusal::Forged),
        (changed(|value| value["n"] = json!(2)), Refusal::Forged),
        (changed(|value| value["at"] = json!(2)), Refusal::Forged),
        (own(&two, Address::Who(one.uid().clone()), &who), Refusal::NotAllowed),
        (own(&one, Address::Meta, &meta(Stages::begin(1))), Refusal::NotAllowed),
        (
            own(
                &one,
                Address::Prompt(1),
                &Body::Prompt(Prompt { statement: "x".into(), instruction: String::new() }),
            ),
            Refusal::NotAllowed,
        ),
        (
            own(&one, Address::Moderation(one.uid().clone()), &Body::Moderation(Moderation::default())),
            Refusal::NotAllowed,
        ),
        (
            own(
                &one,
                Address::Text(1, one.uid().clone()),
                &Body::Text(Text { text: long, group: String::new(), under: 1 }),
            ),
            Refusal::Malformed,
        ),
        (
            own(&one, Address::Rank(1, one.uid().clone()), &choice(vec![one.uid().clone()])),
            Refusal::Malformed,
        ),
        (
            own(&one, Address::Rank(1, one.uid().clone()), &choice(vec![two.uid().clone(); 2])),
            Refusal::Malformed,
        ),
    ] {
        assert_eq!(Record::read(&text), Err(refusal), "{text}");
    }
    let mut log = Log::new(host().uid().clone());
    assert_eq!(log.take(&foreign.to_json()), Err(Refusal::OtherRoom));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 48, ..ProptestConfig::default() })]

    /// Any order, any repetition, and any way of cutting the stream in two: the same state.
    #[test]
    fn order_and_repetition_make_no_difference(
        order in Just((0..workshop().len()).collect::<Vec<_>>()).prop_shuffle(),
        again in prop::collection::vec(any::<prop::sample::Index>(), 0..40),
    ) {
        let records = workshop();
        let expected = log_of(&records);
        let mut log = Log::new(host().uid().clone());
        for place in order.iter().copied().chain(again.iter().map(|index| index.index(records.len()))) {
            log.insert(records[place].clone()).unwrap();
        }
        prop_assert_eq!(&log, &expected);
        prop_assert_eq!(log.room(), expected.room());
    }

    /// Of many versions under one key a bounded number is kept, and which ones does not hang on the order in which they came.
    #[test]
    fn a_flood_under_one_key_ends_alike(numbers in prop::collection::vec(0..60u64, 1..60), seed in any::<u64>()) {
        let author = person(1);
        let records: Vec<Record> = numbers.iter().map(|n| {
            let text = Text { text: format!("Текст {n}"), group: String::new(), under: 10 * (n % 3) };
            sign(&author, Address::Text(1, author.uid().clone()), *n, &Body::Text(text))
        }).collect();
        let mut mixed = records.clone();
        let count = mixed.len();
        for place in 0..count {
            mixed.swap(place, (seed as usize).wrapping_mul(place + 7) % count);
        }
        let (one, other) = (log_of(&records), log_of(&mixed));
        prop_assert!(one.records().count() <= 10);
        prop_assert_eq!(one, other);
    }

    /// One changed sign anywhere: it is refused, or it says what it said.
    #[test]
    fn a_changed_sign_is_never_believed(place in any::<prop::sample::Index>(), sign in prop::sample::select(b"a1\"}A-_0{:,".to_vec()), of in any::<prop::sample::Index>()) {
        let records = workshop();
        let record = &records[of.index(records.len())];
        let mut bytes = record.to_json().into_bytes();
        let place = place.index(bytes.len());
        bytes[place] = sign;
        if let Ok(text) = String::from_utf8(bytes) && let Ok(read) = Record::read(&text) {
            prop_assert_eq!(&read, record);
        }
    }

    /// Noise is refused and breaks nothing.
    #[test]
    fn noise_is_refused(text in ".{0,200}") {
        prop_assert!(Record::read(&text).is_err());
        prop_assert!(import(&text).is_err());
    }

    /// A record of somebody else's making changes nothing that is not theirs.
    #[test]
    fn a_stranger_changes_only_what_is_theirs(n in 0..1000u64, under in 0..60u64, kind in 0..4usize) {
        let stranger = person(9);
        let uid = stranger.uid().clone();
        let victim = person(1).uid().clone();
        let text = Body::Text(Text { text: "Чужое".into(), group: String::new(), under });
        let (address, body) = match kind {
            0 => (Address::Text(1, victim.clone()), text),
            1 => (Address::Who(victim.clone()), Body::Who(Who { name: "Чужой".into(), group: String::new() })),
            2 => (Address::Meta, meta(Stages::begin(n + 1))),
            _ => (Address::Text(1, uid.clone()), text),
        };
        let before = log_of(&workshop());
        let mut log = before.clone();
        let taken = log.take(&sign(&stranger, address, n, &body).to_json());
        prop_assert_eq!(taken.is_ok(), kind == 3);
        let (mut after, before) = (log.room(), before.room());
        if let Some(sheet) = after.sheets.get_mut(&1) {
            sheet.texts.remove(&uid);
        }
        prop_assert_eq!(after, before);
    }
}
