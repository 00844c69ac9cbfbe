//! Is there a result in it already, buried in a purpose clause? Then it only has to be dug out.

use crate::evidence::{Findings, Role};
use crate::knowledge::{Lexicon, Scan};
use crate::text::{Document, Language, Span};

/// A result that the author has named, as a sentence of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BuriedResult {
    /// A function word put before the author's words, or nothing: «Чтобы », "Help ".
    pub opening: &'static str,
    /// The author's words.
    pub words: String,
    /// Where they stand.
    pub span: Span,
}

/// A purpose clause of fewer words says too little, of more is no sentence for a wall.
const WORDS: std::ops::RangeInclusive<usize> = 2..=16;

/// Where a sentence has not ended after so many tokens, it is none for a wall.
const LONGEST: usize = 60;

/// Verb forms that open a purpose clause, and the form that opens a statement.
const RUSSIAN: [(&str, &str); 22] = [
    ("помогая", "Помогать "),
    ("помогающий", "Помогать "),
    ("помогающие", "Помогать "),
    ("помогающих", "Помогать "),
    ("помогающая", "Помогать "),
    ("помогающее", "Помогать "),
    ("помочь", "Помогать "),
    ("помогать", "Помогать "),
    ("помогаем", "Помогать "),
    ("помогает", "Помогать "),
    ("позволяя", "Позволять "),
    ("позволяющий", "Позволять "),
    ("позволяющие", "Позволять "),
    ("позволяющих", "Позволять "),
    ("давая", "Давать "),
    ("даря", "Дарить "),
    ("делая", "Делать "),
    ("сделать", "Сделать "),
    ("улучшая", "Улучшать "),
    ("улучшать", "Улучшать "),
    ("вдохновляя", "Вдохновлять "),
    ("вдохновлять", "Вдохновлять "),
];

const ENGLISH: [(&str, &str); 24] = [
    ("help", "Help "),
    ("helps", "Help "),
    ("helping", "Help "),
    ("enable", "Enable "),
    ("enables", "Enable "),
    ("enabling", "Enable "),
    ("let", "Let "),
    ("lets", "Let "),
    ("letting", "Let "),
    ("allow", "Allow "),
    ("allows", "Allow "),
    ("allowing", "Allow "),
    ("inspire", "Inspire "),
    ("inspires", "Inspire "),
    ("inspiring", "Inspire "),
    ("empower", "Empower "),
    ("empowers", "Empower "),
    ("empowering", "Empower "),
    ("improve", "Improve "),
    ("improves", "Improve "),
    ("improving", "Improve "),
    ("enrich", "Enrich "),
    ("enriches", "Enrich "),
    ("enriching", "Enrich "),
];

/// The results buried in a document, in the order of the text.
pub(super) fn buried(document: &Document<'_>, scan: &Scan, findings: &Findings) -> Vec<BuriedResult> {
    let Some(language) = document.language else { return Vec::new() };
    let reader = Reader { document, scan, findings, language };
    (0..document.tokens.len().min(400)).filter_map(|index| reader.at(index)).collect()
}

struct Reader<'a> {
    document: &'a Document<'a>,
    scan: &'a Scan,
    findings: &'a Findings,
    language: Language,
}

impl Reader<'_> {
    fn at(&self, index: usize) -> Option<BuriedResult> {
        let tokens = &self.document.tokens;
        let word = tokens[index].folded.as_str();
        if self.findings.roles.is_negated(index) {
            return None;
        }
        let (opening, start) = match self.language {
            Language::Russian if word == "чтобы" && self.findings.roles.role(index) != Role::Frame => {
                ("Чтобы ", index + 1)
            }
            Language::English
                if word == "so" && tokens.get(index + 1).is_some_and(|next| next.folded == "that") =>
            {
                ("", index + 2)
            }
            Language::Russian => (opening(&RUSSIAN, word)?, index + 1),
            Language::English => (opening(&ENGLISH, word)?, index + 1),
        };
        // A statement that opens with its result has buried nothing, unless means follow.
        let end = self.end(start);
        let has_rest = index > 0 && self.says_something_before(index) || end < self.last_word();
        let words = tokens.get(start..end)?.iter().filter(|token| token.is_word()).count();
        if !has_rest || !WORDS.contains(&words) || self.leans_on_what_went_before(start, end) {
            return None;
        }
        // «чтобы стать лидером» is a purpose of the company, not of the people.
        if opening == "Чтобы " && tokens[start].folded.ends_with("ть") {
            return None;
        }
        let span = self.document.span(start..end);
        Some(BuriedResult { opening, words: span.of(self.document.text).trim().to_owned(), span })
    }

    /// The result runs to the end of the sentence, or to where means begin.
    fn end(&self, start: usize) -> usize {
        let tokens = &self.document.tokens;
        let sentence = tokens.get(start).map_or(0, |token| token.sentence);
        let mut end = start;
        while end < tokens.len().min(start + LONGEST)
            && tokens[end].sentence == sentence
            && self.findings.roles.role(end) != Role::Method
        {
            if matches!(tokens[end].folded.as_str(), ";" | "(" | "." | "!" | "?" | "…") {
                break;
            }
            end += 1;
        }
        while end > start && (!tokens[end - 1].is_word() || is_dangling(&tokens[end - 1].folded)) {
            end -= 1;
        }
        end
    }

    fn last_word(&self) -> usize {
        self.document.tokens.iter().rposition(|token| token.is_word()).map_or(0, |last| last + 1)
    }

    fn says_something_before(&self, index: usize) -> bool {
        (0..index).any(|before| {
            self.document.tokens[before].is_word()
                && self.findings.roles.role(before) != Role::Frame
                && !matches!(
                    self.document.tokens[before].folded.as_str(),
                    "to" | "we" | "мы" | "is" | "это" | "в" | "том"
                )
        })
    }

    /// A pronoun that stands for somebody named before would hang in the air.
    fn leans_on_what_went_before(&self, start: usize, end: usize) -> bool {
        let Some(language) = self.document.language else { return true };
        let lexicon = Lexicon::of(language);
        for index in start..end {
            let codes = self.scan.codes.get(index).map_or(&[][..], Vec::as_slice);
            if lexicon.has_class(codes, &["person", "role", "profession", "you"]) {
                return false;
            }
            let word = self.document.tokens[index].folded.as_str();
            if matches!(
                word,
                "them"
                    | "they"
                    | "their"
                    | "it"
                    | "its"
                    | "these"
                    | "this"
                    | "им"
                    | "их"
                    | "они"
                    | "ими"
                    | "ему"
                    | "ей"
                    | "его"
                    | "ее"
                    | "этого"
                    | "это"
                    | "своих"
                    | "наш"
                    | "нас"
                    | "нам"
                    | "our"
                    | "us"
            ) {
                return true;
            }
        }
        false
    }
}

/// Words that a sentence cannot end with.
fn is_dangling(word: &str) -> bool {
    matches!(
        word,
        "and"
            | "or"
            | "the"
            | "a"
            | "of"
            | "to"
            | "и"
            | "или"
            | "а"
            | "в"
            | "на"
            | "с"
            | "at"
            | "in"
            | "while"
            | "for"
    )
}

fn opening(forms: &[(&str, &'static str)], word: &str) -> Option<&'static str> {
    forms.iter().find(|(form, _)| *form == word).map(|(_, opening)| *opening)
}
