//! How does a text become Markdown that says the same? The parts of a page, and the letters that must not act.

use crate::analysis::Analysis;
use crate::messages::{Locale, Messages, Widget};
use crate::text::letters;

/// A page of Markdown that grows, block by block.
pub(crate) struct Page {
    text: String,
}

impl Page {
    /// A page under its title.
    pub fn new(title: &str) -> Self {
        Self { text: ["# ", title, "\n"].concat() }
    }

    /// A heading of the second or the third rank; the title has the first.
    pub fn heading(&mut self, marks: &str, text: &str) {
        self.block(&[marks, " ", &line(text)]);
    }

    /// A paragraph made of these pieces, which are Markdown.
    pub fn paragraph(&mut self, pieces: &[&str]) {
        self.block(pieces);
    }

    /// The author's text as a quotation that keeps its lines.
    pub fn quotation(&mut self, text: &str) {
        let lines: Vec<String> = text
            .lines()
            .map(line)
            .filter(|line| !line.is_empty())
            .map(|line| at_the_beginning(&line))
            .collect();
        if !lines.is_empty() {
            self.block(&["> ", &lines.join("\\\n> ")]);
        }
    }

    /// A list; each item is Markdown.
    pub fn list(&mut self, items: &[String]) {
        if !items.is_empty() {
            self.block(&["- ", &items.join("\n- ")]);
        }
    }

    /// A table; the cells are texts, and the columns whose head is in `numbers` are set to the right.
    pub fn table(&mut self, heads: &[&str], numbers: &[usize], rows: &[Vec<String>]) {
        let mut table = row(heads.iter().copied()) + "\n";
        for place in 0..heads.len() {
            table.push_str(if numbers.contains(&place) { "|---:" } else { "|---" });
        }
        table.push('|');
        for cells in rows {
            table.push('\n');
            table.push_str(&row(cells.iter().map(String::as_str)));
        }
        self.block(&[&table]);
    }

    /// What the program does not measure: the end of every report.
    pub fn limits(&mut self, words: &Widget) {
        self.heading("##", words.limits);
        self.paragraph(&[words.limits_text]);
    }

    /// The page.
    pub fn end(self) -> String {
        self.text
    }

    fn block(&mut self, pieces: &[&str]) {
        self.text.push('\n');
        pieces.iter().for_each(|piece| self.text.push_str(piece));
        self.text.push('\n');
    }
}

fn row<'a>(cells: impl Iterator<Item = &'a str>) -> String {
    let mut text = String::new();
    for cell in cells {
        text.push_str("| ");
        text.push_str(&line(cell));
        text.push(' ');
    }
    text + "|"
}

/// A text within a line of Markdown: in one line, and without a letter that would act.
pub(crate) fn line(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for word in text.split(|letter: char| letter.is_whitespace() || letter.is_control()) {
        if word.is_empty() {
            continue;
        }
        if !escaped.is_empty() {
            escaped.push(' ');
        }
        for letter in word.chars() {
            if "\\`*_[]<>|~&$#".contains(letter) {
                escaped.push('\\');
            }
            escaped.push(letter);
        }
    }
    escaped
}

/// An escaped line at the beginning of a block, where it could be taken for a list, a heading or a rule.
fn at_the_beginning(line: &str) -> String {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = line.split_at(digits);
    let acts = if digits > 0 { rest.starts_with(['.', ')']) } else { rest.starts_with(['-', '+', '=']) };
    [number, if acts { "\\" } else { "" }, rest].concat()
}

/// The author's words in the quotation marks of the locale.
pub(super) fn quoted(locale: Locale, words: &str) -> String {
    let [open, close] = locale.report().quotes;
    [open, &line(words), close].concat()
}

/// "11 out of 100".
pub(super) fn score(messages: &Messages, analysis: &Analysis) -> String {
    messages.widget.score.replace("{score}", &analysis.verdict.score.to_string())
}

/// The text with a capital at its beginning.
pub(super) fn capital(text: &str) -> String {
    let mut rest = text.chars();
    rest.next()
        .map_or_else(String::new, |first| std::iter::once(letters::capital(first)).chain(rest).collect())
}
