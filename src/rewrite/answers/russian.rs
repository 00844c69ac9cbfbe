//! Which sentence do Russian own words fit into?

use super::{Shape, after, in_list, lowered, starts_with, words};
use crate::rewrite::verb::russian::{is_infinitive, is_past_plural, is_plural, pluralized};

/// Answers that say there is none.
const NO_ANSWER: [&str; 9] =
    ["не знаю", "ничего", "нет", "не понимаю", "никто", "хз", "без понятия", "затрудняюсь", "пока не знаю"];

/// Words before the answer itself; longer ones first.
const OPENINGS: [&[&str]; 8] = [
    &["потому", "что"],
    &["в", "том", "что"],
    &["то", "что"],
    &["так", "что"],
    &["для", "того", "чтобы"],
    &["что"],
    &["это"],
    &["ну"],
];

/// Adverbs that may stand before a verb.
const ADVERBS: &str = " не ни никогда всегда больше меньше чаще реже снова вновь опять вовремя сами просто уже наконец легко быстро спокойно \
    смело сразу вместе дольше раньше свободно уверенно безопасно по-настоящему хорошо лучше легче проще тоже действительно наконец-то ";

/// What is said of how somebody is or what they may do, with the people in the dative: «семьям не нужно ждать».
const STATES: &str = " можно нельзя нужно надо незачем приходится придется приходилось страшно спокойно легко удобно комфортно хорошо тепло безопасно радостно проще \
    легче спокойнее удобнее выгодно уютно приятно интересно весело хочется удается некогда комфортнее теплее веселее дешевле быстрее понятно ";

/// Short adjectives in the plural.
const SHORT: &str = " здоровы спокойны уверены счастливы довольны рады готовы свободны защищены сыты одеты веселы бодры независимы успешны \
    богаты сильны красивы окружены обеспечены нужны важны живы благодарны горды любимы застрахованы подготовлены ";

/// Who stands at the beginning of a sentence of its own.
const SUBJECTS: &str =
    " я мы ты вы он она оно мне нам вам тебе ему ей их его ее меня нас вас никто кто все всё каждый ";

/// What there is or will be: «деньги» follow it as the subject, and the people have them.
const THERE_IS: &str = " остается остаются останется останутся появляется появляются появится появятся хватает хватит хватало хватило ";

/// How it is, said without people.
const HOW_IT_IS: &str = " красиво вкусно чисто светло тихо ярко просто быстро дешево весело мило здорово ";

const PREPOSITIONS: &str = " с со без в во на при под для за от из у к о об по через ";

/// The sentences that an answer fits into, the best first.
pub(super) fn shapes(answer: &str) -> Vec<Shape> {
    let mut answer = answer.to_owned();
    let mut list = words(&answer);
    if NO_ANSWER.contains(&list.join(" ").as_str()) || list.is_empty() {
        return Vec::new();
    }
    // «для того чтобы» leaves «чтобы», which says what kind of sentence it is.
    while let Some(opening) = OPENINGS.iter().find(|opening| starts_with(&list, opening)) {
        let count = if opening.last() == Some(&"чтобы") { opening.len() - 1 } else { opening.len() };
        if count >= list.len() {
            break;
        }
        answer = after(&answer, count);
        list = words(&answer);
    }
    if list[0] == "чтобы" && list.len() > 1 {
        return match subject_or_verb(&list[1..]) {
            Kind::Infinitive => infinitive(&after(&answer, 1)),
            _ => vec![Shape::alone(answer)],
        };
    }
    let rest = |count: usize| after(&answer, count);
    let whole = lowered(&answer);
    match list[0].as_str() {
        "они" if list.len() > 1 => return vec![Shape::with_people("", 0, " ", rest(1))],
        "им" if list.len() > 1 => return vec![Shape::with_people("", 2, " ", rest(1))],
        "у" if list.get(1).is_some_and(|word| word == "них") && list.len() > 2 => {
            return vec![Shape::with_people("у ", 1, " ", rest(2))];
        }
        "можете" | "сможете" | "хотите" | "успеваете" | "успеете" | "получаете" | "получите" =>
        {
            return vec![Shape { before: "вы ", ..Shape::alone(whole) }];
        }
        _ => {}
    }
    match subject_or_verb(&list) {
        Kind::ThereIs => vec![Shape::with_people("у ", 1, " ", whole), Shape::alone(answer)],
        Kind::Infinitive => infinitive(&answer),
        Kind::Plural => vec![Shape::with_people("", 0, " ", whole), Shape::alone(answer)],
        Kind::Singular(index) => match pluralized(&list[index]) {
            Some(plural) => {
                let said: Vec<String> = whole
                    .split_whitespace()
                    .enumerate()
                    .map(|(place, word)| if place == index { plural.clone() } else { word.to_owned() })
                    .collect();
                vec![Shape::with_people("", 0, " ", said.join(" "))]
            }
            None => vec![Shape::alone(answer)],
        },
        Kind::State => vec![Shape::with_people("", 2, " ", whole), Shape::alone(answer)],
        Kind::Sentence => vec![Shape::alone(answer)],
        Kind::Thing => vec![Shape::with_people("для ", 1, " — ", whole.clone()), Shape::alone(answer)],
        Kind::GivenThing => vec![Shape::with_people("дать ", 2, " ", whole)],
    }
}

fn infinitive(answer: &str) -> Vec<Shape> {
    let answer = lowered(answer);
    vec![
        Shape::with_people("", 0, " могут ", answer.clone()),
        Shape::with_people("помогать ", 2, " ", answer),
    ]
}

enum Kind {
    /// «спать спокойно».
    Infinitive,
    /// «спят спокойно», «перестали бояться», «уверены в завтра»: what people do or are.
    Plural,
    /// «останутся деньги на отпуск»: they have what there is.
    ThereIs,
    /// «спит спокойно»: likewise, of one; the place of the verb.
    Singular(usize),
    /// «не нужно ждать», «спокойно на душе».
    State,
    /// A whole sentence, or words that stand best alone.
    Sentence,
    /// «спокойный сон».
    Thing,
    /// «улыбку ребёнка»: a thing in the case of what is given.
    GivenThing,
}

fn subject_or_verb(list: &[String]) -> Kind {
    let first = list[0].as_str();
    let second = list.get(1).map_or("", String::as_str);
    if in_list(THERE_IS, first) || first == "есть" && !second.is_empty() && !second.ends_with('о') {
        return Kind::ThereIs;
    }
    if matches!(first, "легче" | "проще" | "удобнее" | "спокойнее") && is_infinitive(second)
    {
        return Kind::State;
    }
    // The first word that is no adverb tells.
    let head = list.iter().position(|word| !in_list(ADVERBS, word));
    if let Some(index) = head {
        let word = list[index].as_str();
        if word == "есть" && list.len() > index + 1 && index > 0 {
            return Kind::Sentence;
        }
        if is_infinitive(word) {
            return Kind::Infinitive;
        }
        if in_list(STATES, word) {
            return Kind::State;
        }
        if is_plural(word) || is_past_plural(word) || in_list(SHORT, word) {
            return Kind::Plural;
        }
        if pluralized(word).is_some() {
            return Kind::Singular(index);
        }
    }
    let is_state = in_list(STATES, first) && head.is_none_or(|head| in_list(PREPOSITIONS, &list[head]));
    if is_state {
        return Kind::State;
    }
    let says = |word: &String| {
        is_plural(word) || pluralized(word).is_some() || is_past(word) || in_list(SHORT, word)
    };
    let has_verb = list.iter().skip(1).any(says) || list.iter().any(|word| in_list(HOW_IT_IS, word));
    let has_head = head.is_some_and(|head| !in_list(PREPOSITIONS, &list[head]));
    let stands_alone = in_list(SUBJECTS, first)
        || !has_head
        || first == "как"
        || in_list(PREPOSITIONS, first)
        || first.starts_with("ника")
        || first.starts_with("нич")
        || matches!(first, "нет" | "ни" | "не")
        || first.ends_with("йте")
        || first.ends_with("ите");
    if stands_alone || has_verb && !opens_relative(list) {
        return Kind::Sentence;
    }
    let is_given = first.ends_with("ую")
        || first.ends_with("юю")
        || (first.ends_with('у') || first.ends_with('ю')) && first.chars().count() > 3;
    if is_given { Kind::GivenThing } else { Kind::Thing }
}

/// «дом, в который хочется вернуться»: the verb belongs to the description of a thing.
fn opens_relative(list: &[String]) -> bool {
    let verb =
        list.iter().skip(1).position(|word| is_plural(word) || pluralized(word).is_some() || is_past(word));
    let relative = list.iter().position(|word| {
        word.starts_with("котор") || matches!(word.as_str(), "где" | "куда" | "когда" | "что" | "чтобы")
    });
    relative.is_some_and(|relative| verb.is_none_or(|verb| relative <= verb + 1))
}

fn is_past(word: &str) -> bool {
    word.chars().count() > 3
        && [
            "ал", "ил", "ел", "ала", "ила", "ела", "ало", "ило", "ело", "али", "или", "ели", "лся", "лась",
            "лось", "лись",
        ]
        .iter()
        .any(|ending| word.ends_with(ending))
}
