//! What do we say on paper? The headings and the few sentences of a report that the widget does not have.

mod en;
mod ru;

use super::Locale;

/// The words of reports.
#[derive(Debug)]
pub struct ReportMessages {
    /// The heading over the report of one statement.
    pub title: &'static str,
    /// The heading over the report of a list.
    pub list_title: &'static str,
    /// The heading over two statements.
    pub compare_title: &'static str,
    /// Before and behind the author's words.
    pub quotes: [&'static str; 2],
    /// The heads of the table of axes: the axis, the points, what it asks.
    pub axis_columns: [&'static str; 3],
    /// The heads of the table of a list: the goal, its class, its score, the reason, a suggestion.
    pub list_columns: [&'static str; 5],
    /// The heads of the rows of two statements: the text, the class, the score, the reason, the marked words, a suggestion.
    pub compare_rows: [&'static str; 6],
    /// Before what the author has to confirm.
    pub assumed: &'static str,
}

impl Locale {
    /// The words of its reports.
    pub const fn report(self) -> &'static ReportMessages {
        match self {
            Self::Russian => &ru::REPORT,
            Self::English => &en::REPORT,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_short() {
        for locale in [Locale::Russian, Locale::English] {
            let report = locale.report();
            let headings = [report.title, report.list_title, report.compare_title, report.assumed];
            let heads = report.axis_columns.into_iter().chain(report.list_columns).chain(report.compare_rows);
            for text in headings.into_iter().chain(heads) {
                assert!(text.starts_with(char::is_uppercase) && text.trim() == text, "{text}");
                assert!(text.chars().count() <= 40 && !text.contains(['|', '*', '.', '"']), "{text}");
            }
        }
    }
}
