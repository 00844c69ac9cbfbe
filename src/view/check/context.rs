//! Who is speaking, and of which trade? What was found, and the way to say it better: the suggestions hang on it.

use crate::knowledge::{DEPARTMENTS, GENERAL, Trade, department, is_whole, trade, trades_by_name};
use crate::rewrite::Question;
use crate::view::parts::choice::{Choice, Item};
use crate::view::screen::Screen;
use crate::view::state::Action;
use yew::prelude::*;

/// The key of the whole company among those who speak.
pub const COMPANY: &str = "company";

/// The two lists.
#[inline(never)]
pub fn context(screen: Screen<'_>) -> Html {
    let Screen { locale, state, act, .. } = screen;
    let (analysis, said, answers) = (state.analysis(), &state.scene.department, &state.scene.answers);
    let words = locale.modes();
    // What is known of the statement's language is there; of the interface's it may not be.
    let language = Some(locale.language()).filter(|language| is_whole(*language));
    let language = language.or(analysis.language).unwrap_or(locale.language());
    let named = |trade: &'static Trade| Item::new(trade.key, trade.name(language));
    let found = department(analysis.department).map_or(words.company, |found| found.name(language));
    let speakers =
        [Item::new("", words.speaker_found.replace("{name}", found)), Item::new(COMPANY, words.company)];
    let speakers: Vec<Item> = speakers.into_iter().chain(DEPARTMENTS.iter().map(named)).collect();
    let speak = act.reform(|key: String| Action::Speaker(Some(key).filter(|key| !key.is_empty())));

    let found = match trade(analysis.domain.key) {
        Some(found) if found.key != GENERAL => words.trade_found.replace("{name}", found.name(language)),
        _ => words.trade_unknown.to_owned(),
    };
    let trades: Vec<Item> = std::iter::once(Item::new("", found))
        .chain(trades_by_name(language).iter().copied().map(named))
        .collect();
    let answer = answers.get(Question::DOMAIN).cloned().unwrap_or_default();
    let trade_said = act.reform(|key: String| Action::Answer(Question::DOMAIN.to_owned(), key));
    html! {
        <div class="context">
            <label class="context-item">
                <span class="hint">{ words.speaker }</span>
                <Choice id={screen.id("speaker")} value={said.clone().unwrap_or_default()} choices={speakers} onchoice={speak} />
            </label>
            if analysis.department == COMPANY {
                <label class="context-item">
                    <span class="hint">{ words.trade }</span>
                    <Choice id={screen.id("trade")} value={answer} choices={trades} onchoice={trade_said} />
                </label>
            }
        </div>
    }
}
