//! Are all texts of the tests whole sentences, short and well counted?

use super::*;
use crate::evidence::{Marker, Sign};
use crate::examine::{Ageing, Claim, Claims, Fit, Lasting, Own, Owned};
use crate::text::Span;

const LOCALES: [Locale; 2] = [Locale::Russian, Locale::English];

#[track_caller]
fn check_text(text: &str, longest: usize) {
    assert!(!text.is_empty() && text.trim() == text && !text.contains("  "), "empty or padded: {text:?}");
    assert!(!text.contains(['!', '"', '`', '\'']) && !text.contains(" - "), "typewriter marks: {text}");
    assert!(text.chars().count() <= longest, "too long: {text}");
}

#[track_caller]
fn check_sentences(text: &str, longest: usize) {
    check_text(text, longest);
    assert!(text.starts_with(|c: char| c.is_uppercase() || c.is_numeric()) && text.ends_with('.'), "{text}");
    assert!(!text.contains("..") && !text.contains(" ."), "{text}");
}

#[test]
fn each_test_says_what_it_asks_and_why() {
    for locale in LOCALES {
        let all = locale.examination();
        for test in [&all.swap, &all.opposite, &all.durability, &all.shirt, &all.completeness] {
            check_text(test.name, 25);
            check_text(test.asks, 75);
            assert!(test.asks.ends_with('?'), "{}", test.asks);
            check_sentences(test.why, 95);
        }
        for kind in all.own_kinds.iter().chain(&all.perishables) {
            check_text(kind.name, 25);
            check_sentences(kind.why, 75);
        }
        for component in &all.components {
            check_text(component.name, 25);
            check_text(component.why, 75);
            assert!(component.why.ends_with('?'), "{}", component.why);
        }
        for label in [all.heading, all.rival, all.nobody, all.somebody, all.rest, all.present, all.absent] {
            check_text(label, 40);
        }
        check_sentences(all.intro, 95);
        check_sentences(all.unread, 95);
    }
}

fn findings() -> Vec<String> {
    let span = Span::default();
    let mut all = Vec::new();
    for locale in LOCALES {
        for finding in Owned::ALL {
            for kinds in [&[][..], &[OwnKind::Place], &[OwnKind::People, OwnKind::Place], &[OwnKind::Result]]
            {
                let own = kinds.iter().map(|kind| Own { span, kind: *kind }).collect();
                all.push(swap(locale, &Swap { own, finding }));
            }
        }
        for count in [1, 2, 5, 11, 21] {
            for finding in [
                Claims::Unread,
                Claims::None,
                Claims::Result,
                Claims::Empty { claims: count },
                Claims::Choice { claims: count },
                Claims::Mixed { choices: count, empty: 1 },
                Claims::Mixed { choices: 1, empty: count },
            ] {
                let claim = Claim { span, sign: Sign::Marker(Marker::Price), phrase: "…", is_choice: true };
                all.push(opposite(locale, &Opposite { claims: vec![claim], finding }));
            }
            for finding in Lasting::ALL {
                let struck = vec![Ageing { span, kind: Perishable::Rank }; count];
                all.push(durability(locale, &Durability { struck, rest: "…".to_owned(), finding }));
            }
            for fit in Fit::ALL {
                all.push(shirt(locale, &Shirt { words: count, letters: 9, fit, lines: Vec::new() }));
            }
        }
        for count in 0..=9 {
            let shown = std::array::from_fn(|place| if place < count { vec![span] } else { Vec::new() });
            all.push(completeness(locale, &Completeness { shown, is_read: true }));
        }
        let shown = std::array::from_fn(|_| Vec::new());
        all.push(completeness(locale, &Completeness { shown, is_read: false }));
    }
    all
}

#[test]
fn every_finding_is_whole_sentences() {
    for finding in findings() {
        check_sentences(&finding, 150);
        assert!(finding.matches(". ").count() <= 1, "more than two sentences: {finding}");
    }
}

#[test]
fn numbers_take_their_forms() {
    let all = findings();
    for wanted in [
        "Устареют 2 выражения, и сказать будет почти нечего.",
        "Устареют 5 выражений, и сказать будет почти нечего.",
        "Устареет 21 выражение, и сказать будет почти нечего.",
        "Устареет одно выражение, а главное останется. Фраза проживёт и без него.",
        "One phrase will date, and next to nothing is left to say.",
        "5 phrases will date, but the heart of it stays. It can do without them.",
        "1 слово: прочтут на ходу.",
        "2 слова: прочтут на ходу.",
        "11 слов: прочтут на ходу.",
        "21 слово: прочтут на ходу.",
        "1 word: a glance is enough.",
        "Названы 3 части из девяти. Полнота — отдельный вопрос: в короткой миссии, которую помнят, редко больше трёх.",
        "5 утверждений, и обратного о себе не скажет никто. Значит, ничего и не сказано.",
        "2 утверждения — настоящий выбор: кто-то скажет и обратное. Ещё одно ничего не говорит: обратного не скажет никто.",
        "2 claims are real choices: someone might say the opposite. One says nothing: nobody would.",
    ] {
        assert!(all.iter().any(|finding| finding == wanted), "nobody says {wanted:?}");
    }
}
