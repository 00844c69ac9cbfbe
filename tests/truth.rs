//! Does a suggestion say only what it may? Every word has its licence: the source, an answer, a function word, a listed assumption.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use mission_rewriter::analyze;
use mission_rewriter::rewrite::{Applicability, Rewrite};

const STATEMENTS: [&str; 12] = [
    "Быть лидером рынка мебели на Урале за счёт широкого ассортимента и низких цен.",
    "Наша миссия — обеспечивать жителей Поволжья надёжным теплом по доступным тарифам.",
    "Отдел продаж выполняет план любой ценой и увеличивает средний чек.",
    "Мы даём качественное образование, помогая детям поверить в себя.",
    "Стать крупнейшим банком страны и приумножать капитал акционеров.",
    "Мы производим качественные игрушки.",
    "To be the leading provider of affordable furniture in the Midwest.",
    "Our IT department provides reliable services using best-in-class technology.",
    "We sell software so that small teams can go home on time.",
    "To provide our guests with the finest cuisine in Boston.",
    "We make quality widgets.",
    "Our hospital invests in modern equipment to be the clinic of choice.",
];

/// Words that hold a sentence together.
const FUNCTION_WORDS: &str = " чтобы помогать для у могут help you have for so that ";

fn words(text: &str) -> Vec<String> {
    text.to_lowercase()
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The words of a suggestion without any licence. Author's people may be inflected, so those of the source count by their first letters.
fn unlicensed(source: &str, rewrite: &Rewrite) -> Vec<String> {
    let mut licensed: Vec<String> =
        rewrite.assumptions.iter().flat_map(|assumption| words(&assumption.text)).collect();
    licensed.extend(words(FUNCTION_WORDS));
    let source = words(source);
    words(&rewrite.text)
        .into_iter()
        .filter(|word| {
            let root: String = word.chars().take(4).collect();
            !licensed.contains(word) && !source.iter().any(|other| other == word || other.starts_with(&root))
        })
        .collect()
}

#[test]
fn every_word_has_a_licence() {
    let mut count = 0;
    for statement in STATEMENTS {
        for rewrite in analyze(statement).rewrites {
            let found = unlicensed(statement, &rewrite);
            assert!(found.is_empty(), "{statement}\n  → {}\n  without licence: {found:?}", rewrite.text);
            count += 1;
        }
    }
    assert!(count > 40, "only {count} suggestions were looked at");
}

#[test]
fn ready_means_that_nothing_is_assumed() {
    for statement in STATEMENTS {
        for rewrite in analyze(statement).rewrites {
            assert_eq!(
                rewrite.applicability == Applicability::Ready,
                rewrite.assumptions.is_empty(),
                "{}",
                rewrite.text
            );
        }
    }
}

#[test]
fn an_assumption_stands_in_the_suggestion_and_among_its_choices_are_others() {
    for statement in STATEMENTS {
        for rewrite in analyze(statement).rewrites {
            for assumption in &rewrite.assumptions {
                assert!(assumption.choices.len() >= 2, "{}: {assumption:?}", rewrite.text);
                for word in words(&assumption.text) {
                    assert!(words(&rewrite.text).contains(&word), "{}: {assumption:?}", rewrite.text);
                }
            }
        }
    }
}
