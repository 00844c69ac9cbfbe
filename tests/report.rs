//! Does a report say what the analysis says, and does the author's text stay text? Pages to read, and laws over any text.
//!
//! The pages are in `tests/golden/report/`. A mismatch rewrites the file and fails: the diff is the review.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use mission_rewriter::messages::Locale;
use mission_rewriter::report::{compare_markdown, list_csv, list_markdown, markdown};
use mission_rewriter::{Analysis, Options, Suggest, analyze, analyze_with};
use proptest::prelude::*;
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

const LOCALES: [Locale; 2] = [Locale::Russian, Locale::English];

const RUSSIAN: [&str; 5] = [
    "Быть лидером рынка мебели за счёт широкого ассортимента, высокого качества и лучших цен.",
    "Мы заботимся о клиентах и учитываем потребности каждого: индивидуальный подход, поддержка 24/7.",
    "Чтобы домой хотелось возвращаться.",
    "Снизить складские расходы на 5%",
    "*Выполнить* план продаж любой ценой",
];
const ENGLISH: [&str; 5] = [
    "To be the leading provider of affordable, high-quality furniture in the Midwest.",
    "We care about our clients and listen to the needs of each of them.",
    "Families in the Midwest love the room they wake up in.",
    "Cut delivery costs by 5%",
    "=HYPERLINK(\"https://example.com\";\"Increase sales\") | & <b>grow</b> profit",
];

#[track_caller]
fn check(pages: &[(&str, String)]) {
    let mut changed = Vec::new();
    for (file, now) in pages {
        let path = format!("tests/golden/report/{file}");
        if std::fs::read_to_string(&path).ok().as_deref() != Some(now) {
            std::fs::write(&path, now).unwrap();
            changed.push(path);
        }
    }
    assert!(changed.is_empty(), "{changed:?} have changed: read the diff, and commit it if it is better");
}

fn all(statements: &[&str]) -> Vec<Analysis> {
    statements.iter().map(|statement| analyze(statement)).collect()
}

#[test]
fn russian_reports_read_as_they_did() {
    let rows = all(&RUSSIAN);
    check(&[
        ("statement-ru.md", markdown(&rows[0], Locale::Russian)),
        ("people-ru.md", markdown(&rows[2], Locale::Russian)),
        ("list-ru.md", list_markdown(&rows, Locale::Russian)),
        ("list-ru.csv", list_csv(&rows, Locale::Russian)),
        ("compare-ru.md", compare_markdown(&rows[0], &rows[2], Locale::Russian)),
    ]);
}

#[test]
fn english_reports_read_as_they_did() {
    let rows = all(&ENGLISH);
    check(&[
        ("statement-en.md", markdown(&rows[0], Locale::English)),
        ("people-en.md", markdown(&rows[2], Locale::English)),
        ("list-en.md", list_markdown(&rows, Locale::English)),
        ("list-en.csv", list_csv(&rows, Locale::English)),
        ("compare-en.md", compare_markdown(&rows[0], &rows[2], Locale::English)),
    ]);
}

#[test]
fn what_cannot_be_judged_gets_no_verdict() {
    for locale in LOCALES {
        let words = &locale.messages().widget;
        for (text, remark) in [
            ("", words.empty),
            (" \n", words.empty),
            ("家具市場のリーダーになる", words.unreadable),
            ("?!", words.unreadable),
        ] {
            let page = markdown(&analyze(text), locale);
            assert!(page.trim_end().ends_with(remark), "{page}");
            assert!(!page.contains("## "), "{page}");
            let rows = [analyze(text), analyze("Чтобы домой хотелось возвращаться.")];
            let list = list_markdown(&rows[..1], locale);
            assert!(locale.messages().classes.iter().all(|class| list.contains(&format!("- {class}: 0"))));
            assert!(list.contains("|  |  |"), "{list}");
            let pair = compare_markdown(&rows[0], &rows[1], locale);
            assert!(locale.compare().nearer.iter().all(|said| !pair.contains(said)), "{pair}");
        }
    }
}

#[test]
fn a_statement_that_is_near_to_people_is_the_nearer_one() {
    let [product, oriented, customer] = [0, 1, 2].map(|place| analyze(ENGLISH[place]));
    let verdict = |first: &Analysis, second: &Analysis| {
        let page = compare_markdown(first, second, Locale::English);
        page.lines().nth(2).unwrap().to_owned()
    };
    assert_eq!(verdict(&product, &customer), "The second is more about people.");
    assert_eq!(verdict(&customer, &oriented), "The first is more about people.");
    assert_eq!(verdict(&oriented, &oriented), "A tie: neither is more about people.");
}

/// What a page says to those who see it rendered, and which kinds of markup there are in it.
fn rendered(page: &str) -> (Vec<String>, String, Vec<String>) {
    let options = pulldown_cmark::Options::ENABLE_TABLES
        | pulldown_cmark::Options::ENABLE_STRIKETHROUGH
        | pulldown_cmark::Options::ENABLE_MATH;
    let (mut kinds, mut quotation, mut cells) = (Vec::new(), String::new(), Vec::new());
    let (mut is_quoted, mut cell) = (0, None::<String>);
    for event in Parser::new_ext(page, options) {
        match &event {
            Event::Start(Tag::BlockQuote(_)) => is_quoted += 1,
            Event::End(TagEnd::BlockQuote(_)) => is_quoted += 100,
            Event::Start(Tag::TableCell) => cell = Some(String::new()),
            Event::End(TagEnd::TableCell) => cells.extend(cell.take()),
            Event::Text(text) => {
                if let Some(cell) = &mut cell {
                    cell.push_str(text);
                }
                // The first quotation is the statement; the others are suggestions.
                if is_quoted == 1 {
                    quotation.push_str(text);
                }
            }
            Event::HardBreak | Event::SoftBreak if is_quoted == 1 => quotation.push('\n'),
            _ => {}
        }
        match event {
            Event::Start(tag) => {
                kinds.push(format!("{:?}", tag).split(['(', ' ', '{']).next().unwrap().to_owned())
            }
            Event::Text(_) | Event::End(_) | Event::HardBreak => {}
            other => kinds.push(format!("{other:?}").split('(').next().unwrap().to_owned()),
        }
    }
    kinds.sort_unstable();
    kinds.dedup();
    (kinds, quotation, cells)
}

/// A text as it is read: what cannot be seen apart is one space.
fn spaced(text: &str) -> String {
    text.split(|letter: char| letter.is_whitespace() || letter.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Texts of everything that means something to Markdown, to HTML or to a spreadsheet, among words that are found and marked.
fn texts() -> impl Strategy<Value = String> {
    let words = "leading|цена|best price|клиенты|families|a|1|12| |  |\n|\r\n|\t|\u{0}|\u{a0}";
    let marks = r"\*|\*\*|_|__|`|```|~~~|~~|#|## |>|-|---|- |\+ |=|===|1\. |2\) |\||\||\\|\[a\]\(b\)|!\[|\[x\]: y|<b>|</p>|<!--|&amp;|&#33;|\$a\$|<https://e\.com>|\^|:|\{|\}|;|,|\x22|\x22\x22|'|@|＝|%00";
    proptest::collection::vec(
        prop_oneof![
            proptest::string::string_regex(words).unwrap(),
            proptest::string::string_regex(marks).unwrap(),
            any::<char>().prop_map(String::from)
        ],
        0..24,
    )
    .prop_map(|pieces| pieces.concat())
}

fn judged(text: &str) -> Analysis {
    analyze_with(text, &Options { suggest: Suggest::Nothing, ..Options::default() })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn a_page_says_the_whole_statement_and_nothing_in_it_acts(text in texts()) {
        for locale in LOCALES {
            let page = markdown(&judged(&text), locale);
            let (kinds, quotation, _) = rendered(&page);
            prop_assert_eq!(spaced(&quotation), spaced(&text), "{}", page);
            let known = ["BlockQuote", "Emphasis", "Heading", "Item", "List", "Paragraph", "Strong", "Table", "TableCell", "TableHead", "TableRow"];
            prop_assert!(kinds.iter().all(|kind| known.contains(&kind.as_str())), "{:?}\n{}", kinds, page);
        }
    }

    #[test]
    fn a_list_and_a_comparison_say_every_statement(texts in [texts(), texts()]) {
        let rows = texts.each_ref().map(|text| judged(text));
        for page in [list_markdown(&rows, Locale::English), compare_markdown(&rows[0], &rows[1], Locale::Russian)] {
            let (kinds, _, cells) = rendered(&page);
            for text in &texts {
                prop_assert!(cells.contains(&spaced(text)), "{:?} is not in\n{}", text, page);
            }
            let known = ["Heading", "Item", "List", "Paragraph", "Table", "TableCell", "TableHead", "TableRow"];
            prop_assert!(kinds.iter().all(|kind| known.contains(&kind.as_str())), "{:?}\n{}", kinds, page);
        }
    }

    #[test]
    fn a_table_is_read_back_cell_by_cell_and_no_cell_is_a_formula(texts in [texts(), texts()]) {
        let rows = texts.each_ref().map(|text| judged(text));
        for (locale, separator) in [(Locale::Russian, b';'), (Locale::English, b',')] {
            let table = list_csv(&rows, locale);
            let inside = table.strip_prefix('\u{feff}').unwrap();
            prop_assert!(inside.ends_with("\"\r\n"));
            let mut reader = csv::ReaderBuilder::new().delimiter(separator).from_reader(inside.as_bytes());
            let heads: Vec<&str> = locale.report().list_columns.to_vec();
            prop_assert_eq!(reader.headers().unwrap().iter().collect::<Vec<_>>(), heads);
            let records: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
            prop_assert_eq!(records.len(), rows.len());
            for (record, text) in records.iter().zip(&texts) {
                // Apostrophes come, what cannot be seen goes, and all else stays.
                let seen = |text: &str| text.replace(|letter: char| letter == '\'' || letter.is_control() && !"\t\r\n".contains(letter), "").trim().to_owned();
                prop_assert_eq!(seen(&record[0]), seen(text));
                for cell in record {
                    prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']), "{:?}", cell);
                }
            }
            // A spreadsheet that expects another separator finds no formula either, wherever it begins its cells.
            for other in [b';', b',', b'\t'] {
                let mut reader = csv::ReaderBuilder::new().delimiter(other).quoting(false).flexible(true).from_reader(inside.as_bytes());
                for record in reader.records() {
                    for cell in &record.unwrap() {
                        prop_assert!(!cell.trim_start_matches('"').starts_with(['=', '+', '-', '@']), "{:?} in {:?}", cell, table);
                    }
                }
            }
        }
    }
}
