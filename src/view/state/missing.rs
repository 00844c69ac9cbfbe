//! Which language has to be fetched before the screen can say all there is to say? Knowledge comes in two files a language, and not every page has
//! both languages, nor at once both files.

use super::{Mode, Scene, State};
use crate::analysis::Analysis;
use crate::knowledge::{is_whole, is_whole_anywhere};
use crate::missing_language;
use crate::text::Language;
use std::rc::Rc;

/// A language of which not all is known yet.
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
    /// The first language that the screen needs and the program does not know, or not wholly.
    fn wanted(&self) -> Option<Language> {
        let half_known = |language: Language| Some(language).filter(|language| !is_whole(*language));
        if self.scene.mode == Mode::Quiz {
            return half_known(self.language);
        }
        let options = self.scene.options();
        let wanted = |analysis: &Rc<Analysis>| match analysis.language {
            Some(language) => half_known(language),
            None => missing_language(&analysis.text, &options),
        };
        self.scene.shown().find_map(wanted).or_else(|| {
            // The other ways in come with the first language that is whole, whichever it is, and so do events.
            let is_needed = self.scene.mode != Mode::Check || super::is_enough(&self.scene.analysis.text);
            Some(self.language).filter(|_| is_needed && !is_whole_anywhere())
        })
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

    /// Whether something in it could not be read when it was last looked at, or maybe not wholly.
    pub fn has_unread(&self) -> bool {
        let is_bare = |analysis: &Analysis| analysis.questions.is_empty() && analysis.rewrites.is_empty();
        let all = [&self.analysis, &self.other].into_iter().chain(self.rows.iter());
        all.filter(|analysis| analysis.language.is_none() || is_bare(analysis))
            .any(|analysis| !analysis.text.is_empty())
    }
}
