//! What follows from a deed before there is a room?

use super::deed::{Effect, LinkProblem, Opening};
use super::opening::{Form, STATEMENTS};
use super::{Desk, Notice};

impl Desk {
    pub(super) fn open(&mut self, opening: Opening, effects: &mut Vec<Effect>) {
        let before = self.form.clone();
        self.fill(opening, effects);
        if self.form != before {
            self.keep(effects);
        }
    }

    fn fill(&mut self, opening: Opening, effects: &mut Vec<Effect>) {
        match opening {
            Opening::Title(title) => self.form.title = title,
            Opening::Plan(minutes) => {
                self.form.plan = minutes;
                self.form.follow_plan(self.locale);
            }
            Opening::Statement(place, text) => {
                if let Some(statement) = self.form.statements.get_mut(place) {
                    *statement = text;
                }
            }
            Opening::AddStatement => {
                if self.form.statements.len() < STATEMENTS {
                    self.form.statements.push(String::new());
                }
            }
            Opening::RemoveStatement(place) => {
                if self.form.statements.len() > 1 && place < self.form.statements.len() {
                    self.form.statements.remove(place);
                }
            }
            Opening::Groups(groups) => self.form.groups = groups,
            Opening::Names(names) => self.form.names = names,
            Opening::Language(language) => self.form.language = language,
            Opening::Begin => {
                effects.push(Effect::Start(self.form.draft(self.locale)));
                // The next room begins with an empty form.
                self.form = Form::new(self.locale);
            }
            Opening::Link(link) => self.form.link = link,
            Opening::Join => {
                let link = self.form.link.trim();
                if link.is_empty() {
                    self.say(Notice::Refused(LinkProblem::Foreign));
                } else {
                    effects.push(Effect::Join(link.to_owned()));
                }
            }
            Opening::GoOn(place) => effects.push(Effect::GoOn(place)),
            Opening::Forget(place) => {
                if place < self.known.len() {
                    self.known.remove(place);
                    effects.push(Effect::Forget(place));
                }
            }
            Opening::Exported => effects.push(Effect::OpenExported),
        }
    }
}
