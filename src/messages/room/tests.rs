//! Are the words of the room whole, short, well counted, alike in what is filled in, and in step with the plans?

use super::*;
use std::collections::BTreeSet;

const LOCALES: [Locale; 2] = [Locale::Russian, Locale::English];

/// The longest sentence or two outside the plans: what still can be read on a telephone at a glance.
const LONGEST: usize = 140;

/// A text, or the forms of a counted phrase with what is said of none before them.
#[derive(Debug)]
enum Entry {
    Text(String),
    Counted(Vec<String>),
}

impl Entry {
    fn texts(&self) -> &[String] {
        match self {
            Self::Text(text) => std::slice::from_ref(text),
            Self::Counted(texts) => texts,
        }
    }

    /// What is filled in, such as `{name}`.
    fn places(&self) -> BTreeSet<&str> {
        let after_open = self.texts().iter().flat_map(|text| text.split('{').skip(1));
        after_open.filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect()
    }
}

/// Every text of a locale in the order of the fields, read off what `Debug` shows: so that none can be forgotten here.
fn entries(locale: Locale) -> Vec<Entry> {
    let shown = format!("{:?}", locale.room());
    assert!(!shown.contains('\\'), "a text holds a typewriter's quotation mark or a line break");
    let mut found: Vec<Entry> = Vec::new();
    let mut is_counted = false;
    for (place, piece) in shown.split('"').enumerate() {
        if place % 2 == 0 {
            is_counted &= !piece.contains("])");
            if piece.ends_with("Counted { none: ") {
                is_counted = true;
                found.push(Entry::Counted(Vec::new()));
            }
        } else if let (true, Some(Entry::Counted(texts))) = (is_counted, found.last_mut()) {
            texts.push(piece.to_owned());
        } else {
            found.push(Entry::Text(piece.to_owned()));
        }
    }
    found
}

fn texts(locale: Locale) -> Vec<String> {
    entries(locale).iter().flat_map(|entry| entry.texts().to_vec()).collect()
}

fn sentence_count(text: &str) -> usize {
    text.split_inclusive(['.', '?']).filter(|sentence| sentence.trim().chars().count() > 1).count()
}

#[test]
fn every_text_keeps_to_one_manner() {
    for locale in LOCALES {
        for text in texts(locale) {
            assert!(
                !text.is_empty() && text.trim() == text && !text.contains("  "),
                "empty or padded: {text:?}"
            );
            assert!(
                !text.contains(['!', '`', '\'']) && !text.contains(" - "),
                "shouting or typewriter marks: {text}"
            );
            assert!(!text.contains("..") && !text.contains(" ,"), "{text}");
            if text.ends_with(['.', '?']) {
                assert!(
                    text.starts_with(|c: char| c.is_uppercase() || "{«“".contains(c)),
                    "not a sentence: {text}"
                );
            }
        }
    }
}

#[test]
fn outside_the_plans_nobody_reads_long() {
    for locale in LOCALES {
        let plans = format!("{:?}", locale.room().plans);
        for text in texts(locale).iter().filter(|text| !plans.contains(text.as_str())) {
            assert!(text.chars().count() <= LONGEST, "{} letters: {text}", text.chars().count());
        }
    }
}

#[test]
fn a_word_with_yo_has_it_everywhere() {
    // Without the dots, these are other words.
    const OTHER_WORDS: [&str; 3] = ["все", "всем", "чем"];
    let all = texts(Locale::Russian).join(" ").to_lowercase();
    let words: BTreeSet<&str> = all.split(|c: char| !c.is_alphabetic()).collect();
    for word in words.iter().filter(|word| word.contains('ё')) {
        let bare = word.replace('ё', "е");
        assert!(OTHER_WORDS.contains(&bare.as_str()) || !words.contains(bare.as_str()), "{word} and {bare}");
    }
    for bare in
        ["еще", "ее", "мое", "свое", "нее", "чье", "идет", "дает", "пошлет", "расчет", "дошел", "пришел"]
    {
        assert!(!words.contains(bare), "{bare} wants its ё");
    }
}

#[test]
fn what_is_filled_in_is_alike_in_both_languages() {
    let [russian, english] = LOCALES.map(entries);
    assert_eq!(russian.len(), english.len());
    for (russian, english) in russian.iter().zip(&english) {
        assert_eq!(russian.places(), english.places(), "{russian:?} {english:?}");
    }
}

#[test]
fn counted_phrases_have_the_forms_of_their_language() {
    for (locale, forms) in [(Locale::Russian, 3), (Locale::English, 2)] {
        for entry in entries(locale) {
            if let Entry::Counted(texts) = entry {
                let (none, counted) = texts.split_first().expect("a phrase for none");
                assert_eq!(counted.len(), forms, "{texts:?}");
                assert!(!none.contains('{'), "nothing is counted: {none}");
                assert!(counted.iter().all(|text| text.matches("{n}").count() == 1), "{texts:?}");
            }
        }
    }
}

#[test]
fn numbers_take_their_forms() {
    let [russian, english] = LOCALES.map(Locale::room);
    for (counted, count, expected) in [
        (&russian.facilitator.joined, 0, "пока никто не вошёл"),
        (&russian.facilitator.joined, 1, "вошёл 1"),
        (&russian.facilitator.joined, 12, "вошли 12"),
        (&russian.common.too_long, 21, "21 лишняя буква"),
        (&russian.common.too_long, 2, "2 лишние буквы"),
        (&russian.common.too_long, 11, "11 лишних букв"),
        (&russian.announcements.minutes_left, 5, "Осталось 5 минут."),
        (&russian.participant.write.others, 9, "Написали 9 из {all}."),
        (&english.facilitator.joined, 12, "12 joined"),
        (&english.common.too_long, 1, "Too long by 1 letter"),
        (&english.announcements.minutes_left, 0, "Less than a minute left."),
        (&english.announcements.pairs_left, 21, "21 pairs left."),
        (&english.participant.write.others, 1, "1 of {all} has written."),
    ] {
        assert_eq!(counted.say(count), expected);
    }
}

#[test]
fn files_have_names_that_any_system_takes() {
    for locale in LOCALES {
        for name in locale.room().paper.files {
            assert!(name.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{name}");
        }
    }
}

#[test]
fn invented_names_are_different_and_fit_together() {
    for locale in LOCALES {
        let halves = locale.room().participant.enter.invented;
        let all: BTreeSet<&str> = halves.into_iter().flatten().collect();
        assert_eq!(all.len(), 32);
        for name in all {
            assert!(name.starts_with(char::is_uppercase) && name.chars().all(char::is_alphabetic), "{name}");
        }
        if locale == Locale::Russian {
            // Any goes with any only if all are masculine.
            assert!(
                halves[0]
                    .iter()
                    .all(|name| name.ends_with("ый") || name.ends_with("ий") || name.ends_with("ой"))
            );
        }
    }
}

#[test]
fn plans_keep_their_time_and_the_order_of_stages() {
    let order = ["lobby", "write", "compare", "vote", "reveal", "closed"];
    for locale in LOCALES {
        for (plan, minutes) in locale.room().plans.iter().zip([15, 30, 60]) {
            assert_eq!(plan.minutes, minutes);
            assert_eq!(plan.steps.iter().map(|step| step.minutes).sum::<usize>(), minutes);
            assert!(plan.name.contains(&minutes.to_string()));
            let place = |step: &Step| (step.round, order.iter().position(|key| *key == step.stage));
            assert!(plan.steps.iter().all(|step| place(step).1.is_some()), "an unknown stage: {plan:?}");
            assert!(plan.steps.is_sorted_by_key(place), "out of order: {plan:?}");
            let stages: Vec<&str> = plan.steps.iter().map(|step| step.stage).collect();
            assert_eq!((stages.first(), stages.last()), (Some(&"lobby"), Some(&"closed")));
        }
    }
    let [russian, english] = LOCALES.map(|locale| &locale.room().plans);
    for (russian, english) in russian.iter().zip(english) {
        let shape = |plan: &Plan| -> Vec<(&str, usize, usize)> {
            plan.steps.iter().map(|step| (step.stage, step.round, step.minutes)).collect()
        };
        assert_eq!(shape(russian), shape(english));
    }
}

#[test]
fn what_is_read_aloud_is_read_in_one_go() {
    for locale in LOCALES {
        for step in locale.room().plans.iter().flat_map(|plan| plan.steps) {
            assert!((2..=5).contains(&sentence_count(step.aloud)), "{}", step.aloud);
            assert!(step.aloud.split_whitespace().count() <= 70, "too long to listen to: {}", step.aloud);
            assert!((1..=4).contains(&sentence_count(step.hint)), "{}", step.hint);
            assert!(
                step.hint.split_whitespace().count() <= 40,
                "too long to read while leading: {}",
                step.hint
            );
            assert!(step.aloud.ends_with(['.', '?']) && step.hint.ends_with(['.', '»', '”']), "{step:?}");
            assert!(step.title.chars().count() <= 34 && !step.title.ends_with('.'), "{}", step.title);
        }
    }
}

#[test]
fn no_two_steps_of_a_plan_say_the_same() {
    for locale in LOCALES {
        for plan in &locale.room().plans {
            let titles: BTreeSet<&str> = plan.steps.iter().map(|step| step.title).collect();
            let aloud: BTreeSet<&str> = plan.steps.iter().map(|step| step.aloud).collect();
            assert_eq!((titles.len(), aloud.len()), (plan.steps.len(), plan.steps.len()), "{}", plan.name);
        }
    }
}

#[cfg(feature = "embedded-knowledge")]
#[test]
fn statements_to_begin_with_leave_something_to_do() {
    use crate::verdict::Class;
    for locale in LOCALES {
        for example in &locale.room().examples {
            let analysis = crate::analyze(example.text);
            assert_eq!(analysis.language, Some(locale.language()), "{}", example.text);
            assert_eq!(analysis.verdict.class, Class::Product, "{}", example.text);
            assert!(!analysis.rewrites.is_empty(), "nothing to suggest: {}", example.text);
        }
    }
}

/// We ask others for plain words, and so have to use them ourselves.
#[cfg(feature = "embedded-knowledge")]
#[test]
fn our_own_words_hold_no_stock_phrase() {
    use crate::evidence::{Marker, Sign};
    let options = crate::Options { suggest: crate::Suggest::Nothing, ..crate::Options::default() };
    for locale in LOCALES {
        let examples = locale.room().examples.each_ref().map(|example| example.text);
        for text in texts(locale).iter().filter(|text| !examples.contains(&text.as_str())) {
            let found = crate::analyze_with(text, &options).evidence;
            let stock = found.iter().find(|evidence| evidence.sign == Sign::Marker(Marker::Jargon));
            assert!(stock.is_none(), "{text}: {stock:?}");
        }
    }
}
