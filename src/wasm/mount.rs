//! A widget on a page: mounted, told of changes, asked for its text, taken away.

use super::arguments::{known_department, string};
use super::{told, told_rewrites};
use crate::knowledge::is_whole_anywhere;
use crate::messages::Locale;
use crate::text::Language;
use crate::view::{Action, MissionRewriter, Mode, Props, Shared};
use js_sys::{Function, Reflect};
use wasm_bindgen::prelude::*;
use yew::{AppHandle, AttrValue, Callback, Renderer};

/// A mounted widget.
#[wasm_bindgen]
pub struct Mount {
    /// None once it is destroyed.
    handle: Option<AppHandle<MissionRewriter>>,
    props: Props,
    listener: Function,
}

#[wasm_bindgen]
impl Mount {
    /// Puts a widget into `root`, whose content it takes the place of.
    ///
    /// `listener(name, detail)` hears `change` (all that a person has changed, to be kept and given back as `shared`), `analysis` and
    /// `rewrite`, on a person's action only, and `missing` with the language that has to be installed before the text can be read;
    /// whoever has done so calls `installed`, or `lost` where it did not come.
    #[wasm_bindgen(constructor)]
    pub fn new(
        root: web_sys::Element,
        #[wasm_bindgen(unchecked_param_type = "MountOptions")] options: JsValue,
        #[wasm_bindgen(
            unchecked_param_type = "(name: \"change\" | \"analysis\" | \"rewrite\" | \"missing\", detail: any) => void"
        )]
        listener: Function,
    ) -> Result<Mount, JsValue> {
        let mut props =
            Self::props(&options, AttrValue::from(string(&options, "text")?.unwrap_or_default()), &listener)?;
        let shared = Reflect::get(&options, &"shared".into())?;
        props.shared = shared.is_object().then(|| Shared::from_js(&shared));
        props.is_back = Reflect::get(&options, &"isBack".into())?.is_truthy();
        let handle = Renderer::<MissionRewriter>::with_root_and_props(root, props.clone()).render();
        Ok(Self { handle: Some(handle), props, listener })
    }

    /// Tells the widget of other options; the text stays what it is.
    pub fn update(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "MountOptions")] options: JsValue,
    ) -> Result<(), JsValue> {
        self.props = Self::props(&options, self.props.text.clone(), &self.listener)?;
        if let Some(handle) = &mut self.handle {
            handle.update(self.props.clone());
        }
        Ok(())
    }

    /// What stands in the field.
    #[wasm_bindgen(getter)]
    pub fn text(&self) -> String {
        self.with(|widget| widget.text().to_owned()).unwrap_or_default()
    }

    /// Puts a text into the field, without an event.
    #[wasm_bindgen(setter)]
    pub fn set_text(&mut self, text: String) {
        self.send(Action::Set(text));
    }

    /// A language has come: a text that waited for it is read.
    pub fn installed(&self) {
        self.send(Action::Installed);
    }

    /// A language, by its tag, did not come.
    pub fn lost(&self, language: &str) {
        if let Some(language) = Language::from_key(language) {
            self.send(Action::Lost(language));
        }
    }

    /// The analysis of the statement.
    #[wasm_bindgen(getter, unchecked_return_type = "Analysis")]
    pub fn analysis(&self) -> Result<JsValue, JsValue> {
        let locale = Some(self.props.locale);
        if !is_whole_anywhere() {
            return Ok(JsValue::NULL);
        }
        self.with(|widget| told(widget.analysis(), locale)).unwrap_or(Ok(JsValue::NULL))
    }

    /// Takes the widget away.
    pub fn destroy(&mut self) {
        if let Some(handle) = self.handle.take() {
            handle.destroy();
        }
    }

    fn send(&self, action: Action) {
        if let Some(handle) = &self.handle {
            handle.send_message(action);
        }
    }

    fn with<T>(&self, read: impl FnOnce(&MissionRewriter) -> T) -> Option<T> {
        let component = self.handle.as_ref()?.get_component()?;
        Some(read(&component))
    }

    fn props(options: &JsValue, text: AttrValue, listener: &Function) -> Result<Props, JsValue> {
        let locale =
            string(options, "locale")?.and_then(|key| Locale::from_key(&key)).unwrap_or(Locale::English);
        let department = match string(options, "department")? {
            Some(key) => known_department(key)?,
            None => None,
        };
        let mode = string(options, "mode")?.and_then(|key| Mode::from_key(&key)).unwrap_or_default();
        let offered = string(options, "modes")?.unwrap_or_default();
        let offered =
            Mode::ALL.into_iter().filter(|mode| offered.split_whitespace().any(|key| key == mode.key()));
        let mut modes: Vec<Mode> = offered.collect();
        if !modes.contains(&mode) {
            // A way in that is not offered would be one without return.
            modes = if modes.is_empty() { Mode::ALL.to_vec() } else { vec![mode] };
        }
        let (to_change, to_analysis) = (listener.clone(), listener.clone());
        let (to_rewrite, to_missing) = (listener.clone(), listener.clone());
        Ok(Props {
            text,
            locale,
            department: department.map(AttrValue::from),
            mode,
            modes,
            shared: None,
            name: string(options, "name")?.unwrap_or_default().into(),
            is_back: false,
            on_change: Callback::from(move |shared: Shared| call(&to_change, "change", &shared.to_js())),
            on_analysis: Callback::from(move |analysis| {
                // An empty field is cleared before anything else has come.
                if is_whole_anywhere() {
                    tell(&to_analysis, "analysis", told(&analysis, Some(locale)));
                }
            }),
            on_missing: Callback::from(move |language: Language| {
                call(&to_missing, "missing", &JsValue::from_str(language.key()))
            }),
            on_rewrite: Callback::from(move |rewrite| {
                let told = told_rewrites(std::slice::from_ref(&rewrite), locale);
                tell(&to_rewrite, "rewrite", told.and_then(|list| Reflect::get_u32(&list, 0)));
            }),
        })
    }
}

fn tell(listener: &Function, name: &str, detail: Result<JsValue, JsValue>) {
    if let Ok(detail) = detail {
        call(listener, name, &detail);
    }
}

/// A listener of the page that throws is the page's matter: the widget goes on.
fn call(listener: &Function, name: &str, detail: &JsValue) {
    let _ = listener.call2(&JsValue::NULL, &JsValue::from_str(name), detail);
}
