//! What is said aloud after each deed? One short message, for those who do not see the screen change.

use super::action::Notice;
use super::state::{Missing, State};
use crate::messages::Locale;
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
    let verdict = || match state.analysis.language {
        _ if !state.has_text() || state.analysis.verdict.facts.word_count < 2 => String::new(),
        None if state.missing != Missing::Nothing => absence(state.missing, locale).to_owned(),
        None => words.unreadable.to_owned(),
        Some(_) => words.announce_verdict.replace("{class}", messages.class(state.analysis.verdict.class)),
    };
    let (text, pace) = match state.notice {
        Notice::Nothing => (String::new(), Pace::AtOnce),
        Notice::Verdict => (verdict(), Pace::InAPause),
        Notice::Used => ([words.announce_used, &verdict()].join(" "), Pace::AtOnce),
        Notice::Undone => ([words.announce_undone, &verdict()].join(" "), Pace::AtOnce),
        Notice::Answered => (words.announce_answered.to_owned(), Pace::AtOnce),
        Notice::Refused(_) => (words.refused.to_owned(), Pace::AtOnce),
        Notice::Copied(_) => (words.copied.to_owned(), Pace::AtOnce),
        Notice::CopyFailed(_) => (words.copy_failed.to_owned(), Pace::AtOnce),
    };
    Announcement { text: text.into(), turn: state.turn, pace }
}

/// What there is to say of a language that is missing.
pub fn absence(missing: Missing, locale: Locale) -> &'static str {
    let words = &locale.messages().widget;
    match missing {
        Missing::Nothing => "",
        Missing::Awaited(language) => words.loading[language as usize],
        Missing::Lost(language) => words.not_loaded[language as usize],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::action::Action;

    #[test]
    fn a_taken_suggestion_is_said_with_the_class_it_leads_to() {
        let start =
            State::new("To be the leading provider of affordable furniture in the Midwest.".to_owned(), None);
        assert_eq!(of(&start, Locale::English).text, "");
        let messages = Locale::English.messages();
        let said = of(&start.after(&Action::Take(0)), Locale::English);
        assert!(said.text.starts_with(messages.widget.announce_used), "{}", said.text);
        assert!(said.text.contains(messages.classes[2]), "{}", said.text);
        assert_eq!(said.pace, Pace::AtOnce);
    }

    #[test]
    fn typing_is_announced_in_a_pause_and_too_little_text_not_at_all() {
        let start = State::new(String::new(), None);
        let little = of(&start.after(&Action::Type("Б".to_owned())), Locale::Russian);
        assert_eq!((little.text.as_str(), little.pace), ("", Pace::InAPause));
        let enough = of(&start.after(&Action::Type("Быть лидером рынка".to_owned())), Locale::Russian);
        assert!(enough.text.contains(Locale::Russian.messages().classes[0]), "{}", enough.text);
    }
}
