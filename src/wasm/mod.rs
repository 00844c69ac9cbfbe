//! What does JavaScript see? The only border to it: two functions, and the mount point that the custom element is made of.

mod arguments;
mod mount;
mod types;

use crate::json::{self, own_locale, rewrites};
use crate::rewrite::Answers;
use arguments::Arguments;
use serde::Serialize;
use wasm_bindgen::prelude::*;

/// Reports a panic with its place before the instance ends.
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
    to_js(&json::Analysis::new(&crate::analyze_with(&text, &options), locale))
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
    let found = crate::rewrite_with(&text, &answers, &options);
    to_js(&rewrites(&found, locale.unwrap_or_else(|| own_locale(language))))
}

/// A value as a plain JavaScript object.
fn to_js<T: Serialize + ?Sized>(value: &T) -> Result<JsValue, JsValue> {
    let serializer = serde_wasm_bindgen::Serializer::new().serialize_maps_as_objects(true);
    value.serialize(&serializer).map_err(JsValue::from)
}
