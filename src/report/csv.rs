//! How does a list of goals get into a spreadsheet? As CSV that Excel opens by a double click, and that runs nothing there.
//!
//! A spreadsheet runs a cell that begins with `=`, `+`, `-` or `@` (or their wide forms) as a formula, whoever wrote it. Such a cell gets an
//! apostrophe before it, and so does the inside of a cell where another separator than ours would make a cell of its own: this is
//! what OWASP advises (<https://owasp.org/www-community/attacks/CSV_Injection>). What cannot be seen is left out.

use super::list::cells;
use crate::analysis::Analysis;
use crate::messages::Locale;

/// The analyses of a list of goals as CSV: a head, and a row each.
///
/// The separator is what Excel expects in that language: a semicolon where the comma parts decimals.
pub fn list_csv(rows: &[Analysis], locale: Locale) -> String {
    let mut table = Table::new(locale);
    table.push_row(&locale.report().list_columns);
    for row in rows {
        table.push_row(&cells(row, locale).each_ref().map(String::as_str));
    }
    table.end()
}

/// A table that grows, row by row.
pub(crate) struct Table {
    text: String,
    separator: char,
}

impl Table {
    /// A table without a row.
    pub(crate) fn new(locale: Locale) -> Self {
        let separator = match locale {
            Locale::Russian => ';',
            Locale::English => ',',
        };
        // Without this mark Excel takes the letters for those of another alphabet.
        Self { text: String::from('\u{feff}'), separator }
    }

    /// One more row.
    pub(crate) fn push_row(&mut self, cells: &[&str]) {
        for (place, cell) in cells.iter().enumerate() {
            if place > 0 {
                self.text.push(self.separator);
            }
            push_cell(&mut self.text, cell);
        }
        self.text.push_str("\r\n");
    }

    /// The table.
    pub(crate) fn end(self) -> String {
        self.text
    }
}

/// A cell in quotation marks, so that separators and line ends in it are its own.
fn push_cell(table: &mut String, text: &str) {
    table.push('"');
    let mut is_beginning = true;
    let is_unseen = |letter: char| letter.is_whitespace() || letter.is_control();
    for letter in text.trim_matches(is_unseen).chars() {
        let is_break = matches!(letter, '\t' | '\n' | '\r');
        if letter.is_control() && !is_break {
            continue;
        }
        if is_beginning && "=+-@＝＋－＠".contains(letter) {
            table.push('\'');
        }
        is_beginning = is_break || matches!(letter, ',' | ';' | '"');
        if letter == '"' {
            table.push('"');
        }
        table.push(letter);
    }
    table.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let mut table = String::new();
        push_cell(&mut table, text);
        assert_eq!(table, expected);
    }

    #[test]
    fn formulas_become_texts() {
        check("", "\"\"");
        check(" Дом, где тепло ", "\"Дом, где тепло\"");
        check("=1+1", "\"'=1+1\"");
        check("\t=1", "\"'=1\"");
        check("+7 495", "\"'+7 495\"");
        check("-20% к затратам", "\"'-20% к затратам\"");
        check("@SUM(A1)", "\"'@SUM(A1)\"");
        check("＝1＋1", "\"'＝1＋1\"");
        check("a;=1", "\"a;'=1\"");
        check("a\"=1", "\"a\"\"'=1\"");
        check("a\n-1", "\"a\n'-1\"");
        check("\0\t=1", "\"'=1\"");
        check("2 + 2 = 4, - да", "\"2 + 2 = 4, - да\"");
    }
}
