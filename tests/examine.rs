//! What do the tests beside the verdict say? `tests/golden/examine-*.md` holds statements with all five, for people to read.
//!
//! A mismatch rewrites the file and fails: the diff is the review. And whatever stands in the text, there is an answer.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod laws;

use laws::examination::lawful_examination;
use laws::statement::statement;
use mission_rewriter::examine::{Examination, examine};
use mission_rewriter::messages::Locale;
use mission_rewriter::messages::examine::Findings;
use mission_rewriter::text::{Language, Span};
use mission_rewriter::{Options, Suggest, analyze, analyze_with};
use proptest::prelude::*;
use std::fmt::Write;

/// The statement with its marks: `[furniture]{your trade}`.
fn marked<'n>(text: &str, marks: impl Iterator<Item = (Span, &'n str)>) -> String {
    let mut result = String::new();
    let mut place = 0;
    for (span, note) in marks {
        result.push_str(&text[place..span.start]);
        let _ = write!(result, "[{}]{{{note}}}", span.of(text));
        place = span.end;
    }
    result + &text[place..]
}

fn page(statement: &str, locale: Locale) -> String {
    let analysis = analyze(statement);
    let found = examine(&analysis);
    let said = Findings::of(locale, &found);
    let names = locale.examination();
    let mut page = format!("## {statement}\n\n");
    let own = found.swap.own.iter().map(|own| (own.span, names.own_kind(own.kind).name));
    let _ = writeln!(page, "- **{}.** {}  \n  {}", names.swap.name, said.swap, marked(statement, own));
    let _ = writeln!(page, "- **{}.** {}", names.opposite.name, said.opposite);
    for claim in &found.opposite.claims {
        let note = if claim.is_choice { names.somebody } else { names.nobody };
        let _ = writeln!(page, "  - {} ↔ {} ({note})", claim.span.of(statement), claim.phrase);
    }
    let struck =
        found.durability.struck.iter().map(|ageing| (ageing.span, names.perishable(ageing.kind).name));
    let _ = writeln!(
        page,
        "- **{}.** {}  \n  {}",
        names.durability.name,
        said.durability,
        marked(statement, struck)
    );
    let _ = writeln!(page, "  {}: {}", names.rest, found.durability.rest);
    let _ =
        writeln!(page, "- **{}.** {}  \n  {}", names.shirt.name, said.shirt, found.shirt.lines.join(" / "));
    let _ = writeln!(page, "- **{}.** {}", names.completeness.name, said.completeness);
    for component in found.completeness.present() {
        let words = found.completeness.shown[component.index()].iter().map(|span| span.of(statement));
        let _ = writeln!(
            page,
            "  - {}: {}",
            names.component(component).name,
            words.collect::<Vec<_>>().join(", ")
        );
    }
    page + "\n"
}

#[track_caller]
fn check_golden(file: &str, locale: Locale) {
    let path = format!("tests/golden/{file}.md");
    let before = std::fs::read_to_string(&path).unwrap();
    let title = before.lines().next().unwrap_or("").to_owned();
    let statements = before.lines().filter_map(|line| line.strip_prefix("## "));
    let now = statements.fold(format!("{title}\n\n"), |text, statement| text + &page(statement, locale));
    let now = format!("{}\n", now.trim_end());
    if now != before {
        std::fs::write(&path, &now).unwrap();
        panic!("{path} has changed: read the diff, and commit it if it is better");
    }
}

#[test]
fn russian_statements_are_tested_as_they_were() {
    check_golden("examine-ru", Locale::Russian);
}

#[test]
fn english_statements_are_tested_as_they_were() {
    check_golden("examine-en", Locale::English);
}

/// The examination, of which all laws hold.
#[track_caller]
fn check(text: &str) -> Examination {
    let options = Options { suggest: Suggest::Nothing, ..Options::default() };
    lawful_examination(&analyze_with(text, &options))
}

#[test]
fn odd_texts_are_tested() {
    for text in [
        "",
        " ",
        "\n\n\n",
        "\u{0}\u{1}\u{7f}\u{85}",
        "\u{202e}лидер рынка\u{202c}",
        "שלום עולם",
        "лидер",
        "leader",
        "👩‍👩‍👧‍👦🇷🇺👍🏽",
        "e\u{301}\u{301}\u{301} и\u{306} е\u{308}",
        "«««\"\"\"“”",
        ".,;:!?…—-–",
        "— leading — provider —",
        "%s %d \\n <script>alert(1)</script>",
        "WE ARE THE LEADING PROVIDER OF FURNITURE IN OHIO",
        "«Кедр», «Кедр» и «Кедр»",
    ] {
        check(text);
    }
}

#[test]
fn a_text_that_cannot_be_read_is_not_judged() {
    let found = check("Wir sind der führende Anbieter von Möbeln und die Nummer eins");
    let said = Findings::of(Locale::English, &found);
    let unread = Locale::English.examination().unread;
    assert_eq!(
        [said.swap, said.opposite, said.durability, said.completeness],
        [unread; 4].map(str::to_owned)
    );
    assert_eq!(found.shirt.words, 11, "a shirt can be printed in any language");
}

#[test]
fn a_megabyte_is_tested() {
    let sentence = "Our mission is to be the leading provider of affordable furniture in Ohio and help families love their home. ";
    check(&sentence.repeat(1_048_576 / sentence.len() + 1));
    check(&"а".repeat(1_048_576));
    check(&"«Кедр» мебель на Урале ".repeat(1_500));
    check(&"help engineers community online Ohio ".repeat(1_500));
    check(&"Дети возвращаются домой и печатают письма ".repeat(1_500));
    check(&"— ".repeat(20_000));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn arbitrary_text_is_tested(text in any::<String>()) {
        check(&text);
    }

    #[test]
    fn arbitrary_statements_are_tested(text in statement()) {
        let found = check(&text);
        prop_assert_eq!(check(&text), found);
    }
}

#[test]
fn each_language_has_its_opposites_in_its_own_letters() {
    for language in Language::ALL {
        for opposites in mission_rewriter::knowledge::opposites(language) {
            for phrase in opposites.phrases {
                let is_cyrillic = phrase.contains(|c: char| ('а'..='я').contains(&c) || c == 'ё');
                assert_eq!(is_cyrillic, language == Language::Russian, "{phrase}");
                assert!(phrase.chars().count() <= 45, "too long to be funny: {phrase}");
                assert!(!phrase.contains(['"', '\'', '!']), "{phrase}");
            }
        }
    }
}
