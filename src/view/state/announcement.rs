//! What is said aloud after each deed? One short message, for those who do not see the screen change.

use super::{Missing, Mode, Notice, Outcome, State, is_enough};
use crate::analysis::Analysis;
use crate::knowledge::is_whole_anywhere;
use crate::messages::{Locale, modes};
use crate::report;
use crate::verdict::Class;
use std::cmp::Ordering;
use yew::AttrValue;

/// A message for the live region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Announcement {
    /// The words; none where nothing is to be said.
    pub text: AttrValue,
    /// Counts the announcements, so that the same words can be said twice.
    pub turn: u32,
    /// Whether it waits for a pause in the typing.
    pub pace: Pace,
}

/// When it is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// Right away: a person pressed something and waits for it.
    AtOnce,
    /// In the next pause, and only if it says something new: a verdict a letter would be chatter.
    InAPause,
}

/// The announcement that belongs to this state.
pub fn of(state: &State, locale: Locale) -> Announcement {
    let messages = locale.messages();
    let words = &messages.widget;
    let after = |first: &str| [first, &news(state, locale)].join(" ").trim_end().to_owned();
    let (text, pace) = match state.notice {
        Notice::Nothing => (String::new(), Pace::AtOnce),
        Notice::Verdict | Notice::Comparison | Notice::Summary => (news(state, locale), Pace::InAPause),
        Notice::Used => (after(words.announce_used), Pace::AtOnce),
        Notice::Undone => (after(words.announce_undone), Pace::AtOnce),
        Notice::Redone => (after(words.announce_redone), Pace::AtOnce),
        Notice::Disagreed => (after(words.announce_disagreed), Pace::AtOnce),
        Notice::Agreed => (after(words.announce_agreed), Pace::AtOnce),
        Notice::Answered => (words.announce_answered.to_owned(), Pace::AtOnce),
        Notice::Refused(_) => (words.refused.to_owned(), Pace::AtOnce),
        Notice::Copied(_) => (words.copied.to_owned(), Pace::AtOnce),
        Notice::CopyFailed(_) => (words.copy_failed.to_owned(), Pace::AtOnce),
        Notice::LinkBroken(problem) => {
            (locale.modes().broken_link[problem as usize].to_owned(), Pace::AtOnce)
        }
        _ if is_whole_anywhere() => (of_others(state, locale), Pace::AtOnce),
        _ => (String::new(), Pace::AtOnce),
    };
    Announcement { text: text.into(), turn: state.turn, pace }
}

/// What comes of deeds for which there is no button before all of the program is there, and what the other ways in have to say.
#[inline(never)]
fn of_others(state: &State, locale: Locale) -> String {
    let (scene, out) = (&state.scene, locale.out());
    match state.notice {
        Notice::TakenOut(parcel, Outcome::Done) => out.done[parcel.index()].to_owned(),
        Notice::TakenOut(parcel, Outcome::Refused) => out.refused[parcel.index()].to_owned(),
        Notice::Guessed | Notice::Next => quiz(state, locale),
        _ => match scene.mode {
            Mode::Compare => nearer(&scene.analysis, &scene.other, locale).unwrap_or_default().to_owned(),
            Mode::List if !scene.rows.is_empty() => summary(&scene.rows, locale),
            Mode::Check | Mode::List | Mode::Quiz => String::new(),
        },
    }
}

/// What the way in that is open has to say now.
fn news(state: &State, locale: Locale) -> String {
    let scene = &state.scene;
    if state.missing != Missing::Nothing && !is_judged(state) {
        return absence(state, locale).to_owned();
    }
    match scene.mode {
        Mode::Check => verdict(&scene.analysis, locale),
        _ if is_whole_anywhere() => of_others(state, locale),
        _ => String::new(),
    }
}

/// Whether there is a verdict, though something is missing.
fn is_judged(state: &State) -> bool {
    state.scene.mode == Mode::Check && state.scene.analysis.language.is_some()
}

/// What there is to say of a language that is missing.
pub fn absence(state: &State, locale: Locale) -> &'static str {
    let words = &locale.messages().widget;
    match state.missing {
        Missing::Awaited(_) if is_judged(state) => words.rest_loading,
        Missing::Lost(_) if is_judged(state) => words.rest_not_loaded,
        Missing::Nothing => "",
        Missing::Awaited(language) => words.loading[language as usize],
        Missing::Lost(language) => words.not_loaded[language as usize],
    }
}

fn verdict(analysis: &Analysis, locale: Locale) -> String {
    let messages = locale.messages();
    match analysis.language {
        _ if !is_enough(&analysis.text) || analysis.verdict.facts.word_count < 2 => String::new(),
        None => messages.widget.unreadable.to_owned(),
        Some(_) => {
            messages.widget.announce_verdict.replace("{class}", messages.class(analysis.verdict.class))
        }
    }
}

/// Which of two is nearer to people; nothing until there are two.
pub fn nearer(first: &Analysis, second: &Analysis, locale: Locale) -> Option<&'static str> {
    let words = locale.compare();
    let is_read = |analysis: &Analysis| is_enough(&analysis.text) && analysis.language.is_some();
    if !is_read(first) || !is_read(second) {
        return None;
    }
    // The screen and the paper must say the same.
    Some(match report::nearer(first, second) {
        Ordering::Greater => words.nearer[0],
        Ordering::Less => words.nearer[1],
        Ordering::Equal => words.alike,
    })
}

/// How a list divides.
pub fn summary(rows: &[std::rc::Rc<Analysis>], locale: Locale) -> String {
    let count = |class: Class| rows.iter().filter(|row| row.verdict.class == class).count();
    modes::summary(locale, rows.len(), count(Class::Customer), count(Class::Oriented))
}

/// Whether the guess was right, and, on the way to the next one, how far one is.
fn quiz(state: &State, locale: Locale) -> String {
    let words = locale.quiz();
    let count = super::Quiz::length(state.language);
    match (state.quiz.riddle(state.language), state.quiz.guess) {
        (Some(riddle), Some(guess)) if riddle.class() == guess => words.right.to_owned(),
        (Some(riddle), Some(_)) => words.wrong.replace("{class}", locale.messages().class(riddle.class())),
        (Some(_), None) => filled(words.progress, "{place}", state.quiz.place + 1, count),
        (None, _) => filled(words.score, "{right}", state.quiz.right, count),
    }
}

/// A text with two numbers in it.
pub fn filled(text: &str, name: &str, number: usize, count: usize) -> String {
    text.replace(name, &number.to_string()).replace("{count}", &count.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;
    use crate::view::state::{Action, Field};

    const FURNITURE: &str = "To be the leading provider of affordable furniture in the Midwest.";

    fn typed(field: Field, text: &str) -> Action {
        Action::Type(field, text.to_owned())
    }

    #[test]
    fn a_taken_suggestion_is_said_with_the_class_it_leads_to() {
        let start = State::new(FURNITURE, None, Mode::Check, Language::English);
        assert_eq!(of(&start, Locale::English).text, "");
        let messages = Locale::English.messages();
        let said = of(&start.after(&Action::Take(0)), Locale::English);
        assert!(said.text.starts_with(messages.widget.announce_used), "{}", said.text);
        assert!(said.text.contains(messages.classes[2]), "{}", said.text);
        assert_eq!(said.pace, Pace::AtOnce);
    }

    #[test]
    fn typing_is_announced_in_a_pause_and_too_little_text_not_at_all() {
        let start = State::new("", None, Mode::Check, Language::Russian);
        let little = of(&start.after(&typed(Field::Statement, "Б")), Locale::Russian);
        assert_eq!((little.text.as_str(), little.pace), ("", Pace::InAPause));
        let enough = of(&start.after(&typed(Field::Statement, "Быть лидером рынка")), Locale::Russian);
        assert!(enough.text.contains(Locale::Russian.messages().classes[0]), "{}", enough.text);
    }

    #[test]
    fn a_comparison_says_which_is_nearer_and_a_list_how_it_divides() {
        let compared = State::new(FURNITURE, None, Mode::Compare, Language::English)
            .after(&typed(Field::Other, "Families love the room they wake up in."));
        assert_eq!(of(&compared, Locale::English).text, Locale::English.compare().nearer[1]);
        let swapped = of(&compared.after(&Action::Swap), Locale::English);
        assert_eq!(swapped.text, Locale::English.compare().nearer[0]);
        let listed = State::new("", None, Mode::List, Language::English)
            .after(&typed(Field::List, &[FURNITURE, "Families love the room they wake up in."].join("\n")));
        assert_eq!(of(&listed, Locale::English).text, modes::summary(Locale::English, 2, 1, 0));
    }
}
