//! What has the person made of it? Statements, answers and disagreements, with what follows from them: all that undo brings back.

use super::{Mode, Shared};
use crate::analysis::{Analysis, Options, Suggest};
use crate::knowledge::is_whole;
use crate::rewrite::{Answers, Question, Strategy};
use crate::verdict::{Class, Confidence};
use crate::{Dismissal, analyze_with, answered};
use std::collections::BTreeMap;
use std::rc::Rc;

/// What a person has made of the widget. Large parts are shared between steps, so a step costs little.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// The way in.
    pub mode: Mode,
    /// The analysis of the statement, with the rewrites that the answers led to.
    pub analysis: Rc<Analysis>,
    /// The answers of the author so far.
    pub answers: Rc<Answers>,
    /// What there was to choose from where a card was answered: an answer is no assumption any more, but can be changed.
    pub offered: Rc<Offered>,
    /// What the author does not agree with.
    pub dismissed: Rc<Vec<Dismissal>>,
    /// The department that speaks, where the page or the person says so.
    pub department: Option<String>,
    /// What the text was before suggestions were taken.
    pub origin: Option<Rc<Origin>>,
    /// The second statement of a comparison.
    pub other: Rc<Analysis>,
    /// The goals, one a line.
    pub list: Rc<str>,
    /// Each goal, in the order of the lines.
    pub rows: Rc<Vec<Rc<Analysis>>>,
}

/// The choices of a card, by the id of the answer.
pub type Offered = BTreeMap<String, Vec<String>>;

/// A statement before a suggestion took its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The statement.
    pub text: String,
    /// What it was.
    pub class: Class,
}

/// So many goals are read; nobody sorts more by hand.
const ROWS: usize = 300;

impl Scene {
    /// The scene a page starts with.
    pub fn new(text: &str, department: Option<String>, mode: Mode) -> Self {
        let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        let shared = match mode {
            Mode::Compare => Shared {
                text: lines.next().unwrap_or_default().to_owned(),
                other: lines.next().unwrap_or_default().to_owned(),
                ..Shared::default()
            },
            Mode::List => Shared { list: lines.collect::<Vec<_>>().join("\n"), ..Shared::default() },
            Mode::Check | Mode::Quiz => Shared { text: text.to_owned(), ..Shared::default() },
        };
        Self::restored(Shared { mode, department, ..shared })
    }

    /// The scene that `shared` was taken from.
    pub fn restored(shared: Shared) -> Self {
        let options = options(shared.department.as_deref(), &shared.dismissed);
        let mut scene = Self {
            mode: shared.mode,
            analysis: Rc::new(answered(&shared.text, &shared.answers, &options)),
            other: Rc::new(analyze_with(&shared.other, &options)),
            answers: Rc::new(shared.answers),
            offered: Rc::default(),
            dismissed: Rc::new(shared.dismissed),
            department: shared.department,
            origin: None,
            list: Rc::from(""),
            rows: Rc::default(),
        };
        scene.read_list(&shared.list);
        scene
    }

    /// What of it fits into a link.
    pub fn shared(&self) -> Shared {
        Shared {
            mode: self.mode,
            text: self.analysis.text.clone(),
            other: self.other.text.clone(),
            list: self.list.to_string(),
            department: self.department.clone(),
            answers: (*self.answers).clone(),
            dismissed: (*self.dismissed).clone(),
        }
    }

    /// Reads another statement, with the answers that were given to the old one as far as they still have a question.
    pub fn read(&mut self, text: &str) {
        let options = self.options();
        let mut analysis = analyze_with(text, &options);
        // Before all is known of a language it is not known either which answers still have a question.
        if !self.answers.is_empty() && analysis.language.is_some_and(is_whole) {
            analysis = self.read_with_answers(analysis, &options);
        }
        self.analysis = Rc::new(analysis);
    }

    /// Lets go of the answers that have no question any more, and reads the statement with those that are left.
    #[inline(never)]
    fn read_with_answers(&mut self, analysis: Analysis, options: &Options) -> Analysis {
        // Another trade is another statement: an old answer would be put into its author's mouth.
        let is_same_trade = analysis.domain.key == self.analysis.domain.key
            // The author has named the trade, and nothing in the new text speaks against it.
            || self.answers.contains_key(Question::DOMAIN) && analysis.domain.confidence != Confidence::High;
        let is_kept = is_same_trade && analysis.language == self.analysis.language;
        let has_question = |id: &str| analysis.questions.iter().any(|question| question.id == id);
        // A means has its place in its id, as in `price-2`; where that means is gone, so is what was said of it.
        Rc::make_mut(&mut self.answers).retain(|id, _| is_kept && (!id.contains('-') || has_question(id)));
        if self.answers.is_empty() { analysis } else { answered(&analysis.text, &self.answers, options) }
    }

    /// Reads another second statement.
    pub fn read_other(&mut self, text: &str) {
        self.other = Rc::new(analyze_with(text, &self.options()));
    }

    /// Reads other goals; those that stood there before are not read again.
    pub fn read_list(&mut self, text: &str) {
        let options = self.options();
        let lines = text.lines().map(str::trim).filter(|line| super::is_enough(line)).take(ROWS);
        let known = |line: &str| self.rows.iter().find(|row| row.text == line).cloned();
        let rows = lines.map(|line| known(line).unwrap_or_else(|| Rc::new(analyze_with(line, &options))));
        let rows = rows.collect();
        self.rows = Rc::new(rows);
        self.list = Rc::from(text);
    }

    /// Reads all of it anew: the one who speaks is another.
    pub fn read_again(&mut self) {
        let (text, other, list) = (self.analysis.text.clone(), self.other.text.clone(), self.list.clone());
        self.read(&text);
        self.read_other(&other);
        self.rows = Rc::default();
        self.read_list(&list);
    }

    /// The same, read with what is known by now: nothing that was said of it is lost on the way.
    #[must_use]
    pub fn read_afresh(&self) -> Self {
        Self { origin: self.origin.clone(), offered: self.offered.clone(), ..Self::restored(self.shared()) }
    }

    /// What is asked of the engine.
    pub fn options(&self) -> Options {
        options(self.department.as_deref(), &self.dismissed)
    }

    /// Whether an answer could still change something: who has said it all need not be asked.
    pub fn has_questions(&self) -> bool {
        let is_said = self.analysis.verdict.class == Class::Customer && self.analysis.rewrites.is_empty();
        !self.analysis.questions.is_empty() && !is_said
    }
}

/// The id that answers an assumption for its own card alone: a choice in one card must not turn the others round.
pub fn card_id(strategy: Strategy, id: &str) -> String {
    if id.contains('.') { id.to_owned() } else { [strategy.key(), id].join(".") }
}

fn options(department: Option<&str>, dismissed: &[Dismissal]) -> Options {
    Options {
        department: department.map(str::to_owned),
        dismissed: dismissed.to_vec(),
        suggest: Suggest::Rewrites,
        ..Options::default()
    }
}
