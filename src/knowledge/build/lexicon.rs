//! All patterns and classes of one language, with their words numbered.

use crate::pattern::{Element, Pattern, Term, term};
use crate::source::{Language, Line, Problem, Source};
use crate::targets::{
    COMPONENT_BASE, CUE_BASE, DEPARTMENT_BASE, OPENING_BASE, OPPOSITE_BASE, PEOPLE_BASE, PITFALL_BASE,
    TRADE_BASE, Targets,
};
use std::collections::BTreeSet;

/// The tables of a language, ready to be written.
pub struct Lexicon {
    pub stems: Vec<String>,
    pub exact: Vec<String>,
    pub prefixes: Vec<String>,
    /// For each word how many classes follow, and these; 128 more where the word is excluded from one.
    pub members: Vec<u8>,
    /// The patterns as the program reads them: see `matcher.rs`.
    pub patterns: Vec<u16>,
}

impl Lexicon {
    pub fn compile(targets: &Targets, language: Language) -> Result<Self, Problem> {
        let class_of = |key: &str| targets.class(key);
        let mut found: Vec<(u16, Pattern)> = Vec::new();
        for (group, base) in [
            (&targets.markers, 0),
            (&targets.pitfalls, PITFALL_BASE),
            (&targets.cues, CUE_BASE),
            (&targets.components, COMPONENT_BASE),
        ] {
            for (index, source) in group.iter().enumerate() {
                for line in source.in_language(language) {
                    found.push((base + number(index, line)?, Pattern::parse(line, &line.text, &class_of)?));
                }
            }
        }
        for (group, base) in [(&targets.trades, TRADE_BASE), (&targets.departments, DEPARTMENT_BASE)] {
            for (index, trade) in group.iter().enumerate() {
                for word in &trade.texts[language.index()].words {
                    let target = base + number(index, &word.line)? * 3 + word.pull;
                    found.push((target, Pattern::parse(&word.line, &word.text, &class_of)?));
                }
            }
        }
        for (index, row) in targets.people.iter().filter(|row| row.language == language).enumerate() {
            for word in &row.words {
                found.push((
                    PEOPLE_BASE + number(index, &row.line)?,
                    Pattern::parse(&row.line, word, &class_of)?,
                ));
            }
        }
        for (index, row) in targets.openings.iter().filter(|row| row.language == language).enumerate() {
            for word in &row.words {
                let target = OPENING_BASE + number(index, &row.line)?;
                found.push((target, Pattern::parse(&row.line, word, &class_of)?));
            }
        }
        for row in targets.opposites.iter().filter(|row| row.language == language) {
            for word in &row.words {
                let target = OPPOSITE_BASE + number(row.place, &row.line)?;
                found.push((target, Pattern::parse(&row.line, word, &class_of)?));
            }
        }
        let members = class_members(&targets.classes, language)?;
        Ok(Self::number(found, members, targets.classes.len()))
    }

    fn number(found: Vec<(u16, Pattern)>, members: Vec<(Term, usize, bool)>, class_count: usize) -> Self {
        let mut terms: BTreeSet<Term> = members.iter().map(|(term, ..)| term.clone()).collect();
        for element in found.iter().flat_map(|(_, pattern)| &pattern.elements) {
            if let Element::Word { alternatives, .. } = element {
                terms.extend(alternatives.iter().cloned());
            }
        }
        let (mut stems, mut exact, mut prefixes) = (Vec::new(), Vec::new(), Vec::new());
        for term in &terms {
            match term {
                Term::Stem(word) => stems.push(word.clone()),
                Term::Exact(word) => exact.push(word.clone()),
                Term::Prefix(word) => prefixes.push(word.clone()),
                Term::Class(_) | Term::Number => {}
            }
        }
        let words = stems.len() + exact.len() + prefixes.len();
        let code = |term: &Term| -> u16 {
            let place = |list: &[String], word: &String| list.binary_search(word).unwrap_or_default();
            let number = match term {
                Term::Stem(word) => place(&stems, word),
                Term::Exact(word) => stems.len() + place(&exact, word),
                Term::Prefix(word) => stems.len() + exact.len() + place(&prefixes, word),
                Term::Class(class) => words + class,
                Term::Number => words + class_count,
            };
            u16::try_from(number).unwrap_or(u16::MAX)
        };
        let mut patterns = Vec::new();
        for (target, pattern) in &found {
            patterns.push(target | if pattern.exception { 0x8000 } else { 0 });
            patterns.push(u16::try_from(pattern.elements.len()).unwrap_or(u16::MAX));
            for element in &pattern.elements {
                match element {
                    Element::Gap => patterns.push(0),
                    Element::Word { alternatives, optional } => {
                        let count = u16::try_from(alternatives.len()).unwrap_or(u16::MAX);
                        patterns.push(count | if *optional { 0x8000 } else { 0 });
                        patterns.extend(alternatives.iter().map(code));
                    }
                }
            }
        }
        let mut classes: Vec<BTreeSet<u8>> = vec![BTreeSet::new(); words];
        for (term, class, excluded) in &members {
            let class = u8::try_from(*class).unwrap_or(127) | if *excluded { 128 } else { 0 };
            classes[usize::from(code(term))].insert(class);
        }
        let counted = |classes: &BTreeSet<u8>| u8::try_from(classes.len()).unwrap_or(0);
        let members = classes
            .iter()
            .flat_map(|classes| std::iter::once(counted(classes)).chain(classes.iter().copied()))
            .collect();
        Self { stems, exact, prefixes, members, patterns }
    }
}

fn number(index: usize, line: &Line) -> Result<u16, Problem> {
    u16::try_from(index).map_err(|_| Problem::at(line, "too many entries"))
}

/// The words of each class: entries parted by commas, `- ` before one that the class must not hold.
fn class_members(classes: &[Source], language: Language) -> Result<Vec<(Term, usize, bool)>, Problem> {
    let mut members = Vec::new();
    for (index, class) in classes.iter().enumerate() {
        for line in class.in_language(language) {
            let (excluded, body) = match line.text.strip_prefix("- ") {
                Some(body) => (true, body),
                None => (false, line.text.as_str()),
            };
            for word in body.split(',').map(str::trim).filter(|word| !word.is_empty()) {
                if word.contains(char::is_whitespace) {
                    return Err(Problem::at(
                        line,
                        format!("a class holds single words, and “{word}” is several"),
                    ));
                }
                members.push((term(line, word, &|_| None)?, index, excluded));
            }
        }
    }
    Ok(members)
}
