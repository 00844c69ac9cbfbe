//! What does a visitor download for Yew alone? One component with one state and one event, mounted on an element.

use wasm_bindgen::prelude::*;
use yew::prelude::*;

#[component]
fn Empty() -> Html {
    let count = use_state(|| 0_u32);
    let onclick = {
        let count = count.clone();
        Callback::from(move |_| count.set(*count + 1))
    };
    html! { <button {onclick}>{ *count }</button> }
}

/// Mounts the app on `root`.
#[wasm_bindgen]
pub fn mount(root: web_sys::Element) {
    yew::Renderer::<Empty>::with_root(root).render();
}
