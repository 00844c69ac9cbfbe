//! A workshop room on a page: mounted, told of records and of the time, asked for nothing: it tells by itself what it needs.

use super::arguments::string;
use crate::messages::Locale;
use crate::room::{Identity, Role, Uid};
use crate::text::Language;
use crate::view::room::desk::{
    Answer, Arrival, Carrier, Connection, Deed, Effect, Keeping, Kept, KnownRoom, LinkProblem, Links, News,
    Notice, RoomDraft, Setting,
};
use crate::view::room::{Workshop as View, WorkshopProps};
use js_sys::{Array, Function, JsString, Object, Reflect, TypeError, Uint8Array};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use yew::{AppHandle, Callback, Renderer};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** What one is in a room. */
export type Role = "facilitator" | "participant" | "projector" | "reader";
/** How a room is mounted. */
export interface WorkshopOptions {
  /** The language of the interface. */
  locale?: "ru" | "en";
  /** What one is; `start` before there is a room. */
  role: "start" | Role;
  /** Milliseconds since 1970. */
  now: number;
  /** The room. */
  room?: string;
  /** One's key: 32 random bytes, of a facilitator and of a participant. */
  seed?: Uint8Array;
  /** The highest number one has ever used in this room. */
  last?: number;
  /** What the event `start` gave, at the first mount of a new room. */
  draft?: string;
  /** What the event `keep` gave last. */
  kept?: string;
  /** The address that people open to come in. */
  join?: string;
  /** The address that leads the facilitator back. */
  host?: string;
  /** Whether a server carries the records. */
  carrier?: "device" | "server";
  /** The rooms that this device remembers; `continue` and `forget` name them by their place. */
  rooms?: { title: string; role: Role }[];
  /** A whole number of chance, for an invented name. */
  chance?: number;
  /** When an exported room was kept, in milliseconds since 1970. */
  saved?: number;
  /** Whether the room came by hand, from a device that this one does not hear. */
  brought?: boolean;
  /** Whether a room was just taken off this device: the first screen says so. */
  deleted?: boolean;
}
/** What a room asks of its page: the name of the event, and its detail. */
export type WorkshopEvent =
  | ["put", { key: string; n: number; by: string; text: string }]
  | ["watch", string[]]
  | ["keep", string]
  | ["start", string]
  | ["join", string]
  | ["continue", number]
  | ["forget", number]
  | ["open", "projector" | "participant"]
  | ["save", { name: string; type: string; text: string }]
  | ["copy", string]
  | ["print", null]
  | ["import", null]
  | ["import-link", string]
  | ["parcel", string]
  | ["open-export", null]
  | ["leave", null]
  | ["full-screen", null]
  | ["delete", null]
  | ["missing", "ru" | "en"];
"#;

/// Who the holder of a seed is: the short hash of the public key, by which rooms and records name people.
///
/// Anything but 32 bytes throws a `TypeError`.
#[wasm_bindgen]
pub fn author(
    #[wasm_bindgen(unchecked_param_type = "Uint8Array")] seed: &JsValue,
) -> Result<String, JsValue> {
    Ok(identity(seed)?.uid().to_string())
}

/// A mounted room.
#[wasm_bindgen]
pub struct Workshop {
    /// None once it is destroyed.
    handle: Option<AppHandle<View>>,
}

#[wasm_bindgen]
impl Workshop {
    /// Puts a room into `root`, whose content it takes the place of; `listener(name, detail)` hears a [`WorkshopEvent`].
    #[wasm_bindgen(constructor)]
    pub fn new(
        root: web_sys::Element,
        #[wasm_bindgen(unchecked_param_type = "WorkshopOptions")] options: JsValue,
        #[wasm_bindgen(unchecked_param_type = "(...event: WorkshopEvent) => void")] listener: Function,
    ) -> Result<Workshop, JsValue> {
        let props = WorkshopProps {
            setting: Rc::new(setting(&options)?),
            on_effect: Callback::from(move |effect| tell(&listener, effect)),
        };
        let handle = Renderer::<View>::with_root_and_props(root, props).render();
        Ok(Self { handle: Some(handle) })
    }

    /// The language of the interface: `ru` or `en`.
    pub fn update(&self, locale: &str) {
        if let Some(locale) = Locale::from_key(locale) {
            self.hear(News::Locale(locale));
        }
    }

    /// Records that came: `isLive` where they were written just now, and not replayed.
    pub fn receive(&self, texts: Vec<String>, is_live: bool) {
        let arrival = if is_live { Arrival::Live } else { Arrival::Replayed };
        self.hear(News::Records(texts, arrival));
    }

    /// Records that a person brought by a link or a file; the new ones come back as `put`, to be carried to the others.
    pub fn bring(&self, texts: Vec<String>) {
        self.hear(News::Records(texts, Arrival::Brought));
    }

    /// The time, in milliseconds since 1970; once a second.
    pub fn tick(&self, now: f64) {
        self.hear(News::Tick(whole(now)));
    }

    /// How the room is connected: `connected`, `entering`, `away`, `back`, `refused`, or `unkept` where the browser keeps nothing.
    pub fn connection(&self, state: &str) {
        if let Some(connection) = Connection::from_key(state) {
            self.hear(News::Connection(connection));
        }
    }

    /// The record with this number under this key has arrived.
    pub fn sent(&self, key: String, n: f64) {
        self.hear(News::Sent(key, whole(n)));
    }

    /// It could not be sent, and is kept to be sent later: `offline`, `refused` or `oversized`.
    pub fn kept(&self, key: String, n: f64, why: &str) {
        self.hear(News::Kept(key, whole(n), Keeping::from_key(why)));
    }

    /// The link that was made of a `parcel`.
    pub fn parcel(&self, link: String) {
        self.hear(News::ParcelLink(link));
    }

    /// The browser did not open a window; its address.
    pub fn blocked(&self, address: String) {
        self.hear(News::Blocked(address));
    }

    /// Whether something was copied.
    pub fn copied(&self, is_done: bool) {
        self.hear(News::Copied(if is_done { Answer::Yes } else { Answer::No }));
    }

    /// A link or a file could not be used: `damaged`, `version`, `no-room`, `foreign` or `file`.
    pub fn refuse(&self, problem: &str) {
        self.hear(News::Refused(LinkProblem::from_key(problem)));
    }

    /// A language has come.
    pub fn installed(&self) {
        self.hear(News::Installed);
    }

    /// Takes the room away.
    pub fn destroy(&mut self) {
        if let Some(handle) = self.handle.take() {
            handle.destroy();
        }
    }

    fn hear(&self, news: News) {
        if let Some(handle) = &self.handle {
            handle.send_message(Deed::Hear(news));
        }
    }
}

fn setting(options: &JsValue) -> Result<Setting, JsValue> {
    let number = |name: &str| -> Result<u64, JsValue> {
        Ok(Reflect::get(options, &name.into())?.as_f64().map(whole).unwrap_or_default())
    };
    let seed = Reflect::get(options, &"seed".into())?;
    let role = string(options, "role")?.and_then(|key| Role::from_key(&key));
    let room = match string(options, "room")? {
        Some(room) => {
            Some(Uid::read(&room).ok_or_else(|| TypeError::new("options.room is the id of no room"))?)
        }
        None => None,
    };
    let text = |name: &str| -> Result<String, JsValue> { Ok(string(options, name)?.unwrap_or_default()) };
    Ok(Setting {
        locale: string(options, "locale")?.and_then(|key| Locale::from_key(&key)),
        role,
        room,
        me: if seed.is_undefined() || seed.is_null() { None } else { Some(identity(&seed)?) },
        last: number("last")?,
        draft: string(options, "draft")?.and_then(|draft| RoomDraft::read(&draft)),
        kept: Kept::read(&text("kept")?),
        now: number("now")?,
        links: Links { join: text("join")?, host: text("host")? },
        carrier: match text("carrier")?.as_str() {
            "server" => Carrier::Server,
            _ => Carrier::Device,
        },
        known: known(&Reflect::get(options, &"rooms".into())?)?,
        throw: usize::try_from(number("chance")?).unwrap_or_default(),
        saved_at: number("saved")?,
        is_brought: Reflect::get(options, &"brought".into())?.is_truthy(),
        notice: Reflect::get(options, &"deleted".into())?.is_truthy().then_some(Notice::Deleted),
    })
}

fn known(rooms: &JsValue) -> Result<Vec<KnownRoom>, JsValue> {
    let mut known = Vec::new();
    if Array::is_array(rooms) {
        for room in Array::from(rooms).iter() {
            let role = string(&room, "role")?.and_then(|key| Role::from_key(&key));
            known.push(KnownRoom {
                title: string(&room, "title")?.unwrap_or_default(),
                role: role.ok_or_else(|| TypeError::new("options.rooms holds a room without a role"))?,
            });
        }
    }
    Ok(known)
}

fn identity(seed: &JsValue) -> Result<Identity, JsValue> {
    let bytes = seed.dyn_ref::<Uint8Array>().map(Uint8Array::to_vec).unwrap_or_default();
    let seed: [u8; 32] =
        bytes.try_into().map_err(|_| TypeError::new("seed must be a Uint8Array of 32 bytes"))?;
    Ok(Identity::from_seed(seed))
}

/// JavaScript counts in floating point; what is no whole number there is none here.
fn whole(number: f64) -> u64 {
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "`as` cuts at both ends, and that is what is meant"
    )]
    let whole = number as u64;
    whole
}

fn tell(listener: &Function, effect: Effect) {
    let text = |text: &str| JsValue::from_str(text);
    let (name, detail) = match effect {
        Effect::Put { key, n, by, text: record } => {
            let detail =
                object(&[("key", text(&key)), ("n", count(n)), ("by", text(&by)), ("text", text(&record))]);
            ("put", detail)
        }
        Effect::Watch(filters) => {
            let filters: Array = filters.iter().map(|filter| JsString::from(filter.as_str())).collect();
            ("watch", filters.into())
        }
        Effect::Keep(kept) => ("keep", text(&kept)),
        Effect::Start(draft) => ("start", text(&draft)),
        Effect::Join(link) => ("join", text(&link)),
        Effect::GoOn(place) => ("continue", JsValue::from_f64(place as f64)),
        Effect::Forget(place) => ("forget", JsValue::from_f64(place as f64)),
        Effect::OpenWindow(role) => ("open", text(role)),
        Effect::Save { name, kind, text: content } => {
            ("save", object(&[("name", text(&name)), ("type", text(kind)), ("text", text(&content))]))
        }
        Effect::Copy(copied) => ("copy", text(&copied)),
        Effect::Print => ("print", JsValue::NULL),
        Effect::Import => ("import", JsValue::NULL),
        Effect::ImportLink(link) => ("import-link", text(&link)),
        Effect::Parcel(parcel) => ("parcel", text(&parcel)),
        Effect::OpenExported => ("open-export", JsValue::NULL),
        Effect::Leave => ("leave", JsValue::NULL),
        Effect::FullScreen => ("full-screen", JsValue::NULL),
        Effect::Delete => ("delete", JsValue::NULL),
        Effect::Missing(language) => ("missing", text(Language::key(language))),
    };
    // A listener of the page that throws is the page's matter: the room goes on.
    let _ = listener.call2(&JsValue::NULL, &JsValue::from_str(name), &detail);
}

fn object(members: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in members {
        // A fresh object takes what it is given.
        let _ = Reflect::set(&object, &JsValue::from_str(name), value);
    }
    object.into()
}

#[allow(
    clippy::cast_precision_loss,
    reason = "no record counts beyond what JavaScript counts without a mistake"
)]
fn count(n: u64) -> JsValue {
    JsValue::from_f64(n as f64)
}
