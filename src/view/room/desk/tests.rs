//! Does a workshop go from the lobby to the end, on desks that hear each other through a carrier made of a list?

use super::take::Missed;
use super::*;
use crate::room::{Names, Record};
use crate::text::Language;

/// A desk with all that it has asked for, and the records that it may hear.
struct Seat {
    desk: Desk,
    filters: Vec<String>,
    heard: usize,
    kept: String,
    asked: Vec<Effect>,
    is_connected: bool,
    outbox: Vec<String>,
}

/// All seats, and what was carried.
struct Hall {
    carried: Vec<String>,
    seats: Vec<Seat>,
    now: u64,
}

const HOST: u8 = 200;

fn setting(role: Role, seed: Option<u8>, now: u64) -> Setting {
    let host = Identity::from_seed([HOST; 32]);
    Setting {
        locale: Some(Locale::Russian),
        role: Some(role),
        room: Some(host.uid().clone()),
        me: seed.map(|seed| Identity::from_seed([seed; 32])),
        now,
        ..Setting::default()
    }
}

impl Hall {
    fn open(plan: u8, people: u8) -> Self {
        let mut form = Form::new(Locale::Russian);
        form.plan = plan;
        form.groups = "Окно, Дверь".into();
        form.names = Names::AtClose;
        form.language = Language::Russian;
        form.follow_plan(Locale::Russian);
        let mut hall = Self { carried: Vec::new(), seats: Vec::new(), now: 1_790_000_000_000 };
        let draft = RoomDraft::read(&form.draft(Locale::Russian));
        hall.sit(Setting { draft, ..setting(Role::Facilitator, Some(HOST), hall.now) });
        hall.sit(setting(Role::Projector, None, hall.now));
        for seed in 1..=people {
            hall.sit(setting(Role::Participant, Some(seed), hall.now));
        }
        hall.flow();
        hall
    }

    fn sit(&mut self, setting: Setting) -> usize {
        let (desk, effects) = Desk::new(setting);
        let seat = Seat {
            desk,
            filters: Vec::new(),
            heard: 0,
            kept: String::new(),
            asked: Vec::new(),
            is_connected: true,
            outbox: Vec::new(),
        };
        self.seats.push(seat);
        let place = self.seats.len() - 1;
        self.carry(place, effects);
        place
    }

    fn carry(&mut self, place: usize, effects: Vec<Effect>) {
        let seat = &mut self.seats[place];
        for effect in effects {
            match effect {
                Effect::Put { text, .. } => seat.outbox.push(text),
                Effect::Watch(filters) => {
                    // A new filter replays what is there; the log knows what it has heard already.
                    seat.filters = filters;
                    seat.heard = 0;
                }
                Effect::Keep(text) => seat.kept = text,
                other => seat.asked.push(other),
            }
        }
    }

    /// Lets everything flow until nobody says anything new.
    fn flow(&mut self) {
        loop {
            let mut is_quiet = true;
            for place in 0..self.seats.len() {
                if !self.seats[place].is_connected {
                    continue;
                }
                self.carried.append(&mut self.seats[place].outbox);
                let from = self.seats[place].heard;
                let fresh: Vec<String> = self.carried[from..]
                    .iter()
                    .filter(|text| is_for(&self.seats[place].filters, text))
                    .cloned()
                    .collect();
                self.seats[place].heard = self.carried.len();
                if from < self.carried.len() {
                    is_quiet = false;
                    self.news(place, News::Records(fresh, Arrival::Live));
                }
            }
            if is_quiet {
                return;
            }
        }
    }

    fn news(&mut self, place: usize, news: News) {
        let effects = self.seats[place].desk.after(Deed::Hear(news));
        self.carry(place, effects);
    }

    fn act(&mut self, place: usize, deed: Deed) {
        let effects = self.seats[place].desk.after(deed);
        self.carry(place, effects);
        self.flow();
    }

    fn lead(&mut self, leading: Leading) {
        self.act(0, Deed::Lead(leading));
        if self.seats[0].desk.lead.pending.is_some() {
            self.act(0, Deed::Lead(Leading::Answer(Answer::Yes)));
        }
        self.wait(5);
    }

    fn take(&mut self, place: usize, taking: Taking) {
        self.act(place, Deed::Take(taking));
    }

    fn wait(&mut self, seconds: u64) {
        for _ in 0..seconds {
            self.now += 1000;
            for place in 0..self.seats.len() {
                self.news(place, News::Tick(self.now));
            }
            self.flow();
        }
    }

    fn desk(&self, place: usize) -> &Desk {
        &self.seats[place].desk
    }

    /// Everybody comes in, writes, decides.
    fn come_in(&mut self) {
        for place in 2..self.seats.len() {
            self.take(place, Taking::Name(format!("Тайный гость {place}")));
            self.take(place, Taking::Group(["Окно", "Дверь"][place % 2].into()));
            self.take(place, Taking::Ready);
        }
    }

    fn write(&mut self, number: u8) {
        const TEXTS: [&str; 6] = [
            "Чтобы в доме было тепло.",
            "Быть лидером рынка.",
            "Семьи живут в уютном доме.",
            "Каждый находит своё.",
            "Люди спят спокойно.",
            "Лучшие цены города.",
        ];
        for place in 2..self.seats.len() {
            self.take(place, Taking::Type(number, TEXTS[place % 6].into()));
        }
        self.wait(3);
    }

    fn decide_all(&mut self) {
        for place in 2..self.seats.len() {
            for (number, pair) in own_pairs(self.desk(place)) {
                self.take(place, Taking::Decide(number, pair.clone(), Some(pair[0].clone())));
            }
        }
    }

    fn vote_all(&mut self, number: u8) {
        for place in 2..self.seats.len() {
            let others: Vec<Uid> = self.desk(place).room.sheets[&number].texts.keys().cloned().collect();
            for uid in others {
                self.take(place, Taking::Choose(number, uid));
            }
        }
    }
}

fn is_for(filters: &[String], text: &str) -> bool {
    let record = Record::read(text).unwrap();
    let key = record.address.key();
    filters.iter().any(|filter| fits(filter, &key))
}

fn fits(filter: &str, key: &str) -> bool {
    let (mut words, mut parts) = (filter.split('.'), key.split('.'));
    loop {
        match (words.next(), parts.next()) {
            (Some(">"), Some(_)) | (None, None) => return true,
            (Some(word), Some(part)) if word == "*" || word == part => {}
            _ => return false,
        }
    }
}

#[test]
fn a_workshop_of_half_an_hour_from_the_lobby_to_the_end() {
    let mut hall = Hall::open(30, 6);
    hall.come_in();
    hall.lead(Leading::Next);
    assert_eq!(hall.desk(3).stage(), Stage::Write);
    hall.write(1);
    let written = |hall: &Hall, place: usize| hall.desk(place).room.sheets[&1].texts.len();
    // Before the texts are compared everybody has only the own one, and the screen for all has none.
    assert_eq!((written(&hall, 0), written(&hall, 1), written(&hall, 2)), (6, 0, 1));
    assert_eq!(hall.desk(1).room.pulse.written, 6);
    hall.lead(Leading::Next);
    assert_eq!(hall.desk(3).stage(), Stage::Compare);
    assert_eq!((written(&hall, 1), written(&hall, 2)), (0, 6));
    assert_eq!(own_pairs(hall.desk(2)).len(), 5);
    hall.decide_all();
    hall.wait(3);
    assert_eq!(hall.desk(1).room.pulse.voted, 6);
    hall.lead(Leading::Next);
    hall.vote_all(1);
    for place in 2..8 {
        assert_eq!(hall.desk(place).chosen(1).len(), 3);
        assert!(!hall.desk(place).chosen(1).contains(hall.desk(place).uid().unwrap()));
    }
    // Nobody but the facilitator has heard of a vote that is not the own one, or of a name.
    for place in 1..8 {
        let room = &hall.desk(place).room;
        let ranks: usize = room.sheets[&1].ranks.len();
        assert_eq!((ranks, room.people.len()), if place == 1 { (0, 0) } else { (1, 1) }, "{place}");
    }
    hall.lead(Leading::Next);
    assert_eq!(hall.desk(1).stage(), Stage::Reveal);
    for place in 1..8 {
        let room = &hall.desk(place).room;
        assert_eq!((room.sheets[&1].ranks.len(), room.sheets[&1].texts.len()), (6, 6), "{place}");
        // The facilitator wanted the names at the end.
        assert!(room.people.len() < 2);
    }
    hall.lead(Leading::Next);
    assert_eq!(hall.desk(1).room.people.len(), 6);
    // All see the same room now, but for what only the facilitator counts.
    for place in 1..8 {
        assert_eq!(hall.desk(place).room.sheets, hall.desk(0).room.sheets, "{place}");
    }
}

#[test]
fn an_hour_has_two_rounds() {
    let mut hall = Hall::open(60, 3);
    hall.come_in();
    let open = |hall: &Hall| hall.desk(2).room.open().map(|(number, ..)| number).collect::<Vec<_>>();
    hall.lead(Leading::Next);
    assert_eq!(open(&hall), [1]);
    hall.write(1);
    for _ in 0..8 {
        if open(&hall) == [1] {
            hall.lead(Leading::Next);
        }
    }
    assert_eq!(open(&hall), [2, 3]);
    assert_eq!(hall.desk(2).stage(), Stage::Write);
    hall.write(3);
    assert_eq!(hall.desk(0).room.sheets[&3].texts.len(), 3);
}

#[test]
fn a_reload_in_the_middle_of_a_word_loses_nothing() {
    let mut hall = Hall::open(15, 2);
    hall.come_in();
    hall.lead(Leading::Next);
    hall.take(2, Taking::Type(1, "Люди спят спо".into()));
    let kept = Kept::read(&hall.seats[2].kept);
    assert_eq!(kept.drafts[&1].text, "Люди спят спо");
    // The page is loaded again before the text was sent.
    let place = hall.sit(Setting { kept, last: 99, ..setting(Role::Participant, Some(1), hall.now) });
    hall.flow();
    assert_eq!(hall.desk(place).kept.drafts[&1].text, "Люди спят спо");
    hall.take(place, Taking::Type(1, "Люди спят спокойно".into()));
    hall.wait(3);
    let uid = hall.desk(place).uid().unwrap().clone();
    assert_eq!(hall.desk(0).room.sheets[&1].texts[&uid].text, "Люди спят спокойно");
}

#[test]
fn who_was_cut_off_while_the_stage_closed_is_told_and_has_a_text() {
    let mut hall = Hall::open(15, 3);
    hall.come_in();
    hall.lead(Leading::Next);
    hall.write(1);
    hall.seats[2].is_connected = false;
    hall.news(2, News::Connection(Connection::Away));
    hall.take(2, Taking::Type(1, "Дописано без сети.".into()));
    hall.wait(60);
    hall.lead(Leading::Next);
    assert_eq!(hall.desk(2).stage(), Stage::Write);
    hall.seats[2].is_connected = true;
    // The news of the connection may come before those of the room.
    hall.news(2, News::Connection(Connection::Back));
    hall.flow();
    let uid = hall.desk(2).uid().unwrap().clone();
    assert_eq!(hall.desk(2).take.missed, Some(Missed));
    assert_eq!(hall.desk(2).kept.drafts[&1].text, "Дописано без сети.");
    let sheet = &hall.desk(0).room.sheets[&1];
    // It was written in time and came late: it counts, and it is told apart from what the others compared.
    assert_eq!((sheet.texts[&uid].text.as_str(), sheet.is_late(&uid)), ("Дописано без сети.", true));
}

#[test]
fn a_pause_and_an_end_of_time_take_nothing_away() {
    let mut hall = Hall::open(15, 1);
    hall.come_in();
    hall.lead(Leading::Next);
    let whole = hall.desk(2).left().unwrap();
    hall.wait(10);
    assert_eq!(hall.desk(2).left(), Some(whole));
    hall.lead(Leading::StartClock);
    assert_eq!(hall.desk(2).left(), Some(whole - 5_000));
    hall.lead(Leading::PauseClock);
    hall.wait(100);
    assert_eq!(hall.desk(2).left(), Some(whole - 5_000));
    hall.lead(Leading::StartClock);
    hall.wait(whole / 1000);
    assert_eq!(hall.desk(2).left(), Some(0));
    // Time is up, and one still writes to the end of the sentence.
    hall.write(1);
    assert_eq!(hall.desk(0).room.sheets[&1].texts.len(), 1);
}

#[test]
fn a_clock_that_is_wrong_by_minutes_shows_the_right_time() {
    let mut hall = Hall::open(15, 1);
    hall.come_in();
    let late = hall.sit(setting(Role::Participant, Some(9), hall.now - 600_000));
    hall.lead(Leading::Next);
    hall.lead(Leading::StartClock);
    let (right, here) = (hall.desk(2).left().unwrap(), hall.desk(late).left().unwrap());
    assert!(right.abs_diff(here) < 6_000, "{right} {here}");
}

#[test]
fn moderation_hides_and_brings_back_without_a_name() {
    let mut hall = Hall::open(15, 3);
    hall.come_in();
    hall.lead(Leading::Next);
    hall.write(1);
    let uid = hall.desk(2).uid().unwrap().clone();
    hall.lead(Leading::Hide(1, uid.clone()));
    hall.lead(Leading::Next);
    assert!(!hall.desk(3).room.sheets[&1].candidates().contains(&&uid));
    hall.lead(Leading::Show(1, uid.clone()));
    assert!(hall.desk(3).room.sheets[&1].candidates().contains(&&uid));
    hall.lead(Leading::Back);
    hall.lead(Leading::Mute(uid.clone()));
    hall.take(2, Taking::Type(1, "Назло.".into()));
    hall.wait(3);
    assert_ne!(hall.desk(0).room.sheets[&1].texts[&uid].text, "Назло.");
    hall.lead(Leading::Unmute(uid.clone()));
    assert_eq!(hall.desk(0).room.sheets[&1].texts[&uid].text, "Назло.");
}

#[test]
fn what_has_no_network_is_brought_by_hand_and_carried_on() {
    let mut hall = Hall::open(15, 2);
    hall.come_in();
    hall.lead(Leading::Next);
    hall.seats[2].is_connected = false;
    hall.take(2, Taking::Type(1, "Принесено руками.".into()));
    hall.wait(3);
    hall.take(2, Taking::MakeParcel);
    let parcel = hall.seats[2].asked.iter().find_map(|effect| match effect {
        Effect::Parcel(text) => Some(text.clone()),
        _ => None,
    });
    let parcel: serde_json::Value = serde_json::from_str(&parcel.unwrap()).unwrap();
    let texts: Vec<String> =
        parcel["t"].as_array().unwrap().iter().map(|text| text.as_str().unwrap().to_owned()).collect();
    hall.news(0, News::Records(texts.clone(), Arrival::Brought));
    hall.flow();
    let uid = hall.desk(2).uid().unwrap().clone();
    assert_eq!(hall.desk(0).room.sheets[&1].texts[&uid].text, "Принесено руками.");
    assert!(hall.desk(0).lead.brought.unwrap().came > 0);
    hall.news(0, News::Records(texts, Arrival::Brought));
    assert_eq!(hall.desk(0).lead.brought.unwrap(), Brought::default());
}

#[test]
fn an_export_holds_the_room_and_the_tables_read() {
    let mut hall = Hall::open(30, 4);
    hall.come_in();
    hall.lead(Leading::Next);
    hall.write(1);
    hall.lead(Leading::Next);
    hall.decide_all();
    hall.lead(Leading::Next);
    hall.vote_all(1);
    hall.lead(Leading::Next);
    hall.lead(Leading::Next);
    for parcel in [Parcel::Room, Parcel::Csv, Parcel::Markdown] {
        hall.act(0, Deed::Save(parcel));
    }
    let files: Vec<(String, String)> = hall.seats[0]
        .asked
        .iter()
        .filter_map(|effect| match effect {
            Effect::Save { name, text, .. } => Some((name.clone(), text.clone())),
            _ => None,
        })
        .collect();
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        [
            "masterskaya-2026-09-21.json",
            "masterskaya-tablitsa-2026-09-21.csv",
            "masterskaya-otchyot-2026-09-21.md"
        ]
    );
    let opened = crate::room::import(&files[0].1).unwrap();
    assert_eq!((opened.log.room(), opened.refused), (hall.desk(0).room.clone(), None));
    assert_eq!(files[1].1.lines().count(), 5);
    assert!(files[1].1.contains("Тайный гость"));
    assert!(files[2].1.contains("| Каждый находит своё. |"), "{}", files[2].1);
}

#[test]
fn who_ends_early_goes_back_to_where_it_was_left() {
    let mut hall = Hall::open(30, 2);
    hall.come_in();
    hall.lead(Leading::Next);
    hall.lead(Leading::Close);
    assert_eq!((hall.desk(2).stage(), hall.desk(0).next_stage()), (Stage::Closed, None));
    hall.lead(Leading::Back);
    assert_eq!((hall.desk(2).stage(), hall.desk(0).next_stage()), (Stage::Write, Some(Stage::Compare)));
}

#[test]
fn what_a_facilitator_types_comes_back_after_a_reload() {
    let mut hall = Hall::open(30, 1);
    hall.lead(Leading::Edit(None));
    hall.lead(Leading::Statement("Быть первыми".into()));
    let kept = Kept::read(&hall.seats[0].kept);
    let again = hall.sit(Setting { kept, ..setting(Role::Facilitator, Some(HOST), hall.now) });
    assert_eq!(
        hall.desk(again).lead.prompt.as_ref().map(|form| form.statement.as_str()),
        Some("Быть первыми")
    );

    let start = Setting { locale: Some(Locale::Russian), ..Setting::default() };
    let place = hall.sit(start.clone());
    hall.act(place, Deed::Open(Opening::Statement(0, "Своя фраза".into())));
    let kept = Kept::read(&hall.seats[place].kept);
    let again = hall.sit(Setting { kept, ..start });
    assert_eq!(hall.desk(again).form.statements, ["Своя фраза"]);
}

#[test]
fn a_second_writing_makes_nobody_late() {
    let mut hall = Hall::open(15, 3);
    hall.come_in();
    hall.lead(Leading::Next);
    hall.write(1);
    hall.lead(Leading::Next);
    hall.lead(Leading::Back);
    hall.take(2, Taking::Type(1, "Дома хорошо.".into()));
    hall.wait(3);
    let uid = hall.desk(2).uid().unwrap().clone();
    assert!(!hall.desk(0).room.sheets[&1].is_late(&uid));
    hall.lead(Leading::Next);
    assert!(!hall.desk(0).room.sheets[&1].is_late(&uid));
    assert_eq!(own_pairs(hall.desk(2)).len(), 1);
}
