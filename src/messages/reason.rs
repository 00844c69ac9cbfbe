//! Why is the class what it is? One or two sentences out of the facts, true whatever the facts are.
//!
//! The model may call a statement customer-centric though no marker of a result was found, and the other way round. So each
//! sentence says what was found, and leaves to "read as a whole" what only the model saw.

mod english;
mod russian;

use super::Locale;
use crate::verdict::Facts;

/// Says why the class is what it is.
pub fn reason(locale: Locale, facts: &Facts) -> String {
    match locale {
        Locale::Russian => russian::reason(facts),
        Locale::English => english::reason(facts),
    }
}

/// The names of the ways of working, in the order of the text: "leadership, price".
fn names(locale: Locale, facts: &Facts) -> String {
    let names: Vec<&str> = facts.means.iter().map(|marker| locale.messages().marker(*marker).name).collect();
    names.join(", ")
}

/// The words that apply, as a list with `and` before the last; none where none applies.
fn list(words: [(bool, &str); 3], and: &str) -> Option<String> {
    let words: Vec<&str> = words.into_iter().filter(|(applies, _)| *applies).map(|(_, word)| word).collect();
    match words.split_last()? {
        (last, []) => Some((*last).to_owned()),
        (last, rest) => Some([&rest.join(", "), and, last].concat()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::Marker;
    use crate::verdict::Class;

    const LOCALES: [Locale; 2] = [Locale::Russian, Locale::English];

    fn facts(class: Class, means: &[Marker], found: &str) -> Facts {
        Facts {
            class,
            means: means.to_vec(),
            people: found.contains('p'),
            outcome: found.contains('o'),
            emotion: found.contains('e'),
            service: found.contains('s'),
            self_reference: found.contains('w'),
            word_count: 9,
            readable: true,
        }
    }

    /// Every class with every set of facts, without means, with one, with some and with all.
    fn combinations() -> Vec<Facts> {
        let ways: Vec<Marker> = Marker::ALL.into_iter().filter(|marker| marker.is_way_of_working()).collect();
        let mut all = Vec::new();
        for class in Class::ALL {
            for count in 0..=ways.len() {
                for set in 0..32 {
                    let found: String = "poesw"
                        .chars()
                        .enumerate()
                        .filter(|(bit, _)| set >> bit & 1 == 1)
                        .map(|(_, c)| c)
                        .collect();
                    for (word_count, readable) in
                        [(0, false), (0, true), (1, false), (1, true), (9, false), (9, true)]
                    {
                        all.push(Facts { word_count, readable, ..facts(class, &ways[..count], &found) });
                    }
                }
            }
        }
        all
    }

    #[test]
    fn every_combination_gives_whole_sentences() {
        for facts in combinations() {
            for locale in LOCALES {
                let reason = reason(locale, &facts);
                assert!(
                    reason.starts_with(char::is_uppercase) && reason.ends_with('.'),
                    "{reason} {facts:?}"
                );
                assert!(
                    !reason.contains("  ") && !reason.contains("..") && !reason.contains(" ."),
                    "{reason}"
                );
                assert!(reason.matches(". ").count() <= 1, "more than two sentences: {reason}");
                if facts.means.len() <= 3 {
                    assert!(reason.chars().count() <= 180, "too long: {reason}");
                }
            }
        }
    }

    #[test]
    fn every_means_is_named() {
        for facts in combinations().into_iter().filter(|facts| facts.readable && facts.word_count > 0) {
            for locale in LOCALES {
                let reason = reason(locale, &facts);
                for marker in &facts.means {
                    assert!(reason.contains(locale.messages().marker(*marker).name), "{marker:?}: {reason}");
                }
            }
        }
    }

    #[test]
    fn a_result_is_denied_only_where_none_was_found() {
        for facts in
            combinations().into_iter().filter(|facts| facts.readable && facts.word_count > 1 && facts.outcome)
        {
            for (locale, denials) in [
                (
                    Locale::Russian,
                    ["ни одного результата", "не о результате", "ни результат", "не сказано", "а не что"],
                ),
                (
                    Locale::English,
                    ["no result", "nor a result", "left unsaid", "not what changes", "not of what"],
                ),
            ] {
                let reason = reason(locale, &facts);
                assert!(denials.iter().all(|denial| !reason.contains(denial)), "{reason}");
            }
        }
    }

    #[test]
    fn reasons_read_well() {
        use Class::{Customer, Oriented, Product};
        use Marker::{GrowthProfit, Leadership, Price, Quality, Range, Technology};
        let one_word = Facts { word_count: 1, ..facts(Product, &[Quality], "") };
        let five = [Leadership, Quality, Range, Price, Technology];
        for (facts, english, russian) in [
            (
                facts(Product, &[Leadership, Price], ""),
                "It names 2 ways of working (leadership, price) and no result for people.",
                "Названы 2 способа работы (лидерство, цена) и ни одного результата для людей.",
            ),
            (
                facts(Product, &[GrowthProfit], "w"),
                "It names one way of working (company’s gain) and no result for people.",
                "Назван один способ работы (выгода компании) и ни одного результата для людей.",
            ),
            (
                facts(Product, &[Price], "ps"),
                "It names one way of working (price). It mentions people and care, but no result in their lives.",
                "Назван один способ работы (цена). Речь заходит о людях и заботе, но не о результате для них.",
            ),
            (
                facts(Product, &[], "w"),
                "It says what the company is and does, but not whom it is for.",
                "Сказано, что за компания и что она делает, но не сказано, для кого.",
            ),
            (
                facts(Oriented, &[Quality], "ps"),
                "It names people and care for them, but the company stays the hero: what changes in their lives is left unsaid. It also names one way of working (quality).",
                "Названы люди и забота о них, но герой здесь — компания: что меняется в их жизни, не сказано. Назван и один способ работы (качество).",
            ),
            (
                facts(Oriented, &five, "po"),
                "It names a result for people, but just as firmly the way there: 5 ways of working (leadership, quality, range, price, technology).",
                "Результат для людей назван, но вровень с ним — 5 способов работы (лидерство, качество, ассортимент, цена, технологии).",
            ),
            (
                facts(Customer, &[Price], "po"),
                "It names people and a result in their lives. How it is done comes second: one way of working (price).",
                "Названы люди и то, что меняется в их жизни. На втором плане — один способ работы (цена).",
            ),
            (
                facts(Customer, &[], "pe"),
                "It speaks of people and a feeling; read as a whole, it is about their lives, not the company.",
                "Речь о людях и чувствах, а в целом — об их жизни, не о компании.",
            ),
            (
                one_word,
                "It names one way of working (quality), but one word is too little to go by.",
                "Назван один способ работы (качество), но по одному слову судить рано.",
            ),
        ] {
            assert_eq!(reason(Locale::English, &facts), english);
            assert_eq!(reason(Locale::Russian, &facts), russian);
        }
    }
}
