//! What is the screen after a person's next deed? Pure: the same state and the same deed lead to the same state.

use super::action::{Action, Notice};
use super::state::{Missing, Opened, Origin, State, Step, card_id, options};
use crate::analysis::Analysis;
use crate::rewrite::{Assumption, Rewrite};
use std::rc::Rc;

impl State {
    /// The state after `action`.
    #[must_use]
    pub fn after(&self, action: &Action) -> Self {
        match action {
            Action::Type(text) => self.typed(text),
            Action::Take(place) => self.taken(*place),
            Action::Undo => self.undone(),
            Action::Clear => self.cleared(),
            Action::Answer(id, answer) => self.answered(id, answer),
            Action::Toggle(marker) if self.open() == Some(*marker) => self.opening(Opened::Nothing),
            Action::Toggle(sign) => self.opening(Opened::Sign(*sign)),
            Action::Close => self.opening(Opened::Nothing),
            Action::Copied(strategy) => self.clone().saying(Notice::Copied(*strategy)),
            Action::CopyFailed(strategy) => self.clone().saying(Notice::CopyFailed(*strategy)),
            Action::Installed if self.missing == Missing::Nothing => self.clone(),
            Action::Installed => self.clone().reading(self.text()).saying(Notice::Verdict),
            Action::Lost(language) if self.missing == Missing::Awaited(*language) => {
                Self { missing: Missing::Lost(*language), ..self.clone() }.saying(Notice::Verdict)
            }
            Action::Retry => {
                let missing = Missing::Nothing.before(self.text(), &options(self.department.as_deref()));
                Self { missing, ..self.clone() }.saying(Notice::Verdict)
            }
            Action::Lost(_) => self.clone(),
            Action::Set(text) => Self { turn: self.turn, ..Self::new(text.clone(), self.department.clone()) },
            Action::Department(department) => {
                Self { department: department.clone(), ..self.clone() }.reading(self.text())
            }
        }
    }

    fn typed(&self, text: &str) -> Self {
        let mut next = self.clone();
        if self.is_untouched && text != self.text() {
            next.past.push(self.step());
            next.is_untouched = false;
        }
        next.reading(text).saying(Notice::Verdict)
    }

    fn taken(&self, place: usize) -> Self {
        let Some(rewrite) = self.analysis.rewrites.get(place) else { return self.clone() };
        let origin = Origin { text: self.text().to_owned(), class: self.analysis.verdict.class };
        let mut next = self.clone();
        next.past.push(self.step());
        next.origin = Some(Rc::new(origin));
        next.answers = Rc::default();
        next.offered = Rc::default();
        next.opened = Opened::First;
        next.is_untouched = true;
        next.reading(&rewrite.text).saying(Notice::Used)
    }

    fn undone(&self) -> Self {
        let mut next = self.clone();
        let Some(step) = next.past.pop() else { return next };
        next.analysis = step.analysis;
        next.answers = step.answers;
        next.offered = step.offered;
        next.origin = step.origin;
        next.is_untouched = step.is_untouched;
        // What could not be read then may be read now.
        let text = next.text().to_owned();
        let next = if next.analysis.language.is_none() { next.reading(&text) } else { next };
        next.saying(Notice::Undone)
    }

    fn cleared(&self) -> Self {
        if self.text().is_empty() {
            return self.clone();
        }
        let mut next = Self::new(String::new(), self.department.clone());
        next.past.clone_from(&self.past);
        next.past.push(self.step());
        next.turn = self.turn;
        next
    }

    fn answered(&self, id: &str, answer: &str) -> Self {
        let mut next = self.clone();
        let answers = Rc::make_mut(&mut next.answers);
        match answer.trim() {
            "" => answers.remove(id),
            answer => answers.insert(id.to_owned(), answer.to_owned()),
        };
        let rewrites = crate::rewrite_with(self.text(), answers, &options(self.department.as_deref()));
        if let Some(rewrite) = self.card(id) {
            if rewrites.iter().all(|other| other.strategy != rewrite.strategy) {
                return self.clone().saying(Notice::Refused(rewrite.strategy));
            }
            let is_meant = |assumption: &&Assumption| card_id(rewrite.strategy, &assumption.id) == id;
            if let Some(assumption) = rewrite.assumptions.iter().find(is_meant) {
                Rc::make_mut(&mut next.offered).insert(id.to_owned(), assumption.choices.clone());
            }
        }
        // The cards stay where the hand is: those that were there keep their order, new ones come after.
        let rewrites = in_order_of(&self.analysis.rewrites, rewrites);
        next.analysis = Rc::new(Analysis { rewrites, ..(*self.analysis).clone() });
        next.saying(Notice::Answered)
    }

    /// The one card that an answer is about, as in `feeling.outcome`.
    fn card(&self, id: &str) -> Option<&Rewrite> {
        let (strategy, _) = id.split_once('.')?;
        self.analysis.rewrites.iter().find(|rewrite| rewrite.strategy.key() == strategy)
    }

    /// Reads a new text, with the answers that were given to the old one as far as they still have a question.
    fn reading(mut self, text: &str) -> Self {
        let options = options(self.department.as_deref());
        let mut analysis = crate::analyze_with(text, &options);
        if !self.answers.is_empty() {
            // Another trade is another statement: an old answer would be put into its author's mouth.
            let is_kept = analysis.domain.key == self.analysis.domain.key
                && analysis.language == self.analysis.language;
            let has_question = |id: &str| analysis.questions.iter().any(|question| question.id == id);
            // A means has its place in its id, as in `price-2`; where that means is gone, so is what was said of it.
            Rc::make_mut(&mut self.answers)
                .retain(|id, _| is_kept && (!id.contains('-') || has_question(id)));
            if !self.answers.is_empty() {
                analysis.rewrites = crate::rewrite_with(text, &self.answers, &options);
            }
        }
        self.missing = self.missing.before(text, &options);
        self.analysis = Rc::new(analysis);
        self
    }

    fn opening(&self, opened: Opened) -> Self {
        Self { opened, ..self.clone() }
    }

    fn step(&self) -> Step {
        Step {
            analysis: self.analysis.clone(),
            answers: self.answers.clone(),
            offered: self.offered.clone(),
            origin: self.origin.clone(),
            is_untouched: self.is_untouched,
        }
    }

    fn saying(mut self, notice: Notice) -> Self {
        self.notice = notice;
        self.turn = self.turn.wrapping_add(1);
        self
    }
}

fn in_order_of(before: &[Rewrite], mut now: Vec<Rewrite>) -> Vec<Rewrite> {
    let place = |rewrite: &Rewrite| before.iter().position(|other| other.strategy == rewrite.strategy);
    now.sort_by_key(|rewrite| place(rewrite).unwrap_or(usize::MAX));
    now
}

#[cfg(test)]
#[path = "step_tests.rs"]
mod tests;
