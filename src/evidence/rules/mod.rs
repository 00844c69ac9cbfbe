//! One rule a file. A new rule is a file here, a file of words under `knowledge/markers/` or `knowledge/pitfalls/`, and a line in each list below.

pub mod asterisk;
pub mod beneficiary;
pub mod bought_loyalty;
pub mod efficiency;
pub mod emotion;
pub mod growth_profit;
pub mod jargon;
pub mod leadership;
pub mod metric;
pub mod outcome;
pub mod price;
pub mod push_selling;
pub mod quality;
pub mod range;
pub mod satisfaction_metric;
pub mod self_reference;
pub mod service;
pub mod technology;

use super::Rule;

/// All rules: the markers in their order, then the pitfalls in theirs.
pub const RULES: [Rule; 18] = [
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
    push_selling::RULE,
    bought_loyalty::RULE,
    asterisk::RULE,
    satisfaction_metric::RULE,
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::{Marker, Pitfall, Sign, find};
    use crate::knowledge::scan;
    use crate::text::{Document, Language};

    #[test]
    fn the_list_is_complete_and_in_order() {
        let signs = Marker::ALL.map(Sign::Marker).into_iter().chain(Pitfall::ALL.map(Sign::Pitfall));
        assert!(RULES.iter().map(|rule| rule.sign).eq(signs));
    }

    #[test]
    fn each_manual_holds_examples_for_both_languages() {
        for rule in RULES {
            for language in Language::ALL {
                let examples: Vec<_> =
                    rule.examples().into_iter().filter(|e| e.language == language).collect();
                let found = examples.iter().filter(|e| !e.found.is_empty()).count();
                assert!(found >= 3 && examples.len() > found, "{:?} in {language:?}", rule.sign);
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
                    .filter(|evidence| evidence.sign == rule.sign)
                    .map(|evidence| evidence.span.of(&example.text))
                    .collect();
                if found != example.found {
                    wrong.push(format!(
                        "{}: {}\n   found  {found:?}\n   wanted {:?}",
                        rule.sign.key(),
                        example.text,
                        example.found
                    ));
                }
            }
        }
        assert!(wrong.is_empty(), "{} examples fail:\n{}", wrong.len(), wrong.join("\n"));
    }
}
