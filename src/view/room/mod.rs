//! What does a person see of a workshop room? The Yew component: one desk, and a screen that follows from it.

mod announcement;
mod board;
mod clock;
mod code;
#[cfg(not(fuzzing))]
pub(crate) mod desk;
#[cfg(fuzzing)]
pub mod desk;
mod lead;
mod projector;
mod reader;
mod sight;
mod start;
mod status;
mod take;

use super::parts::limits::limits;
use super::parts::live::Live;
use crate::room::{Role, Stage};
use desk::{Deed, Desk, Effect, News, Setting};
use sight::{Readings, Sight};
use std::rc::Rc;
use std::sync::atomic::{AtomicU32, Ordering};
use yew::prelude::*;

/// What the page tells the component.
#[derive(Clone, Debug, Properties)]
pub struct WorkshopProps {
    /// How the desk is set up. Another one later changes nothing: a desk has a life of its own.
    pub setting: Rc<Setting>,
    /// Hears what the desk asks of the page.
    pub on_effect: Callback<Effect>,
}

impl Workshop {
    /// Whether the screen says anything about a text; only there is to be said what the tool does not measure. The wall has room for few words.
    fn is_judged(&self) -> bool {
        let stage = self.desk.stage();
        match self.desk.role {
            None | Some(Role::Projector) => false,
            Some(Role::Facilitator) => stage.is_open(),
            Some(Role::Participant) => stage.is_open() || stage == Stage::Write,
            Some(Role::Reader) => true,
        }
    }
}

impl PartialEq for WorkshopProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.setting, &other.setting) && self.on_effect == other.on_effect
    }
}

/// The room.
#[derive(Debug)]
pub struct Workshop {
    desk: Desk,
    id: AttrValue,
    readings: Readings,
}

impl Component for Workshop {
    type Message = Deed;
    type Properties = WorkshopProps;

    fn create(ctx: &Context<Self>) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let (desk, effects) = Desk::new((*ctx.props().setting).clone());
        effects.into_iter().for_each(|effect| ctx.props().on_effect.emit(effect));
        let id = format!("mission-rewriter-room-{}", COUNT.fetch_add(1, Ordering::Relaxed)).into();
        Self { desk, id, readings: Readings::default() }
    }

    fn update(&mut self, ctx: &Context<Self>, deed: Deed) -> bool {
        if deed == Deed::Hear(News::Installed) {
            self.readings.forget();
        }
        let is_tick = matches!(deed, Deed::Hear(News::Tick(_)));
        let before = is_tick.then(|| (self.desk.left().map(clock::seconds), self.desk.turn));
        let effects = self.desk.after(deed);
        // A second that changes nothing on the screen draws nothing.
        let is_seen =
            before != Some((self.desk.left().map(clock::seconds), self.desk.turn)) || !effects.is_empty();
        effects.into_iter().for_each(|effect| ctx.props().on_effect.emit(effect));
        is_seen
    }

    fn rendered(&mut self, ctx: &Context<Self>, _is_first: bool) {
        // What was drawn has been read, and only then is it known which language was missing.
        for language in self.readings.missing() {
            ctx.props().on_effect.emit(Effect::Missing(language));
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let act = ctx.link().callback(|deed: Deed| deed);
        let sight = Sight { id: &self.id, desk: &self.desk, reader: &self.readings, act: &act };
        let locale = self.desk.locale;
        let (name, screen) = match self.desk.role {
            None => ("start", start::start(sight)),
            Some(role @ Role::Facilitator) => (role.key(), lead::lead(sight)),
            Some(role @ Role::Participant) => (role.key(), take::take(sight)),
            Some(role @ Role::Projector) => (role.key(), projector::projector(sight)),
            Some(role @ Role::Reader) => (role.key(), reader::reader(sight)),
        };
        html! {
            <div class="mission-rewriter workshop" lang={locale.key()} dir="ltr" data-role={name}
                data-stage={self.desk.role.map(|_| self.desk.stage().key())}>
                <div class="paper">
                    { screen }
                    if self.is_judged() { { limits(locale) } }
                </div>
                <Live announcement={announcement::of(&self.desk)} />
            </div>
        }
    }
}
