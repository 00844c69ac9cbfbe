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
    let separator = match locale {
        Locale::Russian => ';',
        Locale::English => ',',
    };
    // Without this mark Excel takes the letters for those of another alphabet.
    let mut table = String::from('\u{feff}');
    push_row(&mut table, separator, locale.report().list_columns);
    for row in rows {
        push_row(&mut table, separator, cells(row, locale).each_ref().map(String::as_str));
    }
    table
}

fn push_row(table: &mut String, separator: char, cells: [&str; 5]) {
    for (place, cell) in cells.into_iter().enumerate() {
        if place > 0 {
            table.push(separator);
        }
        push_cell(table, cell);
    }
    table.push_str("\r\n");
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
