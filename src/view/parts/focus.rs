//! Where is the focus, and where does it go when what held it is gone? It is never taken from anything that is still there.

use wasm_bindgen::JsCast;
use web_sys::{
    Document, Element, HtmlElement, Node, ScrollIntoViewOptions, ScrollLogicalPosition, ShadowRoot,
};
use yew::NodeRef;

/// Whether the focus is somewhere in the widget.
pub fn is_inside(root: &NodeRef) -> bool {
    root.get().is_some_and(|root| active(&root).is_some_and(|element| root.contains(Some(&element))))
}

/// Gives the focus to `refuge` if what had it is no longer there: a keyboard must not be thrown back to the top of the page.
pub fn rescue(root: &NodeRef, refuge: &NodeRef) {
    if is_inside(root) {
        return;
    }
    if let Some(refuge) = refuge.cast::<HtmlElement>() {
        // A refuge that cannot be focused is no worse than none.
        let _ = refuge.focus();
    }
}

/// Leads to the first field of a sheet that has just been opened.
pub fn begin(root: &NodeRef) {
    let field = root.cast::<Element>().and_then(|root| root.query_selector("textarea").ok().flatten());
    if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlElement>().ok()) {
        // A field that cannot be focused leaves the focus where it is.
        let _ = field.focus();
    }
}

/// Scrolls to the widget, as a browser does to what a link names.
pub fn show(root: &NodeRef) {
    if let Some(root) = root.cast::<Element>() {
        root.scroll_into_view();
    }
}

/// Scrolls as little as is needed to see the element with this id; not at all if it can be seen.
pub fn reveal(root: &NodeRef, id: &str) {
    let Some(element) = find(root, id) else { return };
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// The element with this id in the widget.
pub fn find(root: &NodeRef, id: &str) -> Option<Element> {
    root.cast::<Element>()?.query_selector(&["#", id].concat()).ok()?
}

/// The focused element, as seen from where the widget lives: in a shadow root or in a plain document.
fn active(root: &Node) -> Option<Element> {
    let home = root.get_root_node();
    match home.dyn_into::<ShadowRoot>() {
        Ok(shadow) => shadow.active_element(),
        Err(home) => home.dyn_into::<Document>().ok()?.active_element(),
    }
}
