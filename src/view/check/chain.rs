//! How does the work of a department reach the customer? Three links, the last of which is what it is all for.

use crate::analysis::Analysis;
use crate::knowledge::department;
use crate::messages::Locale;
use yew::prelude::*;

/// The chain of the department that speaks; nothing where the company does.
pub fn chain(locale: Locale, analysis: &Analysis) -> Html {
    let words = locale.modes();
    let Some((department, language)) = department(analysis.department).zip(analysis.language) else {
        return Html::default();
    };
    let handbook = department.handbook(language);
    let link = |(name, text): (&'static str, &'static str)| {
        html! {
            <li class="link">
                <span class="link-name">{ name }</span>
                <span class="link-text" lang={language.key()} dir="auto">{ text }</span>
            </li>
        }
    };
    let chain = |links: &[&'static str; 3]| {
        html! { <ol class="chain">{ for words.links.into_iter().zip(*links).map(link) }</ol> }
    };
    html! {
        <section part="chain" class="chains">
            <h2 class="kicker">{ words.chain }</h2>
            <p class="remark">{ words.chain_question }</p>
            { for handbook.chain.iter().take(2).map(chain) }
        </section>
    }
}
