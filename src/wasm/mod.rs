//! What does JavaScript see? The only border to it: a few functions, and the mount point that the custom element is made of.

mod arguments;
mod mount;
mod types;
#[cfg(feature = "room")]
mod workshop;

use crate::json::{self, own_locale, rewrites};
use crate::messages::Locale;
use crate::rewrite::{Answers, Rewrite};
use crate::{Options, Suggest, knowledge};
use arguments::Arguments;
use js_sys::{Error, TypeError, Uint8Array};
use serde::Serialize;
use wasm_bindgen::prelude::*;

/// Reports a panic with its place before the instance ends. A module for visitors comes without what a panic says.
#[cfg(debug_assertions)]
#[wasm_bindgen(start)]
fn start() {
    std::panic::set_hook(Box::new(|info| {
        web_sys::console::error_1(&JsValue::from_str(&info.to_string()));
    }));
}

/// The analysis of a statement.
///
/// Any string gives one. Offsets count UTF-16 code units. A wrong argument throws a `TypeError` that names it.
#[wasm_bindgen(unchecked_return_type = "Analysis")]
pub fn analyze(
    #[wasm_bindgen(unchecked_param_type = "string")] text: JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "AnalyzeOptions")] options: JsValue,
) -> Result<JsValue, JsValue> {
    let text = arguments::text(&text)?;
    let Arguments { options, locale } = Arguments::read(&options)?;
    told(&crate::analyze_with(&text, &options), locale)
}

/// Whether there is a department of this name.
#[wasm_bindgen]
pub fn knows(department: String) -> bool {
    arguments::known_department(department).is_ok()
}

/// An analysis as JavaScript has it. Nobody is told before all of the program is there, so it takes the second half of the module.
#[inline(never)]
fn told(analysis: &crate::Analysis, locale: Option<Locale>) -> Result<JsValue, JsValue> {
    to_js(&json::Analysis::new(analysis, locale))
}

/// Rewrites as JavaScript has them, likewise.
#[inline(never)]
fn told_rewrites(found: &[Rewrite], locale: Locale) -> Result<JsValue, JsValue> {
    to_js(&rewrites(found, locale))
}

/// The rewrites of a statement once the author has answered questions or changed assumptions, by their ids.
///
/// Answers to unknown ids change nothing. Besides the ids of questions and assumptions, `feeling.outcome` (a strategy, a dot, an
/// assumption) answers for one suggestion alone.
#[wasm_bindgen(unchecked_return_type = "Rewrite[]")]
pub fn rewrite(
    #[wasm_bindgen(unchecked_param_type = "string")] text: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Record<string, string>")] answers: JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "AnalyzeOptions")] options: JsValue,
) -> Result<JsValue, JsValue> {
    let text = arguments::text(&text)?;
    let answers: Answers = arguments::answers(&answers)?;
    let Arguments { options, locale } = Arguments::read(&options)?;
    let language = options.language.or_else(|| crate::text::Language::detect(&text));
    // Whoever calls this wants them.
    let options = Options { suggest: Suggest::Rewrites, ..options };
    let found = crate::rewrite_with(&text, &answers, &options);
    told_rewrites(&found, locale.unwrap_or_else(|| own_locale(language)))
}

/// Takes the knowledge of a language from its pack, so that statements in it can be read, and gives the language.
///
/// A pack of another build, a damaged one and what is no pack at all throw an `Error` that says so, and change nothing.
#[wasm_bindgen(unchecked_return_type = "\"ru\" | \"en\"")]
pub fn install(
    #[wasm_bindgen(unchecked_param_type = "Uint8Array")] pack: JsValue,
) -> Result<JsValue, JsValue> {
    let bytes = pack.dyn_ref::<Uint8Array>().ok_or_else(|| TypeError::new("pack must be a Uint8Array"))?;
    match knowledge::install(&bytes.to_vec()) {
        Ok(language) => Ok(JsValue::from_str(language.key())),
        Err(problem) => Err(Error::new(problem.message()).into()),
    }
}

/// The language that `text` is in, if it has to be installed before anything can be said of it.
#[wasm_bindgen(unchecked_return_type = "\"ru\" | \"en\" | undefined")]
pub fn missing(#[wasm_bindgen(unchecked_param_type = "string")] text: JsValue) -> Result<JsValue, JsValue> {
    let language = crate::missing_language(&arguments::text(&text)?, &Options::default());
    Ok(language.map_or(JsValue::UNDEFINED, |language| JsValue::from_str(language.key())))
}

/// A value as a plain JavaScript object.
fn to_js<T: Serialize + ?Sized>(value: &T) -> Result<JsValue, JsValue> {
    let serializer = serde_wasm_bindgen::Serializer::new().serialize_maps_as_objects(true);
    value.serialize(&serializer).map_err(JsValue::from)
}
