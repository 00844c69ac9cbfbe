//! What is the screen after a person's next deed? Pure: the same state and the same deed lead to the same state.

use super::{Action, Field, Missing, Mode, Notice, Opened, Origin, Quiz, Scene, Shared, State, card_id};
use crate::Dismissal;
use crate::evidence::Sign;
use crate::knowledge::is_whole_anywhere;
use crate::order::order_by_key;
use crate::rewrite::{Assumption, Question, Rewrite};
use std::rc::Rc;

/// So many steps can be taken back.
const REMEMBERED: usize = 200;

impl State {
    /// The state after `action`.
    #[must_use]
    pub fn after(&self, action: &Action) -> Self {
        let next = self.led_by(action);
        Self { missing: next.missing.on(&next), ..next }
    }

    fn led_by(&self, action: &Action) -> Self {
        match action {
            Action::Type(field, text) => self.typed(*field, text),
            Action::Go(mode) => self.gone(*mode),
            Action::Open(text) => self.opened(text),
            Action::Undo => self.travelled(Notice::Undone),
            Action::Redo => self.travelled(Notice::Redone),
            Action::Clear => self.cleared(),
            Action::Disagree(sign, words) => self.disagreed(*sign, words),
            Action::Agree(place) => self.agreed(*place),
            Action::Toggle(sign) if self.open() == Some(*sign) => self.opening(Opened::Nothing),
            Action::Toggle(sign) => self.opening(Opened::Sign(*sign)),
            Action::Close => self.opening(Opened::Nothing),
            // What is taken out leaves the screen as it is; what came of it is said afterwards.
            Action::TakeOut(_) | Action::Copy(_) => self.clone(),
            Action::Examine(is_open) => Self { is_examined: *is_open, ..self.clone() },
            Action::Copied(strategy) => self.clone().saying(Notice::Copied(*strategy)),
            Action::CopyFailed(strategy) => self.clone().saying(Notice::CopyFailed(*strategy)),
            Action::TakenOut(parcel, outcome) => self.clone().saying(Notice::TakenOut(*parcel, *outcome)),
            Action::Set(text) => self.set(text),
            Action::Department(department) => {
                let mut next = self.clone();
                next.scene.department.clone_from(department);
                next.scene.read_again();
                next
            }
            Action::Restore(shared) => self.restored(shared),
            Action::Installed if self.missing == Missing::Nothing => self.clone(),
            Action::Installed => {
                Self { scene: self.scene.read_afresh(), ..self.clone() }.saying(Notice::Verdict)
            }
            Action::Lost(language) if self.missing == Missing::Awaited(*language) => {
                Self { missing: Missing::Lost(*language), ..self.clone() }.saying(Notice::Verdict)
            }
            Action::Lost(_) => self.clone(),
            Action::Retry => Self { missing: Missing::Nothing, ..self.clone() }.saying(Notice::Verdict),
            Action::LinkBroken(problem) => self.clone().saying(Notice::LinkBroken(*problem)),
            _ if is_whole_anywhere() => self.led_on_by(action),
            _ => self.clone(),
        }
    }

    /// The deeds for which there is no button before all of the program is there.
    #[inline(never)]
    fn led_on_by(&self, action: &Action) -> Self {
        match action {
            Action::Take(place) => self.taken(*place),
            Action::Swap => self.swapped(),
            Action::Answer(id, answer) => self.answered(id, answer),
            Action::Speaker(department) => self.spoken_for(department.clone()),
            Action::Guess(class) => {
                self.quizzed(self.quiz.guessed(*class, self.language)).saying(Notice::Guessed)
            }
            Action::Next => self.quizzed(self.quiz.next(self.language)).saying(Notice::Next),
            _ => self.clone(),
        }
    }

    fn typed(&self, field: Field, text: &str) -> Self {
        let before = match field {
            Field::Statement => self.scene.analysis.text.as_str(),
            Field::Other => self.scene.other.text.as_str(),
            Field::List => &self.scene.list,
        };
        if before == text {
            return self.clone();
        }
        // A run of letters is one step, and to begin with nothing is none.
        let is_step = self.pen != Some(field) && !before.is_empty();
        let mut next = if is_step { self.stepping() } else { self.clone() };
        next.future.clear();
        next.pen = Some(field);
        match field {
            Field::Statement => next.scene.read(text),
            Field::Other => next.scene.read_other(text),
            Field::List => next.scene.read_list(text),
        }
        next.saying(match self.scene.mode {
            Mode::Check | Mode::Quiz => Notice::Verdict,
            Mode::Compare => Notice::Comparison,
            Mode::List => Notice::Summary,
        })
    }

    fn gone(&self, mode: Mode) -> Self {
        let mut next = self.clone();
        next.scene.mode = mode;
        next.pen = None;
        next
    }

    /// Another statement, of which nothing has been said yet.
    fn opened(&self, text: &str) -> Self {
        let mut next = self.stepping();
        next.scene.mode = Mode::Check;
        next.forget_answers();
        next.scene.origin = None;
        next.opened = Opened::First;
        next.scene.read(text);
        next.saying(Notice::Verdict)
    }

    fn taken(&self, place: usize) -> Self {
        let analysis = &self.scene.analysis;
        let Some(rewrite) = analysis.rewrites.get(place) else { return self.clone() };
        let mut next = self.stepping();
        // The first one is what the author came with, however many suggestions are taken one after another.
        next.scene.origin.get_or_insert_with(|| {
            Rc::new(Origin { text: analysis.text.clone(), class: analysis.verdict.class })
        });
        next.forget_answers();
        next.opened = Opened::First;
        next.scene.read(&rewrite.text);
        next.saying(Notice::Used)
    }

    fn travelled(&self, notice: Notice) -> Self {
        let mut next = self.clone();
        let (from, to) = match notice {
            Notice::Redone => (&mut next.future, &mut next.past),
            _ => (&mut next.past, &mut next.future),
        };
        let Some(scene) = from.pop() else { return next };
        to.push(std::mem::replace(&mut next.scene, scene));
        if next.scene.has_unread() {
            // What could not be read then may be read now.
            next.scene = next.scene.read_afresh();
        }
        next.pen = None;
        next.saying(notice)
    }

    fn cleared(&self) -> Self {
        let mut empty = Scene::restored(Shared { mode: self.scene.mode, ..Shared::default() });
        empty.department.clone_from(&self.scene.department);
        match self.scene.mode {
            // The fields of the other ways in are no business of this one.
            Mode::List => {
                let mut scene = self.scene.clone();
                scene.read_list("");
                empty = scene;
            }
            _ => empty.read_list(&self.scene.list),
        }
        if self.scene == empty {
            return self.clone();
        }
        let mut next = self.stepping();
        next.scene = empty;
        next.notice = Notice::Nothing;
        next
    }

    fn swapped(&self) -> Self {
        let mut next = self.stepping();
        let (first, second) = (self.scene.analysis.text.clone(), self.scene.other.text.clone());
        next.forget_answers();
        next.scene.read(&second);
        next.scene.read_other(&first);
        next.saying(Notice::Comparison)
    }

    fn answered(&self, id: &str, answer: &str) -> Self {
        let mut next = self.stepping();
        let answers = Rc::make_mut(&mut next.scene.answers);
        match answer.trim() {
            "" => answers.remove(id),
            answer => answers.insert(id.to_owned(), answer.to_owned()),
        };
        if id == Question::DOMAIN {
            // Another trade has other scenes: what was chosen among those of the last one does not hold.
            answers.retain(|id, _| id == Question::DOMAIN);
            next.scene.offered = Rc::default();
        }
        let mut analysis =
            crate::answered(&self.scene.analysis.text, &next.scene.answers, &next.scene.options());
        if let Some(rewrite) = self.card(id) {
            if analysis.rewrites.iter().all(|other| other.strategy != rewrite.strategy) {
                return self.clone().saying(Notice::Refused(rewrite.strategy));
            }
            let is_meant = |assumption: &&Assumption| card_id(rewrite.strategy, &assumption.id) == id;
            if let Some(assumption) = rewrite.assumptions.iter().find(is_meant) {
                Rc::make_mut(&mut next.scene.offered).insert(id.to_owned(), assumption.choices.clone());
            }
        }
        // The cards stay where the hand is: those that were there keep their order, new ones come after.
        analysis.rewrites = in_order_of(&self.scene.analysis.rewrites, analysis.rewrites);
        next.scene.analysis = Rc::new(analysis);
        next.saying(Notice::Answered)
    }

    /// The one card that an answer is about, as in `feeling.outcome`.
    fn card(&self, id: &str) -> Option<&Rewrite> {
        let (strategy, _) = id.split_once('.')?;
        self.scene.analysis.rewrites.iter().find(|rewrite| rewrite.strategy.key() == strategy)
    }

    fn spoken_for(&self, department: Option<String>) -> Self {
        let mut next = self.stepping();
        next.scene.department = department;
        next.forget_answers();
        next.scene.read_again();
        next.saying(Notice::Verdict)
    }

    fn disagreed(&self, sign: Sign, words: &str) -> Self {
        let mut next = self.stepping();
        Rc::make_mut(&mut next.scene.dismissed).push(Dismissal { sign, words: words.to_owned() });
        next.scene.read_again();
        next.saying(Notice::Disagreed)
    }

    fn agreed(&self, place: usize) -> Self {
        if place >= self.scene.dismissed.len() {
            return self.clone();
        }
        let mut next = self.stepping();
        Rc::make_mut(&mut next.scene.dismissed).remove(place);
        next.scene.read_again();
        next.saying(Notice::Agreed)
    }

    fn quizzed(&self, quiz: Quiz) -> Self {
        Self { quiz, ..self.clone() }
    }

    /// A text from the page begins a story of its own; where the page is looking is left to the person.
    fn set(&self, text: &str) -> Self {
        let scene = Scene::new(text, self.scene.department.clone(), self.scene.mode);
        Self { turn: self.turn, quiz: self.quiz, ..Self::of(scene, self.language) }
    }

    fn restored(&self, shared: &Shared) -> Self {
        let mut next = self.stepping();
        next.scene = Scene::restored(shared.clone());
        next.opened = Opened::First;
        next.notice = Notice::Nothing;
        next
    }

    fn forget_answers(&mut self) {
        self.scene.answers = Rc::default();
        self.scene.offered = Rc::default();
    }

    fn opening(&self, opened: Opened) -> Self {
        Self { opened, ..self.clone() }
    }

    /// Itself, with a way back to here.
    fn stepping(&self) -> Self {
        let mut next = self.clone();
        if next.past.len() == REMEMBERED {
            next.past.remove(0);
        }
        next.past.push(self.scene.clone());
        next.future.clear();
        next.pen = None;
        next
    }

    fn saying(mut self, notice: Notice) -> Self {
        self.notice = notice;
        self.turn = self.turn.wrapping_add(1);
        self
    }
}

fn in_order_of(before: &[Rewrite], mut now: Vec<Rewrite>) -> Vec<Rewrite> {
    let place = |rewrite: &Rewrite| before.iter().position(|other| other.strategy == rewrite.strategy);
    order_by_key(&mut now, |rewrite| place(rewrite).unwrap_or(usize::MAX));
    now
}

#[cfg(test)]
#[path = "step_tests.rs"]
mod tests;
