//! What has the suggestion changed? The statement before it was taken, and now.

use crate::analysis::Analysis;
use crate::messages::Locale;
use crate::verdict::Class;
use crate::view::state::Origin;
use yew::prelude::*;

/// A longer text is told by its beginning.
const AT_MOST: usize = 240;

/// Before and now.
#[inline(never)]
pub fn before(locale: Locale, origin: &Origin, analysis: &Analysis) -> Html {
    let messages = locale.messages();
    let line = |name: &'static str, class: Class, text: &str| {
        html! {
            <div class="turn" data-class={class.key()}>
                <dt>{ name }{ " · " }{ messages.class(class) }</dt>
                <dd dir="auto" lang={analysis.language.map(|language| language.key())}>{ beginning(text) }</dd>
            </div>
        }
    };
    html! {
        <dl part="before-after" class="turns">
            { line(messages.widget.before, origin.class, &origin.text) }
            { line(messages.widget.after, analysis.verdict.class, &analysis.text) }
        </dl>
    }
}

fn beginning(text: &str) -> String {
    match text.char_indices().nth(AT_MOST) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}
