//! All patterns and classes of one language, as the program's `wording.rs` reads them.
//!
//! A class is a line with its words. Patterns stand one a line under the number of what they point to: `!` opens an exception, `>` and `~`
//! a word that only leans to its trade, `?` one that may be absent; `_` is a gap, `a/b` either, and a term is written as people write it, but
//! that a word which may be inflected stands as its stem, and a class as its number.

use crate::pattern::{Element, Pattern, Term, term};
use crate::source::{Language, Line, Problem, Source};
use crate::targets::{
    COMPONENT_BASE, CUE_BASE, DEPARTMENT_BASE, OPENING_BASE, OPPOSITE_BASE, PEOPLE_BASE, PITFALL_BASE,
    TRADE_BASE, Targets,
};

/// The classes of a language, in their order.
pub fn classes(classes: &[Source], language: Language) -> Result<String, Problem> {
    let lines = classes.iter().map(|class| members(class, language)).collect::<Result<Vec<_>, _>>()?;
    Ok(lines.join("\n"))
}

/// The patterns that reading and judging a statement takes.
pub fn patterns_for_reading(targets: &Targets, language: Language) -> Result<String, Problem> {
    let mut list = List::new(targets);
    list.add_group(&targets.markers, 0, language)?;
    list.add_group(&targets.pitfalls, PITFALL_BASE, language)?;
    list.add_group(&targets.cues, CUE_BASE, language)?;
    Ok(list.lines.join("\n"))
}

/// The patterns that tell what a statement speaks of, so that it can be said better.
pub fn patterns_for_rewriting(targets: &Targets, language: Language) -> Result<String, Problem> {
    let mut list = List::new(targets);
    list.add_group(&targets.components, COMPONENT_BASE, language)?;
    for (group, base) in [(&targets.trades, TRADE_BASE), (&targets.departments, DEPARTMENT_BASE)] {
        for (index, trade) in group.iter().enumerate() {
            let words = &trade.texts[language.index()].words;
            let pull = |pull: u16| ["", ">", "~"][usize::from(pull)];
            list.add(
                base,
                index,
                3,
                words.iter().map(|word| (&word.line, word.text.as_str(), pull(word.pull))),
            )?;
        }
    }
    fn entries<'a>(
        line: &'a Line,
        words: &'a [String],
    ) -> impl Iterator<Item = (&'a Line, &'a str, &'static str)> {
        words.iter().map(move |word| (line, word.as_str(), ""))
    }
    for (index, row) in targets.people.iter().filter(|row| row.language == language).enumerate() {
        list.add(PEOPLE_BASE, index, 1, entries(&row.line, &row.words))?;
    }
    for (index, row) in targets.openings.iter().filter(|row| row.language == language).enumerate() {
        list.add(OPENING_BASE, index, 1, entries(&row.line, &row.words))?;
    }
    for row in targets.opposites.iter().filter(|row| row.language == language) {
        list.add(OPPOSITE_BASE, row.place, 1, entries(&row.line, &row.words))?;
    }
    Ok(list.lines.join("\n"))
}

struct List<'a> {
    targets: &'a Targets,
    lines: Vec<String>,
    /// The number that comes next if no other is named.
    next: usize,
}

impl<'a> List<'a> {
    fn new(targets: &'a Targets) -> Self {
        Self { targets, lines: Vec::new(), next: 0 }
    }

    /// All patterns of files that hold nothing else.
    fn add_group(&mut self, group: &[Source], base: u16, language: Language) -> Result<(), Problem> {
        for (index, source) in group.iter().enumerate() {
            let entries = source.in_language(language).map(|line| (line, line.text.as_str(), ""));
            self.add(base, index, 1, entries)?;
        }
        Ok(())
    }

    /// All patterns that point to one thing: each with its line and how far it points.
    fn add<'l>(
        &mut self,
        base: u16,
        index: usize,
        step: usize,
        entries: impl Iterator<Item = (&'l Line, &'l str, &'static str)>,
    ) -> Result<(), Problem> {
        let target = usize::from(base) + index * step;
        let number = if target == self.next { String::new() } else { target.to_string() };
        self.next = target + step;
        self.lines.push(format!("\t{number}"));
        let first = self.lines.len();
        for (line, text, pull) in entries {
            let pattern = Pattern::parse(line, text, &|key: &str| self.targets.class(key))?;
            let exception = if pattern.exception { "!" } else { "" };
            let elements: Vec<String> = pattern.elements.iter().map(element).collect();
            let pattern = [exception, pull, &elements.join(" ")].concat();
            // Two forms of a word may have one stem.
            if !self.lines[first..].contains(&pattern) {
                self.lines.push(pattern);
            }
        }
        Ok(())
    }
}

fn element(element: &Element) -> String {
    match element {
        Element::Gap => "_".to_owned(),
        Element::Word { alternatives, optional } => {
            let words: Vec<String> = alternatives.iter().map(written).collect();
            [if *optional { "?" } else { "" }, &words.join("/")].concat()
        }
    }
}

fn written(term: &Term) -> String {
    match term {
        Term::Stem(word) => word.clone(),
        Term::Exact(word) => format!("={word}"),
        Term::Prefix(word) => format!("{word}*"),
        Term::Class(class) => format!("<{}", char::from(b'0' + u8::try_from(*class).unwrap_or(0))),
        Term::Number => "#".to_owned(),
    }
}

/// The words of a class: entries parted by commas, `- ` before one that the class must not hold.
fn members(class: &Source, language: Language) -> Result<String, Problem> {
    let mut words: Vec<String> = Vec::new();
    for line in class.in_language(language) {
        let (sign, body) = match line.text.strip_prefix("- ") {
            Some(body) => ("!", body),
            None => ("", line.text.as_str()),
        };
        for word in body.split(',').map(str::trim).filter(|word| !word.is_empty()) {
            if word.contains(char::is_whitespace) {
                return Err(Problem::at(
                    line,
                    format!("a class holds single words, and “{word}” is several"),
                ));
            }
            words.push([sign, &written(&term(line, word, &|_| None)?)].concat());
        }
    }
    // Their order says nothing, and alike words beside each other are squeezed better.
    words.sort();
    words.dedup();
    Ok(words.join(" "))
}
