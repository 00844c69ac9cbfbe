//! How does another Yew app use the component? Among its own components, with its own state, its own colours and its own words.

use js_sys::Array;
use mission_rewriter::messages::Locale;
use mission_rewriter::rewrite::Rewrite;
use mission_rewriter::{Analysis, MissionRewriter, STYLE};
use wasm_bindgen::prelude::*;
use web_sys::CssStyleSheet;
use yew::prelude::*;

const FIRST: &str = "To be the leading provider of affordable, high-quality furniture in the Midwest.";
const SECOND: &str = "Быть лидером рынка мебели за счёт широкого ассортимента.";

/// A page about missions. What the component says of the statement is told once more in the app's own words.
#[component]
fn App() -> Html {
    let text = use_state(|| AttrValue::from(FIRST));
    let heard = use_state(|| "nothing yet".to_owned());
    let taken = use_state(|| "nothing yet".to_owned());

    let on_analysis = {
        let heard = heard.clone();
        Callback::from(move |analysis: Analysis| heard.set(analysis.verdict.class.key().to_owned()))
    };
    let on_rewrite = {
        let taken = taken.clone();
        Callback::from(move |rewrite: Rewrite| taken.set(rewrite.text))
    };
    let next = {
        let text = text.clone();
        Callback::from(move |_| text.set(AttrValue::from(SECOND)))
    };
    let locale = if *text == SECOND { Locale::Russian } else { Locale::English };

    html! {
        <main>
            <h1>{ "Missions of the week" }</h1>
            // The names are the component's own inside: neither takes the look of the other.
            <p class="sheet quiet">{ "One statement a day." }</p>
            <button class="loud" onclick={next}>{ "The next one" }</button>
            <div class="warm">
                <MissionRewriter {locale} text={(*text).clone()} {on_analysis} {on_rewrite} />
            </div>
            <Echo what="heard" words={(*heard).clone()} />
            <Echo what="taken" words={(*taken).clone()} />
        </main>
    }
}

#[derive(PartialEq, Properties)]
struct EchoProps {
    what: AttrValue,
    words: String,
}

/// One of the app's own components.
#[component]
fn Echo(props: &EchoProps) -> Html {
    html! { <p class="echo" data-what={&props.what}>{ &props.words }</p> }
}

/// Mounts the app, with the component's style beside its own: as a constructed sheet, which the strictest policy lets through.
#[wasm_bindgen(start)]
pub fn start() -> Result<(), JsValue> {
    let document = web_sys::window().and_then(|window| window.document()).ok_or("there is no page")?;
    let sheet = CssStyleSheet::new()?;
    sheet.replace_sync(STYLE)?;
    document.set_adopted_style_sheets(&Array::of1(&sheet));
    yew::Renderer::<App>::new().render();
    Ok(())
}
