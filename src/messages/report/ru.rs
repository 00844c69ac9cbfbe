//! What do we say on paper in Russian?

use super::ReportMessages;

pub(super) static REPORT: ReportMessages = ReportMessages {
    title: "О чём эта фраза",
    list_title: "О чём эти цели",
    compare_title: "Две фразы рядом",
    quotes: ["«", "»"],
    axis_columns: ["Сторона", "Баллы из 100", "Вопрос"],
    list_columns: ["Цель", "О чём она", "Баллы из 100", "Почему", "Как могла бы звучать"],
    compare_rows: ["Фраза", "О чём она", "Баллы из 100", "Почему", "Что отмечено", "Как могла бы звучать"],
    assumed: "Этого вы не говорили, проверьте",
};
