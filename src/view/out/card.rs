//! What stands on the card? The sentence, what it was before, and its class, in words: how it is drawn is the script's matter.

use crate::messages::Locale;
use crate::view::state::State;
use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Node, window};

/// The card of the statement.
pub fn card(state: &State, locale: Locale, root: &Node) -> Object {
    let scene = &state.scene;
    let messages = locale.messages();
    let class = scene.analysis.verdict.class;
    let card = Object::new();
    let set = |name: &str, text: &str| {
        // A plain object of our own refuses nothing.
        let _ = Reflect::set(&card, &JsValue::from_str(name), &JsValue::from_str(text));
    };
    set("sentence", scene.analysis.text.trim());
    if let Some(origin) = &scene.origin {
        set("before", origin.text.trim());
        set("was", messages.widget.before);
    }
    set("class", class.key());
    set("className", messages.class(class));
    set("theme", if is_dark(root) { "dark" } else { "light" });
    set("language", scene.analysis.language.map_or("en", |language| language.key()));
    card
}

/// Whether the widget is dark on the screen.
fn is_dark(root: &Node) -> bool {
    let style = root.dyn_ref::<Element>().and_then(|root| window()?.get_computed_style(root).ok()?);
    style.is_some_and(|style| style.get_property_value("color-scheme").is_ok_and(|scheme| scheme == "dark"))
}
