//! What follows from a deed of the facilitator?

use super::deed::{Answer, Effect, Leading};
use super::opening::RoomDraft;
use super::plan::round;
use super::{Desk, Notice};
use crate::messages::Locale;
use crate::room::{
    Address, Ballot, Body, LETTERS, Meta, Moderation, PROMPTS, Prompt, Pulse, Refusal, Stage, Stages, Timer,
    Uid,
};
use serde_json::{Value, json};

/// What only the facilitator's desk has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LeadState {
    /// What has to be answered before it is done.
    pub pending: Option<Pending>,
    /// The statement that is being written.
    pub prompt: Option<PromptForm>,
    /// The name of a new group.
    pub group: String,
    /// A link with records of others.
    pub link: String,
    /// What came of what was brought.
    pub brought: Option<Brought>,
    /// Whether the own address is shown, or has been.
    pub host: HostAddress,
    /// When the stage began, as this desk saw it.
    pub(super) stage_since: u64,
    pub(super) pulse_at: u64,
}

/// The facilitator's own address is shown once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum HostAddress {
    /// Not yet.
    #[default]
    Waiting,
    /// Now.
    Shown,
    /// No more.
    Gone,
}

/// What has to be answered before it is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pending {
    /// To end the writing while so many have not written.
    StopWriting(usize),
    Reveal,
    Back,
    Close,
    Delete,
    RemovePrompt(u8),
}

/// A statement that is being written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PromptForm {
    /// The one that is changed; none for a new one.
    pub number: Option<u8>,
    pub statement: String,
    pub instruction: String,
}

impl PromptForm {
    /// As it is kept.
    pub(super) fn to_json(&self) -> Value {
        json!({"number": self.number, "statement": self.statement, "instruction": self.instruction})
    }

    /// Reads it again.
    pub(super) fn read(value: &Value) -> Option<Self> {
        let text = |name: &str| value.get(name)?.as_str().map(str::to_owned);
        let number = value.get("number")?.as_u64().and_then(|number| u8::try_from(number).ok());
        Some(Self { number, statement: text("statement")?, instruction: text("instruction")? })
    }
}

/// What came of what was brought.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Brought {
    /// New records.
    pub came: usize,
    /// Records that did not hold.
    pub refused: usize,
    /// Why the first of them did not.
    pub why: Option<Refusal>,
}

impl Brought {
    pub(super) fn refuse(&mut self, refusal: Refusal) {
        self.refused += 1;
        self.why = self.why.or(Some(refusal));
    }
}

/// Those whose last letters are on the way when writing ends are waited for, in milliseconds.
const GRACE: u64 = 3_000;

/// Counts are told no more often, in milliseconds.
const PULSE: u64 = 2_000;

impl Desk {
    /// Makes a room of a draft.
    pub(super) fn begin(&mut self, draft: &RoomDraft, effects: &mut Vec<Effect>) {
        let words = self.locale.room();
        let held_in =
            if draft.language == crate::text::Language::Russian { Locale::Russian } else { Locale::English };
        let instructions = [held_in.room().instruction, held_in.room().department_instruction];
        let statements = match draft.statements.is_empty() {
            true => vec![words.examples[0].text.to_owned()],
            false => draft.statements.clone(),
        };
        let count = statements.len().min(PROMPTS);
        let numbers: Vec<u8> = (1..=count).filter_map(|number| u8::try_from(number).ok()).collect();
        let meta = Meta {
            title: draft.title.clone(),
            language: draft.language,
            stages: Stages::begin(self.n + 1),
            timer: None,
            groups: draft.groups.clone(),
            names: draft.names,
            letters: LETTERS.min(600),
            plan: draft.plan,
            step: 0,
            open: round(self.locale, draft.plan, 0, &numbers),
        };
        let meta_open = meta.open.clone();
        self.put(Address::Meta, &Body::Meta(meta), effects);
        for (number, statement) in numbers.into_iter().zip(statements) {
            // Where there are two rounds the second is about departments.
            let is_of_department = number > 1 && !meta_open.contains(&number);
            let instruction = instructions[usize::from(is_of_department)].to_owned();
            self.put(Address::Prompt(number), &Body::Prompt(Prompt { statement, instruction }), effects);
        }
    }

    pub(super) fn lead(&mut self, leading: Leading, effects: &mut Vec<Effect>) {
        if self.meta().is_none() {
            return;
        }
        match leading {
            Leading::Next => self.ask_next(effects),
            Leading::Back => self.lead.pending = Some(Pending::Back),
            Leading::Close => self.lead.pending = Some(Pending::Close),
            Leading::Delete => self.lead.pending = Some(Pending::Delete),
            Leading::Answer(answer) => self.answer(answer, effects),
            Leading::StartClock => self.clock(effects, |timer, now| timer.running(now)),
            Leading::PauseClock => self.clock(effects, |timer, now| timer.paused(now)),
            Leading::Longer(by) => self.clock(effects, move |timer, now| timer.longer(by, now)),
            Leading::Edit(number) => {
                let prompt = number.and_then(|number| self.room.sheets.get(&number)?.prompt.clone());
                let instruction = || self.locale.room().instruction.to_owned();
                self.lead.prompt = Some(match prompt {
                    Some(Prompt { statement, instruction }) => PromptForm { number, statement, instruction },
                    None => PromptForm { number: None, statement: String::new(), instruction: instruction() },
                });
            }
            Leading::Statement(text) => {
                if let Some(form) = &mut self.lead.prompt {
                    form.statement = text;
                    self.keep(effects);
                }
            }
            Leading::Instruction(text) => {
                if let Some(form) = &mut self.lead.prompt {
                    form.instruction = text;
                    self.keep(effects);
                }
            }
            Leading::SavePrompt => self.save_prompt(effects),
            Leading::LeavePrompt => {
                self.lead.prompt = None;
                self.keep(effects);
            }
            Leading::RemovePrompt(number) => match self.room.sheets.get(&number) {
                Some(sheet) if !sheet.texts.is_empty() => {
                    self.lead.pending = Some(Pending::RemovePrompt(number))
                }
                _ => self.remove_prompt(number, effects),
            },
            Leading::Hide(number, uid) => self.moderate(&uid, effects, |moderation, _| {
                if !moderation.hidden.contains(&number) {
                    moderation.hidden.push(number);
                }
            }),
            Leading::Show(number, uid) => {
                self.moderate(&uid, effects, |moderation, _| {
                    moderation.hidden.retain(|hidden| *hidden != number)
                });
            }
            Leading::Mute(uid) => {
                self.moderate(&uid, effects, |moderation, last| moderation.muted = Some(last))
            }
            Leading::Unmute(uid) => self.moderate(&uid, effects, |moderation, _| moderation.muted = None),
            Leading::GroupName(name) => self.lead.group = name,
            Leading::AddGroup => {
                let name = self.lead.group.trim().to_owned();
                self.lead.group.clear();
                self.change(effects, |meta, _| {
                    if !name.is_empty() && !meta.groups.contains(&name) && meta.groups.len() < 40 {
                        meta.groups.push(name);
                    }
                });
            }
            Leading::RemoveGroup(place) => self.change(effects, |meta, _| {
                if place < meta.groups.len() {
                    meta.groups.remove(place);
                }
            }),
            Leading::ShowHost => self.lead.host = HostAddress::Shown,
            Leading::HideHost => self.lead.host = HostAddress::Gone,
            Leading::OpenProjector => effects.push(Effect::OpenWindow("projector")),
            Leading::OpenParticipant => effects.push(Effect::OpenWindow("participant")),
            Leading::ChooseFile => effects.push(Effect::Import),
            Leading::RecordLink(link) => self.lead.link = link,
            Leading::GiveRoom => effects.push(Effect::Parcel(self.own_records())),
            Leading::TakeLink => {
                let link = std::mem::take(&mut self.lead.link);
                if !link.trim().is_empty() {
                    effects.push(Effect::ImportLink(link.trim().to_owned()));
                }
            }
        }
    }

    fn answer(&mut self, answer: Answer, effects: &mut Vec<Effect>) {
        let Some(pending) = self.lead.pending.take() else { return };
        if answer == Answer::No {
            return;
        }
        match pending {
            Pending::StopWriting(_) | Pending::Reveal => self.next(effects),
            Pending::Back => self.back(effects),
            Pending::Close => self.go(Stage::Closed, usize::MAX, effects),
            Pending::Delete => effects.push(Effect::Delete),
            Pending::RemovePrompt(number) => self.remove_prompt(number, effects),
        }
    }

    fn clock(&mut self, effects: &mut Vec<Effect>, set: impl Fn(Timer, u64) -> Timer) {
        let now = self.now;
        let was_running = self.meta().and_then(|meta| meta.timer?.ends).is_some();
        self.change(effects, |meta, _| {
            meta.timer = Some(set(meta.timer.unwrap_or(Timer { left: 0, ends: None }), now));
        });
        match (was_running, self.meta().and_then(|meta| meta.timer?.ends).is_some()) {
            (true, false) => self.say(Notice::ClockStopped),
            (false, true) => self.say(Notice::ClockRuns),
            _ => {}
        }
    }

    /// Changes the room itself; `change` gets the number that its record will have.
    pub(super) fn change(&mut self, effects: &mut Vec<Effect>, change: impl FnOnce(&mut Meta, u64)) {
        let Some(mut meta) = self.meta().cloned() else { return };
        let before = meta.clone();
        change(&mut meta, self.n + 1);
        if meta != before {
            self.put(Address::Meta, &Body::Meta(meta), effects);
        }
    }

    fn save_prompt(&mut self, effects: &mut Vec<Effect>) {
        let Some(PromptForm { number, statement, instruction }) = self.lead.prompt.clone() else { return };
        let statement = statement.trim().to_owned();
        let free = || (1..=PROMPTS).filter_map(|number| u8::try_from(number).ok());
        // A number that was taken back stays with the texts that were written under it.
        let Some(number) = number.or_else(|| free().find(|number| !self.room.sheets.contains_key(number)))
        else {
            return;
        };
        if statement.is_empty() || self.too_long(&statement) > 0 {
            return;
        }
        let is_new = !self.room.sheets.contains_key(&number);
        let prompt = Prompt { statement, instruction: instruction.trim().to_owned() };
        self.put(Address::Prompt(number), &Body::Prompt(prompt), effects);
        if is_new {
            self.change(effects, |meta, _| meta.open.push(number));
        }
        self.lead.prompt = None;
        self.keep(effects);
    }

    fn remove_prompt(&mut self, number: u8, effects: &mut Vec<Effect>) {
        let nothing = Prompt { statement: String::new(), instruction: String::new() };
        self.put(Address::Prompt(number), &Body::Prompt(nothing), effects);
        self.change(effects, |meta, _| meta.open.retain(|open| *open != number));
    }

    /// Changes what was decided about a person; `change` gets the number of the person's newest record.
    fn moderate(&mut self, uid: &Uid, effects: &mut Vec<Effect>, change: impl FnOnce(&mut Moderation, u64)) {
        let before = self.room.moderation.get(uid).cloned().unwrap_or_default();
        let mut moderation = before.clone();
        change(&mut moderation, self.log.last_of(uid));
        if moderation != before {
            self.put(Address::Moderation(uid.clone()), &Body::Moderation(moderation), effects);
        }
    }

    /// What the facilitator's desk does by itself: tells the counts, and says what stands for comparison once the last letters are there.
    pub(super) fn keep_pulse(&mut self, effects: &mut Vec<Effect>) {
        let Some(meta) = self.meta() else { return };
        let stage = meta.stage();
        if matches!(stage, Stage::Compare | Stage::Vote)
            && self.now.saturating_sub(self.lead.stage_since) >= GRACE
        {
            let since = meta.stages.since(Stage::Write);
            let missing: Vec<u8> = self
                .room
                .open()
                .filter(|(number, ..)| self.log.ballot_number(*number) < since)
                .map(|open| open.0)
                .collect();
            for number in missing {
                self.put_ballot(number, effects);
            }
        }
        let pulse =
            Pulse { people: self.room.people.len(), written: self.room.writers(), voted: self.room.voters() };
        if pulse != self.room.pulse && self.now.saturating_sub(self.lead.pulse_at) >= PULSE {
            self.lead.pulse_at = self.now;
            self.put(Address::Pulse, &Body::Pulse(pulse), effects);
        }
    }

    fn put_ballot(&mut self, number: u8, effects: &mut Vec<Effect>) {
        let Some(sheet) = self.room.sheets.get(&number) else { return };
        let items = sheet.texts.iter().map(|(uid, entry)| (uid.clone(), entry.n)).collect();
        self.put(Address::Ballot(number), &Body::Ballot(Ballot { items }), effects);
    }
}
