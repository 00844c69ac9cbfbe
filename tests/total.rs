//! Does any string give an analysis? Laws over arbitrary text.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use mission_rewriter::json;
use mission_rewriter::messages::Locale;
use mission_rewriter::rewrite::Answers;
use mission_rewriter::verdict::Class;
use mission_rewriter::{Analysis, Options, analyze, rewrite_with};
use proptest::prelude::*;

/// What must hold of each analysis.
#[track_caller]
fn check(analysis: &Analysis) {
    let text = analysis.text.as_str();
    assert_eq!(analysis.verdict.probabilities.iter().sum::<u16>(), 1000);
    assert!(analysis.verdict.score <= 100);
    assert!(analysis.axes.all().iter().all(|axis| *axis <= 100));
    let mut end = 0;
    for evidence in &analysis.evidence {
        assert!(evidence.span.start >= end, "evidence overlaps in {text:?}");
        assert!(text.get(evidence.span.start..evidence.span.end).is_some_and(|words| !words.is_empty()));
        end = evidence.span.end;
    }
    let mut strategies = Vec::new();
    let mut openings = Vec::new();
    for rewrite in &analysis.rewrites {
        assert_eq!(rewrite.class, Class::Customer);
        assert!(rewrite.score >= analysis.verdict.score, "{} is worse than {text}", rewrite.text);
        strategies.push(rewrite.strategy);
        openings.push(rewrite.text.split_whitespace().take(3).collect::<Vec<_>>().join(" ").to_lowercase());
    }
    for list in [strategies.iter().map(|s| format!("{s:?}")).collect::<Vec<_>>(), openings] {
        let mut unique = list.clone();
        unique.sort();
        unique.dedup();
        assert_eq!(unique.len(), list.len(), "two suggestions alike for {text:?}: {list:?}");
    }
    for locale in [Locale::Russian, Locale::English] {
        let units: Vec<u16> = text.encode_utf16().collect();
        for evidence in json::Analysis::new(analysis, Some(locale)).evidence {
            assert_eq!(String::from_utf16(&units[evidence.start..evidence.end]).unwrap(), evidence.text);
        }
    }
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
        check(&analyze(text));
    }
}

#[test]
fn a_megabyte_gives_an_analysis() {
    let sentence = "Our mission is to be the leading provider of affordable furniture and help families love their home. ";
    let long = sentence.repeat(1_048_576 / sentence.len() + 1);
    check(&analyze(&long));
    check(&analyze(&"лидер ".repeat(100_000)));
    check(&analyze(&"а".repeat(1_048_576)));
    check(&analyze(&"не ".repeat(100_000)));
    check(&analyze(&"help engineers community ".repeat(40_000)));
    check(&analyze(&"\" ".repeat(200_000)));
}

/// Words that mean something to the program, in any order.
fn statement() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "лидер",
        "рынка",
        "мы",
        "не",
        "чтобы",
        "помогать",
        "людям",
        "жить",
        "лучше",
        "за счёт",
        "качества",
        "цен",
        "мебель",
        "«",
        "»",
        ".",
        ",",
        "—",
        "банк",
        "на",
        "Урале",
        "дети",
        "we",
        "not",
        "the",
        "leading",
        "provider",
        "of",
        "so that",
        "families",
        "help",
        "sleep",
        "by",
        "offering",
        "quality",
        "furniture",
        "in",
        "Ohio",
        "2030",
        "№1",
        "\n",
        "(",
        ")",
        "😀",
        "-",
    ]);
    prop::collection::vec(words, 0..40).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn arbitrary_text_gives_an_analysis(text in any::<String>()) {
        check(&analyze(&text));
    }

    #[test]
    fn arbitrary_statements_give_an_analysis(text in statement()) {
        check(&analyze(&text));
    }

    #[test]
    fn arbitrary_answers_give_rewrites(text in statement(), id in "[a-z_.0-9-]{0,20}", own in any::<String>()) {
        let mut answers = Answers::new();
        for id in [id.as_str(), "outcome", "people", "domain", "leadership-0", "feeling.outcome"] {
            answers.insert(id.to_owned(), own.clone());
        }
        for rewrite in rewrite_with(&text, &answers, &Options::default()) {
            prop_assert_eq!(rewrite.class, Class::Customer);
        }
    }

    #[test]
    fn the_same_text_gets_the_same_answer(text in statement()) {
        prop_assert_eq!(analyze(&text), analyze(&text));
    }
}
