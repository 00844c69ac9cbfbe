//! What is the screen made of? A state that knows nothing of the web.

mod action;
pub mod announcement;
mod missing;
mod mode;
mod quiz;
mod scene;
mod shared;
mod step;

pub use action::{Action, Field, LinkProblem, Notice, Outcome, Parcel};
pub use missing::Missing;
pub use mode::Mode;
pub use quiz::{Half, Quiz, Riddle};
pub use scene::{Offered, Origin, Scene, card_id};
pub use shared::Shared;

use crate::analysis::Analysis;
use crate::evidence::{Side, Sign};
use crate::text::Language;
use std::rc::Rc;

/// Everything the screen is made of, but for the language it speaks.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// What the person has made of it.
    pub scene: Scene,
    /// The guessing, which undo leaves alone.
    pub quiz: Quiz,
    /// The language of what there is to guess: that of the interface.
    pub language: Language,
    /// The language that has to be fetched before the screen can say all there is to say.
    pub missing: Missing,
    /// What the person has opened.
    pub opened: Opened,
    /// Whether the tests beside the verdict are open: only then are they put.
    pub is_examined: bool,
    /// What there is to say aloud.
    pub notice: Notice,
    /// Counts the notices, so that the same one can be said twice.
    pub turn: u32,
    /// Whether the last deed was typing, and where: a run of letters is one step.
    pub pen: Option<Field>,
    /// Where undo leads, the last step at the end.
    pub past: Vec<Scene>,
    /// Where redo leads, the next step at the end.
    pub future: Vec<Scene>,
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

impl State {
    /// The state a page starts with. In a comparison and in a list each line of `text` is a statement of its own.
    pub fn new(text: &str, department: Option<String>, mode: Mode, language: Language) -> Self {
        Self::of(Scene::new(text, department, mode), language)
    }

    /// The state that begins with a scene.
    pub fn of(scene: Scene, language: Language) -> Self {
        let state = Self {
            scene,
            quiz: Quiz::default(),
            language,
            missing: Missing::Nothing,
            opened: Opened::First,
            is_examined: false,
            notice: Notice::Nothing,
            turn: 0,
            pen: None,
            past: Vec::new(),
            future: Vec::new(),
        };
        Self { missing: Missing::Nothing.on(&state), ..state }
    }

    /// The analysis of the statement, with the rewrites that the answers led to.
    pub const fn analysis(&self) -> &Rc<Analysis> {
        &self.scene.analysis
    }

    /// What stands in the field of this way in.
    pub fn text(&self) -> &str {
        match self.scene.mode {
            Mode::List => &self.scene.list,
            _ => &self.scene.analysis.text,
        }
    }

    /// Whether there is a step to take back.
    pub const fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is a step to go forward.
    pub const fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// The sign whose what, why and what to do are shown.
    pub fn open(&self) -> Option<Sign> {
        let evidence = &self.scene.analysis.evidence;
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

/// Whether there is enough in a text to speak of: a verdict on the first two letters is noise.
pub fn is_enough(text: &str) -> bool {
    text.chars().filter(|letter| letter.is_alphanumeric()).nth(2).is_some()
}
