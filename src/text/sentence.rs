//! Where do sentences, clauses and quotations begin and end?

use super::{Token, TokenKind};

/// Abbreviations whose full stop ends nothing.
const ABBREVIATIONS: &str = " т д п е г гг др пр ул им руб млн млрд тыс стр см inc ltd co corp llc plc mr mrs ms dr st no vs etc e i g u s a eg ie jr sr ";

/// Numbers the sentences and clauses of `tokens` and finds the short quotations.
pub(super) fn divide(text: &str, tokens: &mut [Token<'_>]) {
    let (mut sentence, mut clause) = (0, 0);
    // Several marks in a row, and a line break after a full stop, end one sentence.
    let mut has_word = false;
    for index in 0..tokens.len() {
        has_word |= tokens[index].is_word();
        let ends_sentence = tokens[index].kind == TokenKind::Mark && is_sentence_end(text, tokens, index);
        let ends_clause =
            ends_sentence || tokens[index].kind == TokenKind::Mark && parts_clauses(&tokens[index]);
        tokens[index].sentence = sentence;
        tokens[index].clause = clause;
        if ends_sentence && has_word {
            sentence += 1;
            has_word = false;
        }
        clause += usize::from(ends_clause);
    }
    mark_quotations(tokens);
    mark_firms(tokens);
}

fn is_sentence_end(text: &str, tokens: &[Token<'_>], index: usize) -> bool {
    match tokens[index].folded.as_ref() {
        "\n" | "!" | "?" | "…" | "•" | "·" => true,
        "." => {
            let follows = text[tokens[index].span.end..].chars().next();
            let spaced = follows.is_none_or(|c| c.is_whitespace() || "»”\")".contains(c));
            let abbreviation = index.checked_sub(1).map(|before| &tokens[before]).is_some_and(|before| {
                before.span.end == tokens[index].span.start
                    && ABBREVIATIONS.split_ascii_whitespace().any(|entry| entry == before.folded)
            });
            let next_is_lower = tokens.get(index + 1).is_some_and(|next| next.is_word() && !next.capital);
            spaced && !(abbreviation && index + 1 < tokens.len()) && !next_is_lower
        }
        _ => false,
    }
}

fn parts_clauses(token: &Token<'_>) -> bool {
    match token.folded.as_ref() {
        "," | ";" | ":" | "—" | "–" | "―" | "(" | ")" | "|" => true,
        // A hyphen between spaces stands for a dash.
        "-" | "\u{2010}" | "\u{2011}" => true,
        _ => false,
    }
}

/// What stands behind the name of a firm,
fn stands_behind(word: &str) -> bool {
    matches!(
        word,
        "inc" | "ltd" | "llc" | "plc" | "gmbh" | "corp" | "llp" | "co" | "limited" | "incorporated"
    )
}

/// or in Russian before it.
fn stands_before(word: &str) -> bool {
    matches!(word, "ооо" | "оао" | "пао" | "зао" | "ао" | "тоо")
}

/// "Happy Families Ltd" is a name, whatever its words mean.
fn mark_firms(tokens: &mut [Token<'_>]) {
    for index in 0..tokens.len() {
        let word = tokens[index].folded.as_ref();
        if stands_behind(word) {
            let start = (0..index).rev().take(6).take_while(|before| tokens[*before].capital).last();
            tokens[start.unwrap_or(index)..=index].iter_mut().for_each(|token| token.quoted = true);
        } else if stands_before(word) {
            let end = (index + 1..tokens.len())
                .take(6)
                .take_while(|after| tokens[*after].capital || tokens[*after].kind == TokenKind::Mark)
                .last();
            tokens[index..=end.unwrap_or(index)].iter_mut().for_each(|token| token.quoted = true);
        }
    }
}

/// Up to four words between quotation marks are a name («Лидер», "Best Western"); more are speech, and speech counts.
fn mark_quotations(tokens: &mut [Token<'_>]) {
    let mut open: Option<usize> = None;
    for index in 0..tokens.len() {
        if tokens[index].kind != TokenKind::Mark {
            continue;
        }
        let is_quote = matches!(tokens[index].folded.as_ref(), "«" | "»" | "\"" | "“" | "”" | "„");
        match (is_quote, open) {
            (true, None) => open = Some(index),
            (true, Some(start)) => {
                let words = index - start - 1;
                // A quotation that is the whole text is the statement itself, put in quotation marks.
                let is_whole = start == 0 && index + 2 >= tokens.len();
                if (1..=4).contains(&words) && !is_whole {
                    tokens[start + 1..index].iter_mut().for_each(|token| token.quoted = true);
                }
                open = None;
            }
            (false, Some(start)) if index - start > 6 => open = None,
            _ => {}
        }
    }
}
