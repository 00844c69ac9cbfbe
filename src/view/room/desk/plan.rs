//! Where in the plan is the workshop, and what comes next?

use super::deed::Effect;
use super::lead::Pending;
use super::{Desk, Notice};
use crate::messages::Locale;
use crate::messages::room::Step;
use crate::room::{Meta, Stage, Timer};

/// A minute, in milliseconds.
const MINUTE: u64 = 60_000;

/// The step of the plan that a room is at; none where it follows none, or has come to its end.
pub fn step(locale: Locale, meta: &Meta) -> Option<&'static Step> {
    steps(locale, meta.plan)?.get(meta.step)
}

/// The step after it.
pub fn next_step(locale: Locale, meta: &Meta) -> Option<&'static Step> {
    steps(locale, meta.plan)?.get(meta.step + 1)
}

/// The steps of the plan with these minutes.
fn steps(locale: Locale, minutes: u8) -> Option<&'static [Step]> {
    let plan = locale.room().plans.iter().find(|plan| plan.minutes == usize::from(minutes))?;
    Some(plan.steps)
}

impl Desk {
    /// What comes next is asked for first where it cannot be taken back lightly.
    pub(super) fn ask_next(&mut self, effects: &mut Vec<Effect>) {
        let absent = self.room.people.len().saturating_sub(self.room.writers());
        let next = self.next_stage();
        self.lead.pending = match (self.stage(), next) {
            (Stage::Write, _) if absent > 0 => Some(Pending::StopWriting(absent)),
            (_, Some(Stage::Reveal)) => Some(Pending::Reveal),
            (_, Some(Stage::Closed)) => Some(Pending::Close),
            _ => None,
        };
        if self.lead.pending.is_none() {
            self.next(effects);
        }
    }

    /// The stage that comes next: by the plan, and after its end, or without one, in the order of the stages.
    pub fn next_stage(&self) -> Option<Stage> {
        let meta = self.meta()?;
        if self.left_step().is_some() {
            return None;
        }
        match next_step(self.locale, meta) {
            Some(step) => Stage::from_key(step.stage),
            None => Stage::ALL.get(meta.stage().index() + 1).copied(),
        }
    }

    /// The stage in which the workshop was ended before its plan was.
    fn left_step(&self) -> Option<Stage> {
        let meta = self.meta()?;
        let stage = Stage::from_key(step(self.locale, meta)?.stage)?;
        (meta.stage() == Stage::Closed && stage != Stage::Closed).then_some(stage)
    }

    /// The stage before, by the plan, or in the order of the stages.
    pub fn stage_before(&self) -> Option<Stage> {
        let meta = self.meta()?;
        if let Some(stage) = self.left_step() {
            return Some(stage);
        }
        let step = meta.step.checked_sub(1).and_then(|place| steps(self.locale, meta.plan)?.get(place));
        match step {
            Some(step) => Stage::from_key(step.stage),
            None => meta.stage().index().checked_sub(1).and_then(|place| Stage::ALL.get(place).copied()),
        }
    }

    pub(super) fn next(&mut self, effects: &mut Vec<Effect>) {
        let (Some(stage), Some(meta)) = (self.next_stage(), self.meta()) else { return };
        let step = meta.step.saturating_add(1);
        self.go(stage, step, effects);
    }

    pub(super) fn back(&mut self, effects: &mut Vec<Effect>) {
        let (Some(stage), Some(meta)) = (self.stage_before(), self.meta()) else { return };
        // Whoever ended early goes back into the plan at the step where it was left.
        let step = if self.left_step().is_some() { meta.step } else { meta.step.saturating_sub(1) };
        self.go(stage, step, effects);
    }

    /// Goes to a stage and a step of the plan.
    pub(super) fn go(&mut self, stage: Stage, step: usize, effects: &mut Vec<Effect>) {
        let numbers: Vec<u8> = self.room.prompts().map(|(number, _, _)| number).collect();
        let locale = self.locale;
        let before = self.stage();
        self.change(effects, |meta, n| {
            let steps = steps(locale, meta.plan).unwrap_or_default();
            meta.step = if step == usize::MAX { meta.step } else { step.min(steps.len()) };
            meta.stages = meta.stages.then(n, stage);
            let minutes = steps.get(step).map(|step| u64::try_from(step.minutes).unwrap_or(0));
            meta.timer = minutes.map(|minutes| Timer { left: minutes * MINUTE, ends: None });
            if step != usize::MAX {
                meta.open = round(locale, meta.plan, meta.step, &numbers);
            }
        });
        self.lead.stage_since = self.now;
        if before != stage {
            self.say(Notice::Stage);
        }
    }
}

/// The statements that a step of a plan works on: where there are two rounds the first takes the first, and the second the others.
pub(super) fn round(locale: Locale, plan: u8, step: usize, numbers: &[u8]) -> Vec<u8> {
    let steps = steps(locale, plan).unwrap_or_default();
    let has_rounds = steps.iter().any(|step| step.round > 1) && numbers.len() > 1;
    let here = steps.get(step.min(steps.len().saturating_sub(1))).map_or(1, |step| step.round);
    match (has_rounds, numbers.split_first()) {
        (true, Some((first, _))) if here == 1 => vec![*first],
        (true, Some((_, others))) => others.to_vec(),
        _ => numbers.to_vec(),
    }
}
