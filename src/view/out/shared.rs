//! What of a widget does JavaScript keep? A plain object, written and read field by field; what is not as it should be is as good as absent.

use crate::Dismissal;
use crate::evidence::Sign;
use crate::rewrite::Answers;
use crate::view::state::{Mode, Shared};
use js_sys::{Array, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

impl Shared {
    /// As a plain object; what is empty is left out, so that a link is short.
    pub fn to_js(&self) -> Object {
        let object = Object::new();
        set(&object, "mode", self.mode.key());
        set(&object, "text", &self.text);
        let department = self.department.as_deref().unwrap_or_default();
        for (name, text) in [("other", self.other.as_str()), ("list", &self.list), ("department", department)]
        {
            if !text.is_empty() {
                set(&object, name, text);
            }
        }
        if !self.answers.is_empty() {
            let answers = Object::new();
            self.answers.iter().for_each(|(id, answer)| set(&answers, id, answer));
            put(&object, "answers", &answers);
        }
        if !self.dismissed.is_empty() {
            let pair = |one: &Dismissal| Array::of2(&one.sign.key().into(), &one.words.as_str().into());
            put(&object, "dismissed", &self.dismissed.iter().map(pair).collect::<Array>());
        }
        object
    }

    /// From a plain object, which may come from anywhere.
    pub fn from_js(value: &JsValue) -> Self {
        let text = |name: &str| get(value, name).as_string();
        let department =
            text("department").filter(|key| key == "company" || crate::knowledge::department(key).is_some());
        Self {
            mode: text("mode").and_then(|key| Mode::from_key(&key)).unwrap_or_default(),
            text: text("text").unwrap_or_default(),
            other: text("other").unwrap_or_default(),
            list: text("list").unwrap_or_default(),
            department,
            answers: answers(&get(value, "answers")),
            dismissed: get(value, "dismissed")
                .dyn_ref::<Array>()
                .map(|pairs| pairs.iter().filter_map(|pair| dismissal(&pair)).collect())
                .unwrap_or_default(),
        }
    }
}

fn answers(value: &JsValue) -> Answers {
    // What a link holds has no prototype, so it is no instance of anything.
    if !value.is_object() {
        return Answers::new();
    }
    let object = value.unchecked_ref::<Object>();
    let text = |id: &str| Some((id.to_owned(), get(object, id).as_string()?));
    let mut answers = Answers::new();
    answers.extend(Object::keys(object).iter().filter_map(|id| text(&id.as_string()?)));
    answers
}

fn dismissal(pair: &JsValue) -> Option<Dismissal> {
    let pair = pair.dyn_ref::<Array>()?;
    Some(Dismissal { sign: Sign::from_key(&pair.get(0).as_string()?)?, words: pair.get(1).as_string()? })
}

fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or_default()
}

fn set(object: &Object, name: &str, text: &str) {
    put(object, name, &text.into());
}

fn put(object: &Object, name: &str, value: &JsValue) {
    // A plain object of our own refuses nothing.
    let _ = Reflect::set(object, &name.into(), value);
}
