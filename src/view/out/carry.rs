//! How does it get out? By the browser's own ways, each of which may be closed.

use super::browser;
use super::card::card;
use crate::messages::Locale;
use crate::report;
use crate::view::Props;
use crate::view::list::sorted;
use crate::view::state::{Action, LinkProblem, Mode, Outcome, Parcel, Shared, State};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, Node, window};
use yew::platform::spawn_local;
use yew::{Callback, NodeRef};

/// What files are called before their ending.
const NAME: &str = "mission-rewriter";

#[inline(never)]
/// Takes something out, and tells `act` how that went.
pub fn carry(parcel: Parcel, state: &State, props: &Props, root: &NodeRef, act: Callback<Action>) {
    let Some(root) = root.get() else { return };
    let (state, name, locale) = (state.clone(), props.name.clone(), props.locale);
    spawn_local(async move {
        let is_done = match parcel {
            Parcel::Link => copy_link(&state, &name, &root).await,
            Parcel::Markdown => copy(&markdown(&state, locale), &root).await,
            Parcel::Table => save("csv", "text/csv;charset=utf-8", &report::list_csv(&rows(&state), locale)),
            Parcel::Png => save_png(&state, locale, &root).await,
            Parcel::Svg => browser::picture_svg(&card(&state, locale, &root))
                .is_ok_and(|drawing| save("svg", "image/svg+xml", &drawing)),
            Parcel::Print => browser::print_part(&home_of(&root), NAME).await.is_truthy(),
        };
        act.emit(Action::TakenOut(parcel, if is_done { Outcome::Done } else { Outcome::Refused }));
    });
}

/// Whether `text` is in the clipboard now.
pub async fn copy(text: &str, place: &Node) -> bool {
    browser::copy_text(text, place).await.is_truthy()
}

async fn copy_link(state: &State, name: &str, root: &Node) -> bool {
    let Some(address) = window().and_then(|window| window.location().href().ok()) else { return false };
    let link = browser::link_of(&state.scene.shared().to_js(), name, &address).await;
    match link.as_string() {
        Some(link) => copy(&link, root).await,
        None => false,
    }
}

fn markdown(state: &State, locale: Locale) -> String {
    let scene = &state.scene;
    match scene.mode {
        Mode::Compare => report::compare_markdown(&scene.analysis, &scene.other, locale),
        Mode::List => report::list_markdown(&rows(state), locale),
        Mode::Check | Mode::Quiz => report::markdown(&scene.analysis, locale),
    }
}

/// The goals as they stand on the screen.
fn rows(state: &State) -> Vec<crate::Analysis> {
    sorted(&state.scene.rows).iter().map(|row| (**row).clone()).collect()
}

async fn save_png(state: &State, locale: Locale, root: &Node) -> bool {
    let blob = browser::picture_png(&card(state, locale, root)).await.ok();
    let blob = blob.and_then(|blob| blob.dyn_into::<Blob>().ok());
    blob.is_some_and(|blob| browser::save_blob(&file("png"), "image/png", &blob).is_ok())
}

fn save(ending: &str, kind: &str, content: &str) -> bool {
    browser::save_text(&file(ending), kind, content).is_ok()
}

fn file(ending: &str) -> String {
    [NAME, ".", ending].concat()
}

/// Where the widget lives: a shadow root, or itself in a plain document.
fn home_of(root: &Node) -> Node {
    let home = root.get_root_node();
    if home.is_instance_of::<web_sys::ShadowRoot>() { home } else { root.clone() }
}

/// What the page's fragment holds for the widget of this name: what somebody shared, or why it cannot be read; nothing where there is nothing.
pub async fn shared_in_fragment(name: &str) -> Option<Result<Shared, LinkProblem>> {
    let hash = window()?.location().hash().ok()?;
    let found = browser::read_link(&hash, name).await;
    let field = |name: &str| js_sys::Reflect::get(&found, &JsValue::from_str(name)).ok();
    if let Some(state) = field("state").filter(JsValue::is_object) {
        return Some(Ok(Shared::from_js(&state)));
    }
    Some(Err(match field("problem")?.as_string()?.as_str() {
        "too-long" => LinkProblem::TooLong,
        "newer" => LinkProblem::Newer,
        _ => LinkProblem::Broken,
    }))
}
