//! What is the screen made of? A state that knows nothing of the web.

use super::action::Notice;
use crate::analysis::{Analysis, Options};
use crate::evidence::{Side, Sign};
use crate::rewrite::{Answers, Strategy};
use crate::text::Language;
use crate::verdict::Class;
use std::collections::BTreeMap;
use std::rc::Rc;

/// Everything the screen is made of, but for the language it speaks.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The analysis of the text in the field, with the rewrites that the answers led to.
    pub analysis: Rc<Analysis>,
    /// The answers of the author so far.
    pub answers: Rc<Answers>,
    /// What there was to choose from where a card was answered: an answer is no assumption any more, but can be changed.
    pub offered: Rc<Offered>,
    /// What the text was before a suggestion was taken.
    pub origin: Option<Rc<Origin>>,
    /// What there is to say aloud.
    pub notice: Notice,
    /// Counts the notices, so that the same one can be said twice.
    pub turn: u32,
    /// The language that has to be fetched before the text can be read.
    pub missing: Missing,
    /// The department that the page knows.
    pub department: Option<String>,
    /// What the person has opened.
    pub opened: Opened,
    /// Whether the text stands as it was taken: typing over it is then a step of its own.
    pub is_untouched: bool,
    /// Where undo leads, the last step at the end.
    pub past: Vec<Step>,
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

/// A language of which nothing is known yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// There is none: what can be read is read.
    Nothing,
    /// It is under way.
    Awaited(Language),
    /// It did not come; a person may ask for it again.
    Lost(Language),
}

/// What the person has opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opened {
    /// They have not touched anything: the first one shows what there is to open.
    First,
    /// They closed it.
    Nothing,
    /// They opened this.
    Sign(Sign),
}

/// Where undo leads.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// The analysis of the text.
    pub analysis: Rc<Analysis>,
    /// What was answered.
    pub answers: Rc<Answers>,
    /// What there was to choose from.
    pub offered: Rc<Offered>,
    /// The statement before this one.
    pub origin: Option<Rc<Origin>>,
    /// Whether it stood as it was taken.
    pub is_untouched: bool,
}

impl State {
    /// The state a page starts with.
    pub fn new(text: String, department: Option<String>) -> Self {
        let options = options(department.as_deref());
        Self {
            missing: Missing::Nothing.before(&text, &options),
            analysis: Rc::new(crate::analyze_with(&text, &options)),
            answers: Rc::default(),
            offered: Rc::default(),
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

    /// Whether an answer could still change something: who has said it all need not be asked.
    pub fn has_questions(&self) -> bool {
        let is_said = self.analysis.verdict.class == Class::Customer && self.analysis.rewrites.is_empty();
        !self.analysis.questions.is_empty() && !is_said
    }

    /// The sign whose what, why and what to do are shown.
    pub fn open(&self) -> Option<Sign> {
        let evidence = &self.analysis.evidence;
        match self.opened {
            Opened::Nothing => None,
            Opened::Sign(sign) if evidence.iter().any(|found| found.sign == sign) => Some(sign),
            _ => {
                let means = evidence.iter().find(|found| found.marker.side() == Side::Means);
                means.or(evidence.first()).map(|found| found.sign)
            }
        }
    }
}

impl Missing {
    /// What is missing for another text; a language that was lost comes by itself no more.
    pub(super) fn before(self, text: &str, options: &Options) -> Self {
        match crate::missing_language(text, options) {
            None => Self::Nothing,
            Some(language) if self == Self::Lost(language) => self,
            Some(language) => Self::Awaited(language),
        }
    }
}

/// The id that answers an assumption for its own card alone: a choice in one card must not turn the others round.
pub fn card_id(strategy: Strategy, id: &str) -> String {
    if id.contains('.') { id.to_owned() } else { [strategy.key(), id].join(".") }
}

/// What is asked of the engine.
pub(super) fn options(department: Option<&str>) -> Options {
    Options { department: department.map(str::to_owned), ..Options::default() }
}
