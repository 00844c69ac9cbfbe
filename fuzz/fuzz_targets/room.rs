//! Does a room stand whatever comes in? Behind an even byte: texts that may be records, or an exported room, parted by zeros. Behind an odd
//! one: records as a hostile person would sign them; see [`hall`].
#![no_main]

use libfuzzer_sys::fuzz_target;
use mission_rewriter::messages::Locale;
use mission_rewriter::room::{Log, Record, Role, board, common, csv, export, import, markdown, pairs};
use mission_rewriter::view::room::desk::{Arrival, Connection, Deed, Desk, News, Parcel, Setting, own_pairs};
use mission_rewriter::{Options, Suggest, analyze_with};
use mission_rewriter_fuzz::hall::{self, Bytes};
use mission_rewriter_fuzz::{ledger, memory_for, parts};
use std::rc::Rc;

fuzz_target!(|input: &[u8]| {
    let Some((kind, rest)) = input.split_first() else { return };
    let peak = ledger::peak(|| if kind % 2 == 0 { texts(rest) } else { records(rest) });
    assert!(peak <= memory_for(input.len()), "{peak} bytes at once");
});

/// So many records make any state.
const RECORDS: usize = 24;

fn texts(bytes: &[u8]) {
    let mut log = Log::new(hall::room().clone());
    for text in parts(bytes) {
        if let Ok(record) = Record::read(&text) {
            assert_eq!(Record::read(&record.to_json()), Ok(record), "a record is read as it is written");
        }
        let _ = log.take(&text);
        if let Ok(found) = import(&text) {
            look(&found.log);
        }
    }
    look(&log);
}

fn records(bytes: &[u8]) {
    let mut bytes = Bytes(bytes);
    let bytes_left = bytes.0.len();
    let now = bytes.number();
    let mut texts = Vec::new();
    while !bytes.0.is_empty() && texts.len() < RECORDS {
        texts.push(hall::record(&mut bytes).to_json());
    }
    let mut log = Log::new(hall::room().clone());
    let mut backwards = log.clone();
    let read: Vec<Record> = texts.iter().filter_map(|text| Record::read(text).ok()).collect();
    for record in &read {
        let _ = log.insert(record.clone());
    }
    for record in read.iter().rev().chain(&read) {
        let _ = backwards.insert(record.clone());
    }
    assert_eq!(log, backwards, "the order of records makes a difference");
    look(&log);
    hear(ROLES[bytes_left % ROLES.len()], &texts, now);
}

/// All that is made of a log.
fn look(log: &Log) {
    let room = log.room();
    let opened = import(&export(log, 7)).map(|found| found.log);
    assert_eq!(opened.as_ref(), Ok(log), "an exported room opens as it was");
    let options = Options { suggest: Suggest::Nothing, ..Options::default() };
    for (_, _, sheet) in room.prompts() {
        let board = board(sheet, |text| {
            let verdict = analyze_with(text, &options).verdict;
            (verdict.class, verdict.score)
        });
        assert!(board.places.iter().all(|place| place.won <= place.compared));
        common(&board.places, |text| Rc::new(analyze_with(text, &options)));
        pairs(log.id(), 1, log.id(), &sheet.candidates());
        assert!(sheet.candidates().len() <= sheet.texts.len());
    }
    assert!(room.open().count() <= 20 && room.writers() <= room.people.len() + hall::people().len());
    room.voters();
    for locale in [Locale::Russian, Locale::English] {
        csv(&room, locale);
        markdown(&room, locale, u64::MAX);
    }
}

/// Each with the place of the person.
const ROLES: [(Role, Option<usize>); 4] = [
    (Role::Facilitator, Some(0)),
    (Role::Participant, Some(1)),
    (Role::Projector, None),
    (Role::Reader, None),
];

/// What a desk makes of it, at any time of day.
fn hear((role, me): (Role, Option<usize>), texts: &[String], now: u64) {
    let me = me.map(|place: usize| hall::people()[place].clone());
    let setting =
        Setting { role: Some(role), room: Some(hall::room().clone()), me, now, ..Setting::default() };
    let (mut desk, _) = Desk::new(setting);
    let (first, rest) = texts.split_at(texts.len() / 2);
    let news = [
        News::Records(first.to_vec(), Arrival::Replayed),
        News::Connection(Connection::Connected),
        News::Tick(now),
        News::Records(rest.to_vec(), Arrival::Live),
        News::Tick(u64::MAX),
        News::Tick(0),
        News::Records(texts.to_vec(), Arrival::Brought),
    ];
    for news in news {
        desk.after(Deed::Hear(news));
        desk.left();
        own_pairs(&desk);
    }
    for parcel in [Parcel::Room, Parcel::Csv, Parcel::Markdown, Parcel::Records] {
        desk.after(Deed::Save(parcel));
    }
}
