//! Why does it matter, and what can one do? One entry for each thing found, with the words that show it.

use crate::Dismissal;
use crate::analysis::Analysis;
use crate::evidence::Sign;
use crate::view::parts::statement::entry_id;
use crate::view::screen::Screen;
use crate::view::state::Action;
use yew::prelude::*;

/// So many of the words stand beside a name; the marks show them all.
const QUOTED: usize = 4;

/// The list of what was found.
pub fn evidence_list(screen: Screen<'_>) -> Html {
    let (analysis, open) = (screen.state.analysis(), screen.state.open());
    let messages = screen.locale.messages();
    let words = &messages.widget;
    let language = screen.statement_language();
    let entry = |(sign, quotes): (Sign, Vec<&str>)| {
        let message = messages.sign(sign);
        let is_open = open == Some(sign);
        let onclick = screen.press(Action::Toggle(sign));
        let item = entry_id(screen.id, sign);
        let body = format!("{item}-more");
        let more = quotes.len() > QUOTED;
        html! {
            <li part="evidence" class={classes!("evidence", is_open.then_some("is-open"))} key={sign.key()} id={item}
                data-marker={sign.marker().key()} data-side={sign.marker().side().key()}>
                <button type="button" class="evidence-head" data-action="explain" aria-expanded={is_open.to_string()}
                    aria-controls={body.clone()} {onclick}>
                    <span class="sample evidence-name" data-side={sign.marker().side().key()}>{ message.name }</span>
                    <span class="evidence-words" lang={language}>
                        { for quotes.iter().take(QUOTED).map(|quote| html! { <q dir="auto">{ quote }</q> }) }
                        if more { { "…" } }
                    </span>
                </button>
                <div id={body} class="evidence-body" hidden={!is_open}>
                    <p data-what="">{ message.what }</p>
                    <p data-why=""><b>{ words.why }</b>{ " " }{ message.why }</p>
                    <p data-do=""><b>{ words.action }</b>{ " " }{ message.action }</p>
                    { for quotes.iter().map(|quote| disagree(screen, language, sign, quote)) }
                </div>
            </li>
        }
    };
    html! {
        <>
            <ul class="evidence-list">{ for by_sign(analysis).into_iter().map(entry) }</ul>
            { disagreed(screen, language) }
        </>
    }
}

/// The way to say that the words do not show this here.
fn disagree(screen: Screen<'_>, language: Option<&'static str>, sign: Sign, quote: &str) -> Html {
    let onclick = screen.press(Action::Disagree(sign, quote.to_owned()));
    html! {
        <button type="button" class="link-button" data-action="disagree" {onclick}>
            <q lang={language} dir="auto">{ quote }</q>{ ": " }{ screen.locale.modes().disagree }
        </button>
    }
}

/// What the person did not agree with, and the way back.
fn disagreed(screen: Screen<'_>, language: Option<&'static str>) -> Html {
    let dismissed = &screen.state.scene.dismissed;
    if dismissed.is_empty() {
        return Html::default();
    }
    let words = screen.locale.modes();
    let entry = |(place, dismissal): (usize, &Dismissal)| {
        html! {
            <li>
                <q lang={language} dir="auto">{ &dismissal.words }</q>{ ", " }{ screen.locale.messages().sign(dismissal.sign).name }{ " " }
                <button type="button" class="link-button" data-action="agree" onclick={screen.press(Action::Agree(place))}>{ words.agree }</button>
            </li>
        }
    };
    html! {
        <div class="disagreed">
            <h3 class="kicker">{ words.disagreed }</h3>
            <ul>{ for dismissed.iter().enumerate().map(entry) }</ul>
        </div>
    }
}

/// Each sign once, in the order of the text, with its words, each once.
fn by_sign(analysis: &Analysis) -> Vec<(Sign, Vec<&str>)> {
    let mut found: Vec<(Sign, Vec<&str>)> = Vec::new();
    for evidence in &analysis.evidence {
        let words = evidence.span.of(&analysis.text);
        match found.iter_mut().find(|(sign, _)| *sign == evidence.sign) {
            // A few words more than are shown, so that one knows there are more.
            Some((_, quotes)) if quotes.len() <= QUOTED && !quotes.contains(&words) => quotes.push(words),
            Some(_) => {}
            None => found.push((evidence.sign, vec![words])),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_sign_has_one_entry_with_its_words() {
        let analysis = crate::analyze(
            "To be the leading provider of affordable furniture: a leader, the leader, a leader.",
        );
        let found = by_sign(&analysis);
        let signs: Vec<_> = found.iter().map(|(sign, _)| *sign).collect();
        let mut once = signs.clone();
        once.dedup();
        assert_eq!(signs, once);
        for (sign, quotes) in found {
            assert!(!quotes.is_empty(), "{sign:?}");
            assert!(quotes.iter().all(|quote| analysis.text.contains(quote)));
        }
    }
}
