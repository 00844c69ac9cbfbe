//! What does one see of a room, and what follows from a deed? The state of its screen: no browser, no clock and no chance in it.
//!
//! A desk signs what its person says, takes in what others said, and asks the page for the rest by [`Effect`]s.

mod deed;
mod kept;
mod lead;
mod news;
mod open;
mod opening;
mod plan;
mod take;
#[cfg(test)]
mod tests;

use crate::messages::Locale;
use crate::room::{Address, Audience, Body, Identity, Log, Meta, Role, Room, Stage, Uid, letters};
use std::collections::BTreeMap;

pub use deed::{
    Answer, Arrival, Connection, Deed, Effect, Keeping, Leading, LinkProblem, News, Opening, Parcel, Taking,
};
pub use kept::Kept;
pub use lead::{Brought, HostAddress, LeadState, Pending, PromptForm};
pub use opening::{Form, RoomDraft, STATEMENTS};
pub use plan::{next_step, step};
pub use take::{own_pairs, place_in_pairs};

/// What there is to know when a desk is set up.
#[derive(Clone, Debug, Default)]
pub struct Setting {
    /// The language of the interface.
    pub locale: Option<Locale>,
    /// What one is in the room; none before there is one.
    pub role: Option<Role>,
    /// The room.
    pub room: Option<Uid>,
    /// One's key.
    pub me: Option<Identity>,
    /// The highest number one has ever used.
    pub last: u64,
    /// What a new room is made of.
    pub draft: Option<RoomDraft>,
    /// What was kept.
    pub kept: Kept,
    /// The time, in milliseconds since 1970.
    pub now: u64,
    /// The addresses that lead here.
    pub links: Links,
    /// Whether a server carries the records.
    pub carrier: Carrier,
    /// The rooms that this device remembers.
    pub known: Vec<KnownRoom>,
    /// A number of chance, for an invented name.
    pub throw: usize,
    /// When an exported room was kept, in milliseconds since 1970.
    pub saved_at: u64,
    /// Whether the room came by hand, from a device that this one does not hear.
    pub is_brought: bool,
    /// What there is to say at once.
    pub notice: Option<Notice>,
}

/// Addresses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Links {
    /// What people open to come in.
    pub join: String,
    /// What leads the facilitator back.
    pub host: String,
}

/// What carries the records.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Carrier {
    /// The windows of this device among themselves.
    #[default]
    Device,
    /// A server.
    Server,
}

/// A room that this device remembers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownRoom {
    /// What it is called.
    pub title: String,
    /// What one was in it.
    pub role: Role,
}

/// The state of the screen.
#[derive(Clone, Debug)]
pub struct Desk {
    pub locale: Locale,
    /// What one is here; none before there is a room.
    pub role: Option<Role>,
    pub carrier: Carrier,
    pub links: Links,
    pub log: Log,
    /// What follows from the log.
    pub room: Room,
    /// The number of the newest `meta`.
    pub under: u64,
    pub me: Option<Identity>,
    /// The time, in milliseconds since 1970, by the facilitator's clock as far as it is known.
    pub now: u64,
    pub connection: Option<Connection>,
    /// What became of one's own records.
    pub posts: BTreeMap<String, Post>,
    pub kept: Kept,
    pub form: Form,
    pub known: Vec<KnownRoom>,
    pub lead: LeadState,
    pub take: take::TakeState,
    pub notice: Option<Notice>,
    /// Counts what was announced, so that the same can be said twice.
    pub turn: u32,
    /// Records that did not hold.
    pub refused: usize,
    pub throw: usize,
    /// When an exported room was kept, in milliseconds since 1970.
    pub saved_at: u64,
    /// Whether the room came by hand, from a device that this one does not hear.
    pub is_brought: bool,
    /// The highest number one has used.
    n: u64,
    /// By how much the facilitator's clock is ahead, in milliseconds.
    ahead: i64,
    filters: Vec<String>,
    /// Until when what comes was missed while one was away.
    away_until: u64,
    /// When the person last sent a text.
    sent_at: u64,
}

/// What became of a record of one's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Post {
    /// Its number.
    pub n: u64,
    /// How far it has come.
    pub state: PostState,
}

/// How far a record has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PostState {
    /// On its way.
    Sending,
    /// With the others.
    Sent,
    /// On this device only.
    Kept(Keeping),
}

/// What there is to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Another stage.
    Stage,
    /// The time is up.
    TimeUp,
    /// So many minutes are left.
    MinutesLeft(usize),
    /// The clock was stopped.
    ClockStopped,
    /// The clock runs again.
    ClockRuns,
    /// One's text was sent.
    Sent,
    /// One's text is kept here.
    Kept,
    /// So many pairs are left.
    PairsLeft(usize),
    /// A vote was given, with its place.
    Voted(usize),
    /// A vote was taken back.
    TakenBack,
    /// So many people are there.
    Joined(usize),
    /// A text was copied, or not.
    Copied(Answer),
    /// A link or a file could not be used.
    Refused(LinkProblem),
    /// The address of a window that the browser did not open.
    Blocked(String),
    /// Records were brought.
    Brought,
    /// The room was taken off this device.
    Deleted,
}

impl Desk {
    /// Sets up a desk, and gives what has to be done at once.
    pub fn new(setting: Setting) -> (Self, Vec<Effect>) {
        let locale = setting.locale.unwrap_or(Locale::English);
        let id = setting
            .room
            .or_else(|| setting.me.as_ref().map(|me| me.uid().clone()))
            .unwrap_or_else(|| Identity::from_seed([0; 32]).uid().clone());
        let mut desk = Self {
            locale,
            role: setting.role,
            carrier: setting.carrier,
            links: setting.links,
            log: Log::new(id),
            room: Room::default(),
            under: 0,
            me: setting.me,
            now: setting.now,
            connection: None,
            posts: BTreeMap::new(),
            form: setting.kept.form.clone().unwrap_or_else(|| Form::new(locale)),
            known: setting.known,
            lead: LeadState { prompt: setting.kept.prompt.clone(), ..LeadState::default() },
            kept: setting.kept,
            take: take::TakeState::default(),
            turn: u32::from(setting.notice.is_some()),
            notice: setting.notice,
            refused: 0,
            throw: setting.throw,
            saved_at: setting.saved_at,
            is_brought: setting.is_brought,
            n: setting.last,
            ahead: 0,
            filters: Vec::new(),
            away_until: 0,
            sent_at: 0,
        };
        let mut effects = Vec::new();
        if let Some(draft) = setting.draft {
            desk.begin(&draft, &mut effects);
        }
        desk.look(&mut effects);
        (desk, effects)
    }

    /// What follows from a deed.
    pub fn after(&mut self, deed: Deed) -> Vec<Effect> {
        let mut effects = Vec::new();
        let is_of_a_person = !matches!(deed, Deed::Hear(_));
        if is_of_a_person {
            self.notice = None;
        }
        match deed {
            Deed::Open(opening) => self.open(opening, &mut effects),
            Deed::Lead(leading) => self.lead(leading, &mut effects),
            Deed::Take(taking) => self.take(taking, &mut effects),
            Deed::Hear(news) => self.hear(news, &mut effects),
            Deed::Copy(text) => effects.push(Effect::Copy(text)),
            Deed::Save(parcel) => self.save(parcel, &mut effects),
            Deed::Leave => effects.push(Effect::Leave),
            Deed::FullScreen => effects.push(Effect::FullScreen),
        }
        effects
    }

    /// What the room is doing.
    pub fn stage(&self) -> Stage {
        self.room.stage()
    }

    /// Oneself.
    pub fn uid(&self) -> Option<&Uid> {
        self.me.as_ref().map(Identity::uid)
    }

    /// What is left of the time, in milliseconds; none without a limit.
    pub fn left(&self) -> Option<u64> {
        Some(self.room.meta.as_ref()?.timer?.left_at(self.now))
    }

    /// The most letters of a text.
    pub fn most_letters(&self) -> usize {
        self.room.meta.as_ref().map_or(crate::room::LETTERS, |meta| meta.letters)
    }

    /// By how many letters a text is too long.
    pub fn too_long(&self, text: &str) -> usize {
        letters(text).saturating_sub(self.most_letters())
    }

    /// Signs what one says, takes it in as others will, and lets it be carried.
    fn put(&mut self, address: Address, body: &Body, effects: &mut Vec<Effect>) -> u64 {
        let Some(me) = &self.me else { return 0 };
        self.n += 1;
        let record = me.sign(self.log.id(), address, self.n, self.now, body.to_json());
        let key = record.address.key();
        self.posts.insert(key.clone(), Post { n: self.n, state: PostState::Sending });
        effects.push(Effect::Put { key, n: self.n, by: record.by.to_string(), text: record.to_json() });
        // What one says oneself is of one's own room and cannot be refused.
        let _ = self.log.insert(record);
        self.refold();
        self.n
    }

    /// Folds the log anew.
    fn refold(&mut self) {
        self.room = self.log.room();
        self.under = self.log.meta_number();
    }

    /// Lets come what may be seen now.
    fn look(&mut self, effects: &mut Vec<Effect>) {
        let Some(role) = self.role else { return };
        let uid = self.uid().cloned();
        let filters = Audience { role, uid: uid.as_ref() }.filters(self.room.meta.as_ref());
        if filters != self.filters {
            self.filters.clone_from(&filters);
            effects.push(Effect::Watch(filters));
        }
    }

    fn say(&mut self, notice: Notice) {
        self.notice = Some(notice);
        self.turn += 1;
    }

    fn keep(&mut self, effects: &mut Vec<Effect>) {
        self.kept.form = self.role.is_none().then(|| self.form.clone());
        self.kept.prompt.clone_from(&self.lead.prompt);
        effects.push(Effect::Keep(self.kept.to_text()));
    }

    /// The room itself, where its facilitator has been heard.
    pub fn meta(&self) -> Option<&Meta> {
        self.room.meta.as_ref()
    }

    fn save(&mut self, parcel: Parcel, effects: &mut Vec<Effect>) {
        let names = self.locale.room().paper.files;
        let name =
            |place: usize, ending: &str| [names[place], "-", &crate::room::day(self.now), ending].concat();
        match parcel {
            Parcel::Room => effects.push(Effect::Save {
                name: name(0, ".json"),
                kind: "application/json",
                text: crate::room::export(&self.log, self.now),
            }),
            Parcel::Csv => effects.push(Effect::Save {
                name: name(1, ".csv"),
                kind: "text/csv",
                text: crate::room::csv(&self.room, self.locale),
            }),
            Parcel::Markdown => effects.push(Effect::Save {
                name: name(2, ".md"),
                kind: "text/markdown",
                text: crate::room::markdown(&self.room, self.locale, self.now),
            }),
            Parcel::Print => effects.push(Effect::Print),
            Parcel::Records => effects.push(Effect::Save {
                name: name(0, ".json"),
                kind: "application/json",
                text: self.own_records(),
            }),
        }
    }
}
