//! What follows from a deed of a participant?

use super::deed::{Effect, Taking};
use super::kept::Draft;
use super::{Desk, Notice};
use crate::room::{Address, Body, Pair, Role, Stage, Text, Uid, Vote, Who, pairs};
use serde_json::{Value, json};

/// What only a participant's desk has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TakeState {
    /// The statement that is shown, by its place.
    pub turn: usize,
    /// The pair that is shown, by its place among all; none for the first that is not decided.
    pub pair: Option<usize>,
    /// Whether the stage has closed while one was away.
    pub missed: Option<Missed>,
    /// The link that holds one's own records.
    pub parcel: Option<String>,
    /// Whether the name is being changed.
    pub is_renaming: bool,
}

/// The stage has closed while one was away; what became of the text follows from the room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missed;

/// A text goes out no more often, in milliseconds; what is typed between is kept at once.
const PACE: u64 = 2_000;

/// So many texts can be chosen.
const CHOSEN: usize = 3;

/// The pairs of somebody, over all statements that are worked on.
pub fn own_pairs(desk: &Desk) -> Vec<(u8, Pair)> {
    let Some(uid) = desk.uid() else { return Vec::new() };
    let of_sheet = |(number, _, sheet): (u8, _, &crate::room::Sheet)| {
        // Until the facilitator has said what stands for comparison, pairs would change under the eyes.
        let candidates = if sheet.ballot.is_some() { sheet.candidates() } else { Vec::new() };
        pairs(desk.log.id(), number, uid, &candidates).into_iter().map(move |pair| (number, pair))
    };
    desk.room.open().flat_map(of_sheet).collect()
}

/// The place of the pair that is shown; none where all are decided.
pub fn place_in_pairs(desk: &Desk, pairs: &[(u8, Pair)]) -> Option<usize> {
    match desk.take.pair {
        Some(place) if place < pairs.len() => Some(place),
        _ => pairs.iter().position(|(number, pair)| desk.decision(*number, pair).is_none()),
    }
}

fn sorted(pair: &Pair) -> Pair {
    let mut pair = pair.clone();
    pair.sort();
    pair
}

impl Desk {
    /// What one has decided of a pair: nothing yet, or that one cannot, or one of the two.
    pub fn decision(&self, number: u8, pair: &Pair) -> Option<Option<&Uid>> {
        let duel = self.room.sheets.get(&number)?.duels.get(&sorted(pair))?;
        Some(duel.get(self.uid()?)?.as_ref())
    }

    /// The texts that one has chosen, the best first.
    pub fn chosen(&self, number: u8) -> &[Uid] {
        let found =
            self.room.sheets.get(&number).zip(self.uid()).and_then(|(sheet, uid)| sheet.ranks.get(uid));
        found.map_or(&[], Vec::as_slice)
    }

    pub(super) fn take(&mut self, taking: Taking, effects: &mut Vec<Effect>) {
        match taking {
            Taking::Name(name) => {
                self.kept.name = name;
                self.keep(effects);
            }
            Taking::Group(group) => {
                self.kept.group = group;
                self.keep(effects);
            }
            Taking::Invent => {
                let [first, last] = &self.locale.room().participant.enter.invented;
                self.throw = self.throw.wrapping_mul(31).wrapping_add(17);
                let pick = |words: &[&'static str; 16], throw: usize| {
                    words.get(throw % 16).copied().unwrap_or_default()
                };
                self.kept.name = [pick(first, self.throw / 16), pick(last, self.throw)].join(" ");
                self.keep(effects);
            }
            Taking::Ready => {
                let name: String = self.kept.name.trim().chars().take(40).collect();
                if name.is_empty() {
                    return;
                }
                self.kept.name = name.clone();
                self.kept.is_in = true;
                self.take.is_renaming = false;
                self.keep(effects);
                let group = self.group();
                if let Some(uid) = self.uid().cloned() {
                    self.put(Address::Who(uid), &Body::Who(Who { name, group }), effects);
                }
            }
            Taking::Rename => self.take.is_renaming = true,
            Taking::Type(number, text) => {
                let under = self.under;
                let draft = self.kept.drafts.entry(number).or_default();
                if draft.text != text {
                    *draft = Draft { text, under, n: 0 };
                    self.kept.was_writing = true;
                    self.keep(effects);
                }
            }
            Taking::Turn(place) => self.take.turn = place,
            Taking::Send => self.send(effects),
            Taking::Decide(number, pair, best) => self.decide(number, &pair, best, effects),
            Taking::PairBack => {
                let pairs = own_pairs(self);
                let here = place_in_pairs(self, &pairs).unwrap_or(pairs.len());
                self.take.pair = Some(here.saturating_sub(1));
            }
            Taking::Choose(number, uid) => {
                let mut best = self.chosen(number).to_vec();
                if best.len() < CHOSEN && !best.contains(&uid) && self.uid() != Some(&uid) {
                    best.push(uid);
                    let place = best.len();
                    self.vote(number, best, effects);
                    self.say(Notice::Voted(place));
                }
            }
            Taking::TakeBack(number, uid) => {
                let mut best = self.chosen(number).to_vec();
                best.retain(|chosen| *chosen != uid);
                self.vote(number, best, effects);
                self.say(Notice::TakenBack);
            }
            Taking::MakeParcel => effects.push(Effect::Parcel(self.own_records())),
        }
    }

    fn decide(&mut self, number: u8, pair: &Pair, best: Option<Uid>, effects: &mut Vec<Effect>) {
        if self.stage() != Stage::Compare {
            return;
        }
        let Some(uid) = self.uid().cloned() else { return };
        let vote = Vote { best: best.into_iter().collect(), under: self.under };
        self.put(Address::Pair(number, sorted(pair), uid), &Body::Vote(vote), effects);
        self.take.pair = None;
        // Who goes on with the others has read what became of the text.
        self.take.missed = None;
        let pairs = own_pairs(self);
        let left = pairs.iter().filter(|(number, pair)| self.decision(*number, pair).is_none()).count();
        self.say(Notice::PairsLeft(left));
    }

    fn vote(&mut self, number: u8, best: Vec<Uid>, effects: &mut Vec<Effect>) {
        if self.stage() != Stage::Vote {
            return;
        }
        self.take.missed = None;
        if let Some(uid) = self.uid().cloned() {
            self.put(Address::Rank(number, uid), &Body::Vote(Vote { best, under: self.under }), effects);
        }
    }

    /// Whether something that was typed is with nobody but oneself.
    pub fn has_unsent_text(&self) -> bool {
        let is_kept = |number: u8| {
            let post = self.uid().and_then(|uid| self.posts.get(&Address::Text(number, uid.clone()).key()));
            post.is_some_and(|post| post.state != super::PostState::Sent)
        };
        let drafts = self.kept.drafts.iter().filter(|(_, draft)| !draft.text.trim().is_empty());
        drafts.into_iter().any(|(number, draft)| draft.n == 0 || is_kept(*number))
    }

    /// Sends what has not been sent since it was typed.
    pub(super) fn send(&mut self, effects: &mut Vec<Effect>) {
        let Some(uid) = self.uid().cloned() else { return };
        let unsent: Vec<u8> =
            self.kept.drafts.iter().filter(|(_, draft)| draft.n == 0).map(|(number, _)| *number).collect();
        for number in unsent {
            let Some(draft) = self.kept.drafts.get(&number).cloned() else { continue };
            if self.too_long(&draft.text) > 0 {
                continue;
            }
            let text = Text { text: draft.text, group: self.group(), under: draft.under };
            let n = self.put(Address::Text(number, uid.clone()), &Body::Text(text), effects);
            if let Some(draft) = self.kept.drafts.get_mut(&number) {
                draft.n = n;
            }
            self.sent_at = self.now;
            self.keep(effects);
        }
    }

    /// The same, but not with every letter.
    pub(super) fn send_in_a_while(&mut self, effects: &mut Vec<Effect>) {
        if self.now.saturating_sub(self.sent_at) >= PACE {
            self.send(effects);
        }
    }

    /// What one said in another window, or before the storage was emptied, comes back into the fields.
    pub(super) fn take_back_own(&mut self, effects: &mut Vec<Effect>) {
        let Some(uid) = self.uid().filter(|_| self.role == Some(Role::Participant)).cloned() else { return };
        let mut is_changed = false;
        for (number, n, text, under) in self.log.texts_of(&uid) {
            let draft = self.kept.drafts.get(&number);
            // What is typed here and not sent yet is newer than what anybody else can know.
            if draft.is_none_or(|draft| draft.n > 0 && draft.n < n) {
                self.kept.drafts.insert(number, Draft { text, under, n });
                is_changed = true;
            }
        }
        if let Some(person) = self.room.people.get(&uid).filter(|_| self.kept.name.is_empty()) {
            self.kept.name.clone_from(&person.name);
            self.kept.group.clone_from(&person.group);
            self.kept.is_in = true;
            is_changed = true;
        }
        if is_changed {
            self.keep(effects);
        }
    }

    /// The group one sits in, as long as there is one of that name.
    fn group(&self) -> String {
        let has = |meta: &crate::room::Meta| meta.groups.contains(&self.kept.group);
        if self.meta().is_some_and(has) { self.kept.group.clone() } else { String::new() }
    }

    /// One's own records, as a link or a file carries them.
    pub(super) fn own_records(&self) -> String {
        let own = self.log.records().filter(|record| Some(&record.by) == self.uid());
        let mut newest: Vec<Value> = Vec::new();
        let mut before = None;
        for record in own {
            // Under each key the newest stands first.
            let key = record.address.key();
            if before.as_ref() != Some(&key) {
                newest.push(Value::from(record.to_json()));
            }
            before = Some(key);
        }
        json!({"r": self.log.id().as_str(), "t": newest}).to_string()
    }
}
