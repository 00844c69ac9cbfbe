//! What does a reader see of the figures? A table: aligned for the terminal, and in Markdown for the file.

/// Rows of words and figures under their headings.
pub struct Table {
    headings: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    pub fn new(headings: &[&str]) -> Self {
        Self { headings: headings.iter().map(ToString::to_string).collect(), rows: Vec::new() }
    }

    pub fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.rows.push(cells.into_iter().collect());
    }

    /// Something that could not be measured has its place in the table all the same, with the reason.
    pub fn absent(&mut self, what: &str, reason: &str) {
        self.rows.push(vec![what.to_owned(), format!("not measured: {reason}")]);
    }

    /// The first column stands to the left, as words do; figures stand to the right. A reason may be as long as it needs.
    pub fn terminal(&self) -> String {
        let is_full = |row: &&Vec<String>| row.len() == self.headings.len();
        let width = |column: usize| {
            let rows = self.rows.iter().filter(is_full).chain([&self.headings]);
            rows.filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0)
        };
        let widths: Vec<usize> = (0..self.headings.len()).map(width).collect();
        let line = |row: &Vec<String>| -> String {
            let cells = row.iter().zip(&widths).enumerate().map(|(column, (cell, width))| match column {
                0 => format!("{cell:<width$}"),
                _ => format!("  {cell:>width$}"),
            });
            cells.collect::<String>() + "\n"
        };
        [&self.headings].into_iter().chain(&self.rows).map(line).collect()
    }

    pub fn markdown(&self) -> String {
        let columns = self.headings.len();
        let line = |row: &Vec<String>| {
            let empty = std::iter::repeat_n("", columns.saturating_sub(row.len()));
            format!("| {} |\n", row.iter().map(String::as_str).chain(empty).collect::<Vec<_>>().join(" | "))
        };
        let rule = format!("|---|{}\n", "---:|".repeat(columns.saturating_sub(1)));
        line(&self.headings) + &rule + &self.rows.iter().map(line).collect::<String>()
    }
}

/// A figure with as many places as can be trusted: three digits that say something.
pub fn figure(value: f64) -> String {
    if !value.is_finite() {
        return "–".to_owned();
    }
    let places = match value.abs() {
        size if size >= 99.5 => 0,
        size if size >= 9.95 => 1,
        size if size >= 0.995 => 2,
        _ => 3,
    };
    format!("{value:.places$}")
}

/// How many times something is something else: two digits, for the next run will differ in the third.
pub fn times(value: f64) -> String {
    if !value.is_finite() {
        return "–".to_owned();
    }
    let places = match value.abs() {
        size if size >= 9.95 => 0,
        size if size >= 0.995 => 1,
        size if size >= 0.0995 => 2,
        _ => 3,
    };
    format!("{value:.places$} ×")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Table {
        let mut table = Table::new(&["what", "ms", "95th"]);
        table.row(["a bird".to_owned(), figure(12.345), figure(0.5)]);
        table.absent("a fish", "there is no water");
        table
    }

    #[test]
    fn words_stand_to_the_left_and_figures_to_the_right() {
        let expected = "what      ms   95th\na bird  12.3  0.500\na fish  not measured: there is no water\n";
        assert_eq!(table().terminal(), expected);
    }

    #[test]
    fn a_row_without_figures_still_has_its_cells() {
        let expected = "| what | ms | 95th |\n|---|---:|---:|\n| a bird | 12.3 | 0.500 |\n| a fish | not measured: there is no water |  |\n";
        assert_eq!(table().markdown(), expected);
    }

    #[test]
    fn figures_show_what_can_be_trusted() {
        assert_eq!(
            [1234.0, 99.6, 12.34, 1.234, 0.12345].map(figure),
            ["1234", "100", "12.3", "1.23", "0.123"]
        );
        assert_eq!(
            [99.6, 9.96, 2.55, 0.123, 0.0123].map(times),
            ["100 ×", "10 ×", "2.5 ×", "0.12 ×", "0.012 ×"]
        );
        assert_eq!(figure(f64::NAN), "–");
    }
}
