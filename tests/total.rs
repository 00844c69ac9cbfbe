//! Does any string give an analysis? Laws over arbitrary text.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod laws;

use laws::statement::statement;
use laws::{lawful, lawful_answers};
use mission_rewriter::rewrite::Answers;
use mission_rewriter::text::{Language, Span};
use mission_rewriter::{Analysis, Options, analyze, json, rewrite_with};
use proptest::prelude::*;
use serde_json::Value;
use std::sync::LazyLock;

/// The analysis, of which all laws hold.
#[track_caller]
fn check(text: &str) -> Analysis {
    lawful(text, &Options::default())
}

#[test]
fn odd_texts_give_an_analysis() {
    let essay = "Мы лидер рынка мебели. We help families sleep well, whatever their budget! ".repeat(400);
    for text in [
        "",
        " ",
        "\n\n\n",
        "\u{0}\u{1}\u{7f}\u{85}",
        "\u{fffd}\u{fffd}",
        "\u{202e}лидер рынка\u{202c}",
        "שלום עולם, אנחנו המובילים",
        "лидер",
        "leader",
        "👩‍👩‍👧‍👦🇷🇺👍🏽",
        "e\u{301}\u{301}\u{301} и\u{306} е\u{308}",
        "«««\"\"\"“”",
        ".,;:!?…—-–",
        "{кто} {who} {}",
        "%s %d \\n <script>alert(1)</script>",
        &essay,
    ] {
        check(text);
    }
}

/// Found by these laws: the asterisk was taken for small print, whatever it stood behind.
#[test]
fn an_asterisk_in_a_text_that_cannot_be_read_is_no_small_print() {
    assert!(check("¹*").evidence.is_empty());
    assert!(check("最好的家具*，最低的价格*").evidence.is_empty());
    assert!(!check("The best furniture* in Ohio.").evidence.is_empty());
}

#[test]
fn a_megabyte_gives_an_analysis() {
    let sentence = "Our mission is to be the leading provider of affordable furniture and help families love their home. ";
    let long = sentence.repeat(1_048_576 / sentence.len() + 1);
    check(&long);
    check(&"лидер ".repeat(100_000));
    check(&"а".repeat(1_048_576));
    check(&"не ".repeat(100_000));
    check(&"help engineers community ".repeat(40_000));
    check(&"\" ".repeat(200_000));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn arbitrary_text_gives_an_analysis(text in any::<String>()) {
        check(&text);
    }

    #[test]
    fn arbitrary_statements_give_an_analysis(text in statement(), options in options()) {
        lawful(&text, &options);
    }

    #[test]
    fn arbitrary_answers_give_rewrites(text in statement(), id in "[a-z_.0-9-]{0,20}", own in prop_oneof![any::<String>(), statement()]) {
        let mut answers = Answers::new();
        for id in [id.as_str(), "outcome", "people", "domain", "leadership-0", "feeling.outcome"] {
            answers.insert(id.to_owned(), own.clone());
        }
        lawful_answers(&text, &answers, &Options::default());
    }
}

// Fewer cases where a case is several analyses.
proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_nobody_asked_for_changes_nothing(text in statement(), id in "[a-z]{1,9}[.-][a-z0-9]{1,9}", own in any::<String>()) {
        let analysis = analyze(&text);
        let known = ["outcome", "people", "domain"];
        prop_assume!(!known.iter().any(|known| id.ends_with(known)));
        prop_assume!(analysis.questions.iter().all(|question| question.id != id));
        let answers = Answers::from([(id, own)]);
        prop_assert_eq!(rewrite_with(&text, &answers, &Options::default()), analysis.rewrites);
    }

    #[test]
    fn the_same_text_gets_the_same_answer(text in statement()) {
        prop_assert_eq!(analyze(&text), analyze(&text));
    }

    /// Somebody who types a space, or pastes with one, has said nothing more.
    #[test]
    fn space_around_a_statement_says_nothing(text in statement(), before in "[ \t]{0,3}", after in "[ \t\n]{0,3}") {
        let plain = analyze(text.trim());
        let spaced = check(&[&before, text.trim(), &after].concat());
        prop_assert_eq!(&plain.verdict.class, &spaced.verdict.class);
        prop_assert_eq!((plain.verdict.score, plain.axes, plain.domain), (spaced.verdict.score, spaced.axes, spaced.domain));
        let moved = |span: Span| Span { start: span.start + before.len(), end: span.end + before.len() };
        let spans = |analysis: &Analysis| analysis.evidence.iter().map(|found| found.span).collect::<Vec<_>>();
        prop_assert_eq!(spans(&plain).into_iter().map(moved).collect::<Vec<_>>(), spans(&spaced));
        prop_assert_eq!(&plain.questions, &spaced.questions);
        let texts = |analysis: &Analysis| analysis.rewrites.iter().map(|rewrite| rewrite.text.clone()).collect::<Vec<_>>();
        prop_assert_eq!(texts(&plain), texts(&spaced));
    }

    #[test]
    fn every_analysis_fits_the_schema(text in prop_oneof![statement(), any::<String>()], options in options()) {
        static SCHEMA: LazyLock<jsonschema::Validator> = LazyLock::new(|| {
            let schema = serde_json::from_str(include_str!("analysis.schema.json")).unwrap();
            jsonschema::validator_for(&schema).unwrap()
        });
        let analysis = json::Analysis::new(&lawful(&text, &options), None);
        let value: Value = serde_json::from_str(&serde_json::to_string(&analysis).unwrap()).unwrap();
        let problems: Vec<String> = SCHEMA.iter_errors(&value).map(|problem| problem.to_string()).collect();
        prop_assert!(problems.is_empty(), "{problems:?} in {value}");
        prop_assert_eq!(value["text"].as_str(), Some(text.as_str()));
    }
}

/// Options of any kind, a department that nobody knows among them.
fn options() -> impl Strategy<Value = Options> {
    let languages = prop::sample::select(vec![None, Some(Language::Russian), Some(Language::English)]);
    let departments =
        prop::sample::select(vec![None, Some("company"), Some("logistics"), Some("hr"), Some("nobody")]);
    (languages, departments).prop_map(|(language, department)| Options {
        language,
        department: department.map(str::to_owned),
        ..Options::default()
    })
}
