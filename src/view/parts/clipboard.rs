//! How does a suggestion get into the clipboard? By the browser's own way, by the old one where that is closed, and by hand in the end.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlDocument, Node, window};
use yew::Callback;
use yew::platform::spawn_local;

/// Copies `text`, and tells `done` whether it worked. Where it did not, the words in `sentence` are left selected.
pub fn copy(text: String, sentence: Option<Node>, done: Callback<bool>) {
    spawn_local(async move {
        let is_copied = write(&text).await || sentence.is_some_and(|sentence| select_and_copy(&sentence));
        done.emit(is_copied);
    });
}

async fn write(text: &str) -> bool {
    let Some(clipboard) = window().map(|window| window.navigator().clipboard()) else { return false };
    // On a page without https there is none, whatever the types say.
    if AsRef::<JsValue>::as_ref(&clipboard).is_undefined() {
        return false;
    }
    JsFuture::from(clipboard.write_text(text)).await.is_ok()
}

fn select_and_copy(sentence: &Node) -> bool {
    let Some(window) = window() else { return false };
    let Ok(Some(selection)) = window.get_selection() else { return false };
    if selection.select_all_children(sentence).is_err() {
        return false;
    }
    let document = window.document().and_then(|document| document.dyn_into::<HtmlDocument>().ok());
    document.is_some_and(|document| document.exec_command("copy").unwrap_or(false))
}
