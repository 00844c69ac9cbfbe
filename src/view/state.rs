//! What is the screen made of, and what is it after a person's next step? Pure: nothing here knows of the web.

use super::action::{Action, Notice};
use crate::analysis::{Analysis, Options};
use crate::evidence::{Marker, Side};
use crate::rewrite::{Answers, Rewrite};
use crate::verdict::Class;
use std::rc::Rc;

/// Everything the screen is made of, but for the language it speaks.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The analysis of the text in the field, with the rewrites that the answers led to.
    pub analysis: Rc<Analysis>,
    /// The answers of the author so far.
    pub answers: Rc<Answers>,
    /// What the text was before a suggestion was taken.
    pub origin: Option<Rc<Origin>>,
    /// What there is to say aloud.
    pub notice: Notice,
    /// Counts the notices, so that the same one can be said twice.
    pub turn: u32,
    department: Option<String>,
    opened: Opened,
    /// Whether the text stands as it was taken: typing over it is then a step of its own.
    is_untouched: bool,
    past: Vec<Step>,
}

/// A statement before a suggestion took its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The statement.
    pub text: String,
    /// What it was.
    pub class: Class,
}

/// What the person has opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Opened {
    /// They have not touched anything: the first one shows what there is to open.
    First,
    /// They closed it.
    Nothing,
    /// They opened this.
    Marker(Marker),
}

/// Where undo leads.
#[derive(Clone, Debug, PartialEq)]
struct Step {
    analysis: Rc<Analysis>,
    answers: Rc<Answers>,
    origin: Option<Rc<Origin>>,
    is_untouched: bool,
}

impl State {
    /// The state a page starts with.
    pub fn new(text: String, department: Option<String>) -> Self {
        let analysis = Rc::new(crate::analyze_with(&text, &options(department.as_deref())));
        Self {
            analysis,
            answers: Rc::default(),
            origin: None,
            notice: Notice::Nothing,
            turn: 0,
            department,
            opened: Opened::First,
            is_untouched: false,
            past: Vec::new(),
        }
    }

    /// The text in the field.
    pub fn text(&self) -> &str {
        &self.analysis.text
    }

    /// Whether there is enough in the field to speak of: a verdict on the first two letters is noise.
    pub fn has_text(&self) -> bool {
        self.text().chars().filter(|letter| letter.is_alphanumeric()).nth(2).is_some()
    }

    /// Whether there is a step to take back.
    pub const fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// The marker whose what, why and what to do are shown.
    pub fn open(&self) -> Option<Marker> {
        let evidence = &self.analysis.evidence;
        match self.opened {
            Opened::Nothing => None,
            Opened::Marker(marker) if evidence.iter().any(|found| found.marker == marker) => Some(marker),
            _ => {
                let means = evidence.iter().find(|found| found.marker.side() == Side::Means);
                means.or(evidence.first()).map(|found| found.marker)
            }
        }
    }

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
            Action::Toggle(marker) => self.opening(Opened::Marker(*marker)),
            Action::Close => self.opening(Opened::Nothing),
            Action::Copied(strategy) => self.clone().saying(Notice::Copied(*strategy)),
            Action::CopyFailed(strategy) => self.clone().saying(Notice::CopyFailed(*strategy)),
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
        next.opened = Opened::First;
        next.is_untouched = true;
        next.reading(&rewrite.text).saying(Notice::Used)
    }

    fn undone(&self) -> Self {
        let mut next = self.clone();
        let Some(step) = next.past.pop() else { return next };
        next.analysis = step.analysis;
        next.answers = step.answers;
        next.origin = step.origin;
        next.is_untouched = step.is_untouched;
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
        // The cards stay where the hand is: those that were there keep their order, new ones come after.
        let rewrites = in_order_of(&self.analysis.rewrites, rewrites);
        next.analysis = Rc::new(Analysis { rewrites, ..(*self.analysis).clone() });
        next.saying(Notice::Answered)
    }

    /// Reads a new text, with the answers that were given to the old one as far as they still have a question.
    fn reading(mut self, text: &str) -> Self {
        let options = options(self.department.as_deref());
        let mut analysis = crate::analyze_with(text, &options);
        if !self.answers.is_empty() {
            // Another trade is another statement: an old answer would be put into its author's mouth.
            let is_kept = analysis.domain.key == self.analysis.domain.key && analysis.language == self.analysis.language;
            let has_question = |id: &str| analysis.questions.iter().any(|question| question.id == id);
            // A means has its place in its id, as in `price-2`; where that means is gone, so is what was said of it.
            Rc::make_mut(&mut self.answers).retain(|id, _| is_kept && (!id.contains('-') || has_question(id)));
            if !self.answers.is_empty() {
                analysis.rewrites = crate::rewrite_with(text, &self.answers, &options);
            }
        }
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

fn options(department: Option<&str>) -> Options {
    Options { department: department.map(str::to_owned), ..Options::default() }
}

fn in_order_of(before: &[Rewrite], mut now: Vec<Rewrite>) -> Vec<Rewrite> {
    let place = |rewrite: &Rewrite| before.iter().position(|other| other.strategy == rewrite.strategy);
    now.sort_by_key(|rewrite| place(rewrite).unwrap_or(usize::MAX));
    now
}

#[cfg(test)]
#[path = "state_tests.rs"]
mod tests;
