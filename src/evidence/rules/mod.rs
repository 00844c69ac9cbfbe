//! One rule a file. A new rule is a file here, a file of words under `knowledge/markers/`, and a line in each list below.

pub mod beneficiary;
pub mod efficiency;
pub mod emotion;
pub mod growth_profit;
pub mod jargon;
pub mod leadership;
pub mod metric;
pub mod outcome;
pub mod price;
pub mod quality;
pub mod range;
pub mod self_reference;
pub mod service;
pub mod technology;

use super::Rule;

/// All rules, in the order of the markers.
pub const RULES: [Rule; 14] = [
    leadership::RULE,
    quality::RULE,
    range::RULE,
    price::RULE,
    efficiency::RULE,
    technology::RULE,
    growth_profit::RULE,
    self_reference::RULE,
    metric::RULE,
    jargon::RULE,
    beneficiary::RULE,
    outcome::RULE,
    emotion::RULE,
    service::RULE,
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::{Marker, find};
    use crate::knowledge::scan;
    use crate::text::{Document, Language};

    #[test]
    fn the_list_is_complete_and_in_order() {
        assert_eq!(RULES.map(|rule| rule.marker), Marker::ALL);
    }

    #[test]
    fn each_manual_holds_examples_for_both_languages() {
        for rule in RULES {
            for language in Language::ALL {
                let examples: Vec<_> =
                    rule.examples().into_iter().filter(|e| e.language == language).collect();
                let found = examples.iter().filter(|e| !e.found.is_empty()).count();
                assert!(found >= 3 && examples.len() > found, "{:?} in {language:?}", rule.marker);
            }
        }
    }

    #[test]
    fn each_rule_does_what_its_manual_says() {
        let mut wrong = Vec::new();
        for rule in RULES {
            for example in rule.examples() {
                let document = Document::read(&example.text, Some(example.language));
                let found: Vec<&str> = find(&document, &scan(&document))
                    .evidence
                    .iter()
                    .filter(|evidence| evidence.marker == rule.marker)
                    .map(|evidence| evidence.span.of(&example.text))
                    .collect();
                if found != example.found {
                    wrong.push(format!(
                        "{}: {}\n   found  {found:?}\n   wanted {:?}",
                        rule.marker.key(),
                        example.text,
                        example.found
                    ));
                }
            }
        }
        assert!(wrong.is_empty(), "{} examples fail:\n{}", wrong.len(), wrong.join("\n"));
    }
}
