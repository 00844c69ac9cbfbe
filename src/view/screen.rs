//! What is each part of the screen drawn from? One state, one language of the interface, one way to say what a person does.
//!
//! The parts are plain functions. A Yew component of its own costs several kilobytes of code, and a part of the screen that holds no
//! state has no need of one.

use super::state::{Action, State};
use crate::messages::Locale;
use crate::text::Language;
use yew::prelude::*;

/// What the parts of a screen share.
#[derive(Clone, Copy)]
pub struct Screen<'a> {
    /// Begins the ids of this widget.
    pub id: &'a str,
    /// The language of the interface.
    pub locale: Locale,
    /// What the screen is made of.
    pub state: &'a State,
    /// The undo button, for whoever has to find it.
    pub undo: &'a NodeRef,
    /// Hears what a person does.
    pub act: &'a Callback<Action>,
}

impl Screen<'_> {
    /// Says `action` when it is pressed.
    pub fn press(&self, action: Action) -> Callback<MouseEvent> {
        let act = self.act.clone();
        Callback::from(move |_| act.emit(action.clone()))
    }

    /// The language of the statement, for the words that are in it.
    pub fn statement_language(&self) -> Option<&'static str> {
        self.state.analysis().language.map(Language::key)
    }

    /// An id in this widget.
    pub fn id(&self, name: &str) -> AttrValue {
        AttrValue::from([self.id, "-", name].concat())
    }
}
