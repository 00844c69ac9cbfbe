//! A trade or a department: its words, its people, its outcomes, its sentences.

use crate::people::forms_of;
use crate::source::{LANGUAGES, Language, Line, Problem, Source};

pub struct Trade {
    pub key: String,
    pub industry: String,
    /// The name of the program's `Breadth`.
    pub breadth: &'static str,
    /// It serves those who do a job.
    pub is_for_work: bool,
    pub texts: [TradeText; 2],
}

#[derive(Default)]
pub struct TradeText {
    pub name: String,
    pub words: Vec<Word>,
    pub people: Vec<Vec<String>>,
    /// Functional, emotional, social; each outcome in its forms.
    pub outcomes: [Vec<Vec<String>>; 3],
    /// Price, range, quality, efficiency, leadership, technology, growth.
    pub means: [Vec<String>; 7],
    pub returns: Vec<String>,
    pub short: Vec<String>,
    pub chain: Vec<Vec<String>>,
}

pub struct Word {
    pub line: Line,
    pub text: String,
    /// The number of the program's `Pull`: 0 a word of this trade alone, 1 a hint that is enough alone (`!`), 2 a hint.
    pub pull: u16,
}

#[derive(Clone, Copy)]
enum Section {
    Words,
    Hints,
    People,
    Outcome(usize),
    Means(usize),
    Return,
    Short,
    Chain,
}

const SECTIONS: [(&str, &str, Section); 16] = [
    ("Слова", "Words", Section::Words),
    ("Намёки", "Hints", Section::Hints),
    ("Люди", "People", Section::People),
    ("Дело", "Doing", Section::Outcome(0)),
    ("Чувство", "Feeling", Section::Outcome(1)),
    ("Среди людей", "Among people", Section::Outcome(2)),
    ("Цена", "Price", Section::Means(0)),
    ("Выбор", "Range", Section::Means(1)),
    ("Качество", "Quality", Section::Means(2)),
    ("Скорость", "Efficiency", Section::Means(3)),
    ("Первенство", "Leadership", Section::Means(4)),
    ("Технология", "Technology", Section::Means(5)),
    ("Рост", "Growth", Section::Means(6)),
    ("Возвращение", "Return", Section::Return),
    ("Восемь слов", "Eight words", Section::Short),
    ("Цепочка", "Chain", Section::Chain),
];

const RUSSIAN_SLOTS: [&str; 6] = ["{кто}", "{кого}", "{кому}", "{кем}", "{для кого}", "{у кого}"];
const ENGLISH_SLOTS: [&str; 1] = ["{who}"];

impl Trade {
    pub fn parse(source: &Source) -> Result<Self, Problem> {
        let industry = source
            .lines
            .iter()
            .find_map(|line| line.text.strip_prefix("industry:"))
            .ok_or_else(|| Problem::whole(&source.path, "the file needs a line “industry: …”"))?;
        let says =
            |wanted: &str| source.lines.iter().any(|line| line.language.is_none() && line.text == wanted);
        let is_for_work = says("people: at work");
        let breadth = match (says("breadth: broad"), says("breadth: broadest")) {
            (_, true) => "Broadest",
            (true, _) => "Broad",
            _ => "Narrow",
        };
        let mut texts = <[TradeText; 2]>::default();
        for language in LANGUAGES {
            let text = &mut texts[language.index()];
            for line in source.in_language(language) {
                text.take(line, language)?;
            }
            text.check(source, language)?;
        }
        Ok(Self {
            key: source.key.clone(),
            industry: industry.trim().to_owned(),
            breadth,
            is_for_work,
            texts,
        })
    }
}

impl TradeText {
    fn take(&mut self, line: &Line, language: Language) -> Result<(), Problem> {
        if line.heading.is_empty() {
            return match line.text.strip_prefix("name:") {
                Some(name) => {
                    self.name = name.trim().to_owned();
                    Ok(())
                }
                None => Err(Problem::at(line, "above the first heading only “name: …” may stand")),
            };
        }
        let section = SECTIONS
            .iter()
            .find(|(russian, english, _)| {
                line.heading == if language == Language::Russian { *russian } else { *english }
            })
            .map(|(.., section)| *section)
            .ok_or_else(|| Problem::at(line, format!("“### {}” is no heading of a trade", line.heading)))?;
        match section {
            Section::Words | Section::Hints => {
                let is_hint = matches!(section, Section::Hints);
                let words =
                    line.text.split(',').map(str::trim).filter(|word| !word.is_empty() && *word != "—");
                self.words.extend(words.map(|word| Word {
                    line: line.clone(),
                    text: word.trim_end_matches('!').to_owned(),
                    pull: match (is_hint, word.ends_with('!')) {
                        (false, _) => 0,
                        (true, true) => 1,
                        (true, false) => 2,
                    },
                }));
            }
            Section::People => self.people.push(forms_of(line, &line.text, language)?),
            Section::Outcome(kind) => self.outcomes[kind].push(outcome_forms(line, language)?),
            Section::Means(kind) => self.means[kind].push(sentence(line, language)?),
            Section::Return => self.returns.push(sentence(line, language)?),
            Section::Short => {
                let sentence = sentence(line, language)?;
                let words =
                    sentence.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count();
                if words > 8 {
                    return Err(Problem::at(line, format!("eight words at most, and these are {words}")));
                }
                self.short.push(sentence);
            }
            Section::Chain => {
                let links: Vec<String> = line.text.split('|').map(|link| link.trim().to_owned()).collect();
                if links.len() != 3 {
                    return Err(Problem::at(
                        line,
                        "a chain has three links: our work | a colleague | the customer",
                    ));
                }
                self.chain.push(links);
            }
        }
        Ok(())
    }

    fn check(&self, source: &Source, language: Language) -> Result<(), Problem> {
        let outcomes = self.outcomes.iter().map(Vec::len);
        let means = self.means.iter().map(Vec::len);
        let wanted = [3usize, 3, 2];
        let words = self.words.iter().filter(|word| word.pull == 0).count();
        let missing = if self.name.is_empty() {
            Some("name: …".to_owned())
        } else if words < 15 && source.key != "general" {
            Some(format!("words that recognise it: 15 at least, and these are {words}"))
        } else if self.people.is_empty() {
            Some("people".to_owned())
        } else if let Some((index, _)) =
            outcomes.zip(wanted).enumerate().find(|(_, (count, wanted))| count < wanted)
        {
            Some(format!("outcomes of the kind {}", ["functional", "emotional", "social"][index]))
        } else if let Some(index) = means.into_iter().position(|count| count < 2) {
            Some(format!("two sentences under “{}”", SECTIONS[index + 6].1))
        } else if self.returns.len() < 2 || self.short.len() < 3 {
            Some("two sentences of return and three of eight words".to_owned())
        } else {
            None
        };
        match missing {
            Some(what) => Err(Problem::whole(
                &source.path,
                format!("under “## {}” is missing: {what}", language.heading()),
            )),
            None => Ok(()),
        }
    }
}

fn outcome_forms(line: &Line, language: Language) -> Result<Vec<String>, Problem> {
    let forms: Vec<String> = line.text.split('|').map(|form| form.trim().to_owned()).collect();
    let wanted = if language == Language::Russian { 3 } else { 2 };
    if forms.len() != wanted || forms.iter().any(String::is_empty) {
        return Err(Problem::at(
            line,
            format!("an outcome needs {wanted} forms here, and there are {}", forms.len()),
        ));
    }
    if forms.iter().any(|form| form.ends_with('.') || form.contains('{')) {
        return Err(Problem::at(line, "an outcome is a part of a sentence: no full stop and no slot"));
    }
    Ok(forms)
}

/// A whole sentence: an end mark, known slots, and nothing left open.
fn sentence(line: &Line, language: Language) -> Result<String, Problem> {
    let text = line.text.clone();
    if !text.trim_end_matches(['»', '”', '"']).ends_with(['.', '!', '?', '…']) {
        return Err(Problem::at(line, "a sentence ends with a full stop"));
    }
    let slots: &[&str] = if language == Language::Russian { &RUSSIAN_SLOTS } else { &ENGLISH_SLOTS };
    let mut rest = text.as_str();
    while let Some(open) = rest.find(['{', '}']) {
        let slot = slots.iter().find(|slot| rest[open..].starts_with(**slot));
        match slot {
            Some(slot) => rest = &rest[open + slot.len()..],
            None => return Err(Problem::at(line, format!("a slot here is one of {}", slots.join(" ")))),
        }
    }
    Ok(text)
}
