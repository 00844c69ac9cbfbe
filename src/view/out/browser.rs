//! What does the browser do better in its own language? The small scripts of `www/out/`, each with one task.

use js_sys::Object;
use wasm_bindgen::prelude::*;
use web_sys::{Blob, Node};

#[wasm_bindgen(module = "/www/out/clipboard.js")]
extern "C" {
    /// Whether `text` is in the clipboard now; a boolean.
    #[wasm_bindgen(js_name = copyText)]
    pub async fn copy_text(text: &str, place: &Node) -> JsValue;
}

#[wasm_bindgen(module = "/www/out/share.js")]
extern "C" {
    /// The link that holds `state`; null where it is too long for one.
    #[wasm_bindgen(js_name = linkOf)]
    pub async fn link_of(state: &Object, name: &str, address: &str) -> JsValue;

    /// `{ state }` or `{ problem }`; null where the fragment holds nothing for this name.
    #[wasm_bindgen(js_name = readLink)]
    pub async fn read_link(hash: &str, name: &str) -> JsValue;
}

#[wasm_bindgen(module = "/www/out/picture.js")]
extern "C" {
    /// The card as SVG.
    #[wasm_bindgen(catch, js_name = pictureSvg)]
    pub fn picture_svg(card: &Object) -> Result<String, JsValue>;

    /// The card as PNG: a blob, or null.
    #[wasm_bindgen(catch, js_name = picturePng)]
    pub async fn picture_png(card: &Object) -> Result<JsValue, JsValue>;
}

#[wasm_bindgen(module = "/www/out/download.js")]
extern "C" {
    /// Saves a text as a file.
    #[wasm_bindgen(catch, js_name = save)]
    pub fn save_text(name: &str, kind: &str, content: &str) -> Result<(), JsValue>;

    /// Saves a blob as a file.
    #[wasm_bindgen(catch, js_name = save)]
    pub fn save_blob(name: &str, kind: &str, content: &Blob) -> Result<(), JsValue>;
}

#[wasm_bindgen(module = "/www/out/print.js")]
extern "C" {
    /// Whether what stands in `root` went to the printer; a boolean.
    #[wasm_bindgen(js_name = printPart)]
    pub async fn print_part(root: &Node, title: &str) -> JsValue;
}
