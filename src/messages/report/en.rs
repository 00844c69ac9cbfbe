//! What do we say on paper in English?

use super::ReportMessages;

pub(super) static REPORT: ReportMessages = ReportMessages {
    title: "What this statement is about",
    list_title: "What these goals are about",
    compare_title: "Two statements side by side",
    quotes: ["“", "”"],
    axis_columns: ["Angle", "Score out of 100", "Question"],
    list_columns: ["Goal", "About", "Score out of 100", "Why", "How it could sound"],
    compare_rows: ["Statement", "About", "Score out of 100", "Why", "Marked words", "How it could sound"],
    assumed: "You did not say this, so check it",
};
