//! Is an argument what it should be? What is not is named in a `TypeError`.

use crate::messages::Locale;
use crate::rewrite::Answers;
use crate::text::Language;
use crate::{Options, Suggest};
use js_sys::{Object, Reflect, TypeError};
use wasm_bindgen::{JsCast, JsValue};

/// The options of a call.
pub(super) struct Arguments {
    pub(super) options: Options,
    /// The language of the messages, where it was given.
    pub(super) locale: Option<Locale>,
}

fn wrong(message: &str) -> JsValue {
    TypeError::new(message).into()
}

/// The statement.
pub(super) fn text(value: &JsValue) -> Result<String, JsValue> {
    value.as_string().ok_or_else(|| wrong("text must be a string"))
}

/// The answers, by the ids of questions and assumptions.
pub(super) fn answers(value: &JsValue) -> Result<Answers, JsValue> {
    if !value.is_object() || js_sys::Array::is_array(value) {
        return Err(wrong("answers must be an object of strings"));
    }
    let mut answers = Answers::new();
    for key in Object::keys(value.unchecked_ref::<Object>()).iter() {
        let name = key.as_string().unwrap_or_default();
        match Reflect::get(value, &key)?.as_string() {
            Some(answer) => answers.insert(name, answer),
            None => return Err(wrong(&["answers[\"", &name, "\"] must be a string"].concat())),
        };
    }
    Ok(answers)
}

impl Arguments {
    /// Reads the options; nothing at all stands for none.
    pub(super) fn read(value: &JsValue) -> Result<Self, JsValue> {
        let mut arguments = Self { options: Options::default(), locale: None };
        if value.is_undefined() || value.is_null() {
            return Ok(arguments);
        }
        if !value.is_object() {
            return Err(wrong("options must be an object"));
        }
        if let Some(key) = string(value, "language")? {
            arguments.options.language = match key.as_str() {
                "auto" => None,
                _ => Some(
                    Language::from_key(&key)
                        .ok_or_else(|| wrong("options.language must be \"auto\", \"ru\" or \"en\""))?,
                ),
            };
        }
        if let Some(key) = string(value, "locale")? {
            let locale =
                Locale::from_key(&key).ok_or_else(|| wrong("options.locale must be \"ru\" or \"en\""))?;
            arguments.locale = Some(locale);
        }
        if let Some(key) = string(value, "department")? {
            arguments.options.department = known_department(key)?;
        }
        if truth(value, "rewrites")? == Some(false) {
            arguments.options.suggest = Suggest::Nothing;
        }
        Ok(arguments)
    }
}

/// An empty string stands for a department that is to be found.
pub(super) fn known_department(key: String) -> Result<Option<String>, JsValue> {
    let is_known = key == "company" || crate::knowledge::department(&key).is_some();
    match key.as_str() {
        "" | "auto" => Ok(None),
        _ if is_known => Ok(Some(key)),
        _ => Err(wrong(
            "options.department must be one of company, product, marketing, sales, logistics, support, it, hr, finance, procurement, production",
        )),
    }
}

/// A property that is true or false or is not there.
fn truth(object: &JsValue, name: &str) -> Result<Option<bool>, JsValue> {
    let value = Reflect::get(object, &JsValue::from_str(name))?;
    match value.as_bool() {
        None if !value.is_undefined() && !value.is_null() => {
            Err(wrong(&["options.", name, " must be true or false"].concat()))
        }
        found => Ok(found),
    }
}

/// A property that is a string or is not there.
pub(super) fn string(object: &JsValue, name: &str) -> Result<Option<String>, JsValue> {
    let value = Reflect::get(object, &JsValue::from_str(name))?;
    if value.is_undefined() || value.is_null() {
        return Ok(None);
    }
    match value.as_string() {
        Some(text) => Ok(Some(text)),
        None => Err(wrong(&["options.", name, " must be a string"].concat())),
    }
}
