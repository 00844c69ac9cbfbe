//! Which language has to be fetched before the screen can say anything? Knowledge comes in a file a language, and not every page has both.

use super::{Mode, Scene, State};
use crate::analysis::Analysis;
use crate::knowledge::is_installed;
use crate::missing_language;
use crate::text::Language;
use std::rc::Rc;

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

impl Missing {
    /// What is missing on another screen; a language that was lost comes by itself no more.
    pub fn on(self, state: &State) -> Self {
        match state.wanted() {
            None => Self::Nothing,
            Some(language) if self == Self::Lost(language) => self,
            Some(language) => Self::Awaited(language),
        }
    }
}

impl State {
    /// The first language that the screen needs and the program does not know.
    fn wanted(&self) -> Option<Language> {
        if self.scene.mode == Mode::Quiz {
            return Some(self.language).filter(|language| !is_installed(*language));
        }
        let options = self.scene.options();
        let unread = |analysis: &&Rc<Analysis>| analysis.language.is_none();
        self.scene.shown().filter(unread).find_map(|analysis| missing_language(&analysis.text, &options))
    }
}

impl Scene {
    /// All that is read for the way in that is open.
    fn shown(&self) -> impl Iterator<Item = &Rc<Analysis>> {
        let other = (self.mode == Mode::Compare).then_some(&self.other);
        let rows = if self.mode == Mode::List { &self.rows[..] } else { &[] };
        let statement = (self.mode != Mode::List).then_some(&self.analysis);
        statement.into_iter().chain(other).chain(rows)
    }

    /// Whether something in it could not be read when it was last looked at.
    pub fn has_unread(&self) -> bool {
        let all = [&self.analysis, &self.other].into_iter().chain(self.rows.iter());
        all.filter(|analysis| analysis.language.is_none()).any(|analysis| !analysis.text.is_empty())
    }
}
