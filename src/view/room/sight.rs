//! What is each part of a room's screen drawn from? One desk, one reader of texts, one way to say what a person does.

use super::desk::{Deed, Desk};
use crate::analysis::Analysis;
use crate::messages::room::Room;
use crate::room::{Board, Common, Sheet, board, common};
use crate::text::Language;
use crate::{Options, Suggest, analyze_with, missing_language};
use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

/// What the parts of a screen share.
#[derive(Clone, Copy)]
pub struct Sight<'a> {
    /// Begins the ids of this widget.
    pub id: &'a str,
    /// What the screen is made of.
    pub desk: &'a Desk,
    /// Reads texts.
    pub reader: &'a Readings,
    /// Hears what a person does.
    pub act: &'a Callback<Deed>,
}

impl<'a> Sight<'a> {
    /// The words of the interface.
    pub fn words(&self) -> &'static Room {
        self.desk.locale.room()
    }

    /// An id in this widget.
    pub fn id(&self, name: &str) -> AttrValue {
        AttrValue::from([self.id, "-", name].concat())
    }

    /// Does `deed` when it is pressed.
    pub fn press(&self, deed: Deed) -> Callback<MouseEvent> {
        let act = self.act.clone();
        Callback::from(move |_| act.emit(deed.clone()))
    }

    /// A button that does `deed`.
    pub fn button(&self, class: &'static str, name: &'static str, label: &str, deed: Deed) -> Html {
        html! {
            <button type="button" {class} data-action={name} onclick={self.press(deed)}>{ label.to_owned() }</button>
        }
    }

    /// A line to type in.
    pub fn line(&self, line: Line<'_>, deed: impl Fn(String) -> Deed + 'static) -> Html {
        let Line { name, label, value, placeholder, most, hint } = line;
        let id = self.id(name);
        let described = hint.map(|_| self.id(&[name, "-hint"].concat()));
        let oninput = self
            .act
            .reform(move |event: InputEvent| deed(event.target_unchecked_into::<HtmlInputElement>().value()));
        html! {
            <div class="entry">
                <label for={&id}>{ label.to_owned() }</label>
                <input class="line" {id} data-field={name.to_owned()} type="text" dir="auto" autocomplete="off"
                    value={value.to_owned()} placeholder={placeholder.to_owned()} maxlength={most.to_string()}
                    aria-describedby={described.clone()} {oninput} />
                if let Some(hint) = hint { <p class="hint" id={described}>{ hint.to_owned() }</p> }
            </div>
        }
    }

    /// A field for a text of several lines. It takes more letters than may be sent: nothing that is typed or pasted is cut off.
    pub fn area(&self, area: Area<'_>, deed: impl Fn(String) -> Deed + 'static) -> Html {
        let Area { name, label, value, placeholder, language, is_open, hint } = area;
        let id = self.id(&name);
        let described = hint.as_ref().map(|_| self.id(&[&name, "-hint"].concat()));
        let oninput = self.act.reform(move |event: InputEvent| {
            deed(event.target_unchecked_into::<HtmlTextAreaElement>().value())
        });
        // The field turns each line break into one sign. Given another one it would find its text changed, and move the caret.
        let value = value.replace("\r\n", "\n").replace('\r', "\n");
        html! {
            <div class="entry">
                <label for={&id}>{ label.to_owned() }</label>
                <textarea class="field" {id} data-field={name.clone()} rows="3" dir="auto" autocomplete="off" spellcheck="true"
                    lang={language.map(Language::key)} readonly={!is_open} {value} placeholder={placeholder.to_owned()}
                    aria-describedby={described.clone()} {oninput} />
                if let Some(hint) = hint { <p class="hint" id={described}>{ hint }</p> }
            </div>
        }
    }
}

/// What there is to know of a line.
#[derive(Clone, Copy)]
pub struct Line<'a> {
    pub name: &'a str,
    pub label: &'a str,
    pub value: &'a str,
    pub placeholder: &'a str,
    /// The most letters.
    pub most: usize,
    pub hint: Option<&'a str>,
}

/// What there is to know of a field.
pub struct Area<'a> {
    pub name: String,
    pub label: &'a str,
    pub value: &'a str,
    pub placeholder: &'a str,
    pub language: Option<Language>,
    /// Whether one can write in it now.
    pub is_open: bool,
    pub hint: Option<String>,
}

/// The analyses of the texts of a room. Each is read once: a board of a hundred texts is drawn anew with every record.
#[derive(Debug, Default)]
pub struct Readings {
    judged: RefCell<HashMap<String, Rc<Analysis>>>,
    suggested: RefCell<Option<Rc<Analysis>>>,
    missing: RefCell<BTreeSet<&'static str>>,
    boards: RefCell<HashMap<u8, Outcome>>,
}

/// What came out under a statement, and what it followed from.
#[derive(Clone, Debug)]
pub struct Outcome {
    sheet: Rc<Sheet>,
    /// The ranking.
    pub board: Rc<Board>,
    /// What groups share.
    pub common: Rc<Common>,
}

impl Readings {
    /// So many texts are remembered; more are more than a room holds at a time.
    const MOST: usize = 2000;

    /// What the tool says of a text, without suggestions.
    pub fn judged(&self, text: &str) -> Rc<Analysis> {
        if let Some(known) = self.judged.borrow().get(text) {
            return Rc::clone(known);
        }
        let read = Rc::new(self.read(text, Suggest::Nothing));
        let mut judged = self.judged.borrow_mut();
        if judged.len() >= Self::MOST {
            judged.clear();
        }
        judged.insert(text.to_owned(), Rc::clone(&read));
        read
    }

    /// What the tool says of the text that is being written, with questions and suggestions.
    pub fn suggested(&self, text: &str) -> Rc<Analysis> {
        if let Some(known) = self.suggested.borrow().as_ref().filter(|known| known.text == text) {
            return Rc::clone(known);
        }
        let read = Rc::new(self.read(text, Suggest::Rewrites));
        *self.suggested.borrow_mut() = Some(Rc::clone(&read));
        read
    }

    /// What came out under a statement. A board is drawn with every second of the clock, and ranked only when something has changed.
    pub fn outcome(&self, number: u8, sheet: &Sheet) -> Outcome {
        if let Some(known) = self.boards.borrow().get(&number).filter(|known| *known.sheet == *sheet) {
            return known.clone();
        }
        let board = board(sheet, |text| {
            let verdict = &self.judged(text).verdict;
            (verdict.class, verdict.score)
        });
        let common = Rc::new(common(&board.places, |text| self.judged(text)));
        let outcome = Outcome { sheet: Rc::new(sheet.clone()), board: Rc::new(board), common };
        self.boards.borrow_mut().insert(number, outcome.clone());
        outcome
    }

    /// The languages that were asked for and are not there, each once.
    pub fn missing(&self) -> Vec<Language> {
        let keys = std::mem::take(&mut *self.missing.borrow_mut());
        keys.into_iter().filter_map(Language::from_key).collect()
    }

    /// A language has come: all is read anew.
    pub fn forget(&self) {
        self.judged.borrow_mut().clear();
        self.boards.borrow_mut().clear();
        *self.suggested.borrow_mut() = None;
    }

    fn read(&self, text: &str, suggest: Suggest) -> Analysis {
        let options = Options { suggest, ..Options::default() };
        if let Some(language) = missing_language(text, &options) {
            self.missing.borrow_mut().insert(language.key());
        }
        analyze_with(text, &options)
    }
}
