//! Why is the class what it is? In Russian.

use crate::messages::{Locale, plural};
use crate::verdict::{Class, Facts};

pub(super) fn reason(facts: &Facts) -> String {
    match (facts.word_count, facts.readable) {
        (0, _) => "Читать пока нечего.".to_owned(),
        (_, false) => "Похоже, это не русский и не английский, поэтому судить не берёмся.".to_owned(),
        (1, true) if facts.means.is_empty() => "По одному слову судить рано.".to_owned(),
        (1, true) => [named(facts), &ways(facts), ", но по одному слову судить рано."].concat(),
        _ => match facts.class {
            Class::Product => product(facts),
            Class::Oriented => oriented(facts),
            Class::Customer => customer(facts),
        },
    }
}

fn product(facts: &Facts) -> String {
    if facts.means.is_empty() {
        return match people_side(facts) {
            _ if facts.outcome => "Результат для людей упомянут, но главное здесь не он.".to_owned(),
            Some(side) => ["Речь заходит о ", &side, ", но главное здесь — компания и её дело."].concat(),
            None if facts.self_reference => {
                "Сказано, что за компания и что она делает, но не сказано, для кого.".to_owned()
            }
            None => "Ни люди, ни результат для них здесь не названы.".to_owned(),
        };
    }
    let named = named(facts);
    let ways = ways(facts);
    match people_side(facts) {
        _ if facts.outcome => [named, &ways, ", а результат для людей остался на втором плане."].concat(),
        Some(side) => {
            [named, &ways, ". Речь заходит о ", &side, ", но не о результате для ", whom(facts), "."].concat()
        }
        None => [named, &ways, " и ни одного результата для людей."].concat(),
    }
}

fn oriented(facts: &Facts) -> String {
    if facts.outcome {
        return match facts.means.is_empty() {
            true => "Результат для людей назван, но не меньше сказано о том, что для них делают.".to_owned(),
            false => ["Результат для людей назван, но вровень с ним — ", &ways(facts), "."].concat(),
        };
    }
    let mut reason = match (facts.people, facts.service, facts.emotion) {
        (true, true, _) => {
            "Названы люди и забота о них, но герой здесь — компания: что меняется в их жизни, не сказано."
        }
        (true, false, _) => "Люди названы, но сказано, что для них делают, а не что меняется в их жизни.",
        (false, true, _) => "Сказано о заботе, но не о том, что меняется в жизни людей.",
        (false, false, true) => "Названо чувство, но не то, что меняется в жизни людей.",
        (false, false, false) => {
            "Похоже, что-то делают для людей, но ни они сами, ни результат прямо не названы."
        }
    }
    .to_owned();
    if !facts.means.is_empty() {
        let named = plural::russian(facts.means.len(), [" Назван и ", " Названы и ", " Названо и "]);
        reason.push_str(&[named, &ways(facts), "."].concat());
    }
    reason
}

fn customer(facts: &Facts) -> String {
    let mut reason = match people_side(facts) {
        _ if facts.outcome && facts.people => "Названы люди и то, что меняется в их жизни.".to_owned(),
        _ if facts.outcome => "Сказано, что меняется в жизни людей.".to_owned(),
        Some(side) => {
            let whose = if facts.people { "об их жизни" } else { "о жизни людей" };
            ["Речь о ", &side, ", а в целом — ", whose, ", не о компании."].concat()
        }
        None => "Ни одно слово не говорит об этом прямо, но в целом речь о жизни людей.".to_owned(),
    };
    if !facts.means.is_empty() {
        reason.push_str(&[" На втором плане — ", &ways(facts), "."].concat());
    }
    reason
}

/// The verb before [`ways`], which agrees with their number.
fn named(facts: &Facts) -> &'static str {
    plural::russian(facts.means.len(), ["Назван ", "Названы ", "Названо "])
}

/// «один способ работы (цена)», «2 способа работы (лидерство, цена)».
fn ways(facts: &Facts) -> String {
    let count = facts.means.len();
    let number = if count == 1 { "один".to_owned() } else { count.to_string() };
    let noun = plural::russian(count, [" способ работы (", " способа работы (", " способов работы ("]);
    [&number, noun, &super::names(Locale::Russian, facts), ")"].concat()
}

/// What there is on the people's side besides a result, after «о»: «людях, заботе и чувствах».
fn people_side(facts: &Facts) -> Option<String> {
    super::list([(facts.people, "людях"), (facts.service, "заботе"), (facts.emotion, "чувствах")], " и ")
}

const fn whom(facts: &Facts) -> &'static str {
    if facts.people { "них" } else { "людей" }
}
