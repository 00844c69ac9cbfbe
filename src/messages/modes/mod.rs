//! What do we say on the ways in, and on the way out? The words of comparison, list, guessing game, chain, and of what one takes along.

mod en;
mod ru;

use super::Locale;
use super::plural::{english, russian};

/// The words of the ways in and out.
#[derive(Debug)]
pub struct Modes {
    /// What the row of ways in is called.
    pub ways: &'static str,
    /// The ways in: one statement, two, a list, a game.
    pub names: [&'static str; 4],
    /// Over the list of those who may speak.
    pub speaker: &'static str,
    /// The choice that leaves the speaker to be found, with `{name}` in it.
    pub speaker_found: &'static str,
    /// Who speaks where no department does.
    pub company: &'static str,
    /// Over the list of trades.
    pub trade: &'static str,
    /// The choice that leaves the trade to be found, with `{name}` in it.
    pub trade_found: &'static str,
    /// The same where no trade was found.
    pub trade_unknown: &'static str,
    /// Over the examples.
    pub examples: &'static str,
    /// The button that takes a mark away.
    pub disagree: &'static str,
    /// Over the marks that were taken away.
    pub disagreed: &'static str,
    /// The button that brings such a mark back.
    pub agree: &'static str,
    /// Over the chain of a department.
    pub chain: &'static str,
    /// What the chain asks.
    pub chain_question: &'static str,
    /// The links of the chain.
    pub links: [&'static str; 3],
    /// Said where a link could not be read: it is damaged, too long, or of a newer version.
    pub broken_link: [&'static str; 3],
}

/// The words of the comparison.
#[derive(Debug)]
pub struct Compare {
    /// The labels of the two fields.
    pub fields: [&'static str; 2],
    /// What they are called in a table.
    pub short: [&'static str; 2],
    /// The button that lets them change places.
    pub swap: &'static str,
    /// Over the outcome.
    pub outcome: &'static str,
    /// Said until there are two.
    pub empty: &'static str,
    /// The first, or the second, is nearer to people.
    pub nearer: [&'static str; 2],
    /// Neither is.
    pub alike: &'static str,
    /// Over the table of axes: whose axis.
    pub axis: &'static str,
    /// The button that opens a statement in full.
    pub open: &'static str,
}

/// The words of the list.
#[derive(Debug)]
pub struct List {
    /// The label of the field.
    pub field: &'static str,
    /// The placeholder of the field.
    pub placeholder: &'static str,
    /// Over the table.
    pub outcome: &'static str,
    /// Said until there is a goal.
    pub empty: &'static str,
    /// The heads of the columns: the goal, what it is about, how it could sound.
    pub columns: [&'static str; 3],
    /// Where nothing can be suggested.
    pub nothing: &'static str,
    /// Where nothing has to be suggested.
    pub good: &'static str,
}

/// The words of the guessing game.
#[derive(Debug)]
pub struct Quiz {
    /// The heading.
    pub title: &'static str,
    /// What one does.
    pub invitation: &'static str,
    /// The question under a statement.
    pub question: &'static str,
    /// Said of a guess that we share.
    pub right: &'static str,
    /// Said of one that we do not, with `{class}` in it.
    pub wrong: &'static str,
    /// Before what the company said first.
    pub before: &'static str,
    /// Before what became of it.
    pub after: &'static str,
    /// The button that goes on.
    pub next: &'static str,
    /// The button that begins a new round.
    pub again: &'static str,
    /// How far one is, with `{place}` and `{count}` in it.
    pub progress: &'static str,
    /// How it went, with `{right}` and `{count}` in it.
    pub score: &'static str,
    /// What to make of it.
    pub moral: &'static str,
}

/// The words of the way out.
#[derive(Debug)]
pub struct Out {
    /// The heading.
    pub title: &'static str,
    /// The buttons: link, Markdown, table, PNG, SVG, print.
    pub buttons: [&'static str; 6],
    /// Said when it is done, in the same order.
    pub done: [&'static str; 6],
    /// Said when it could not be done.
    pub refused: [&'static str; 6],
    /// What a link holds.
    pub hint: &'static str,
}

/// Each by itself: a page that shows a verdict has no use for the words of a game.
macro_rules! words_of_a_locale {
    ($($kind:ident, $name:ident);+) => {
        $(impl $kind {
            /// The words of a locale.
            pub(super) const fn of(locale: Locale) -> &'static Self {
                match locale {
                    Locale::Russian => &ru::$name,
                    Locale::English => &en::$name,
                }
            }
        })+
    };
}

words_of_a_locale!(Modes, MODES; Compare, COMPARE; List, LIST; Quiz, QUIZ; Out, OUT);

/// How a list divides, in a sentence: how many goals there are, and how many of them speak of people's lives and of serving customers.
pub fn summary(locale: Locale, count: usize, customer: usize, oriented: usize) -> String {
    let number = |number: usize| number.to_string();
    let product = count.saturating_sub(customer + oriented);
    let parts = match locale {
        Locale::Russian => [
            number(count),
            russian(count, [" цель: ", " цели: ", " целей: "]).to_owned(),
            "о жизни людей — ".to_owned(),
            number(customer),
            ", о заботе о клиенте — ".to_owned(),
            number(oriented),
            ", о компании и товаре — ".to_owned(),
            number(product),
            ".".to_owned(),
        ],
        Locale::English => [
            number(count),
            english(count, [" goal: ", " goals: "]).to_owned(),
            String::new(),
            number(customer),
            " about people’s lives, ".to_owned(),
            number(oriented),
            " about serving customers, ".to_owned(),
            number(product),
            " about the product.".to_owned(),
        ],
    };
    parts.concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_summed_up_in_numbers_that_agree_with_their_nouns() {
        for (locale, count, expected) in [
            (
                Locale::Russian,
                1,
                "1 цель: о жизни людей — 1, о заботе о клиенте — 0, о компании и товаре — 0.",
            ),
            (
                Locale::Russian,
                3,
                "3 цели: о жизни людей — 1, о заботе о клиенте — 0, о компании и товаре — 2.",
            ),
            (
                Locale::Russian,
                11,
                "11 целей: о жизни людей — 1, о заботе о клиенте — 0, о компании и товаре — 10.",
            ),
            (
                Locale::English,
                1,
                "1 goal: 1 about people’s lives, 0 about serving customers, 0 about the product.",
            ),
            (
                Locale::English,
                4,
                "4 goals: 1 about people’s lives, 0 about serving customers, 3 about the product.",
            ),
        ] {
            assert_eq!(summary(locale, count, 1, 0), expected);
        }
    }

    #[test]
    fn what_is_filled_in_has_a_place_to_go() {
        for locale in [Locale::Russian, Locale::English] {
            let modes = locale.modes();
            assert!(modes.speaker_found.contains("{name}") && modes.trade_found.contains("{name}"));
            assert!(locale.quiz().wrong.contains("{class}"));
            assert!(locale.quiz().progress.contains("{place}") && locale.quiz().progress.contains("{count}"));
            assert!(locale.quiz().score.contains("{right}") && locale.quiz().score.contains("{count}"));
        }
    }
}
