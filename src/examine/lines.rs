//! Where does a letterer break the lines? All about as long, and none where a reader could not breathe.

use crate::text::letters::in_small;
use crate::text::signs;

/// So many words and letters are set at most.
const CLOTH: (usize, usize) = (40, 400);

/// What no line may break.
pub(super) struct Piece {
    text: String,
    pub(super) words: usize,
    pub(super) letters: usize,
    width: usize,
}

/// The text between spaces; marks that stand alone, such as a dash, stay with what is before them.
pub(super) fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    // A space that does not break holds two words together on a shirt as well.
    let parts = text.split(|c: char| c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}'));
    for part in parts.filter(|part| !part.is_empty()) {
        let letters = part.chars().filter(|letter| letter.is_alphanumeric()).count();
        let words =
            part.split(char::is_whitespace).filter(|word| word.contains(char::is_alphanumeric)).count();
        let width = signs(part);
        match pieces.last_mut() {
            Some(last) if letters == 0 => {
                last.text.push(' ');
                last.text.push_str(part);
                last.width += width + 1;
            }
            _ => pieces.push(Piece { text: part.to_owned(), words, letters, width }),
        }
    }
    pieces
}

/// The lines that cost least: each is as long as the others, and ends where a reader may breathe.
pub(super) fn set(pieces: &[Piece]) -> Vec<String> {
    let fitting = pieces
        .iter()
        .scan((0, 0), |(words, letters), piece| {
            *words += piece.words;
            *letters += piece.width;
            (*words <= CLOTH.0 && *letters <= CLOTH.1).then_some(())
        })
        .count();
    let set = &pieces[..fitting];
    let total: usize = set.iter().map(|piece| piece.width + 1).sum();
    let ideal = (total * 5).isqrt().clamp(10, 24);
    // For each place the least cost of all that stands before it, and where its last line begins.
    let mut best: Vec<(usize, usize)> = vec![(0, 0)];
    for end in 1..=set.len() {
        let mut width = 0;
        let mut least = (usize::MAX, end - 1);
        for start in (0..end).rev() {
            width += set[start].width + usize::from(start + 1 < end);
            if width > ideal * 2 && start + 1 < end {
                break;
            }
            let cost = best[start].0.saturating_add(line_cost(set, start..end, width, ideal));
            if cost < least.0 {
                least = (cost, start);
            }
        }
        best.push(least);
    }
    let mut lines = Vec::new();
    let mut end = set.len();
    while end > 0 {
        let start = best[end].1;
        let words: Vec<&str> = set[start..end].iter().map(|piece| piece.text.as_str()).collect();
        lines.push(words.join(" "));
        end = start;
    }
    lines.reverse();
    if fitting < pieces.len() {
        lines.push("…".to_owned());
    }
    lines
}

fn line_cost(set: &[Piece], line: std::ops::Range<usize>, width: usize, ideal: usize) -> usize {
    let off = width.abs_diff(ideal).min(1000);
    let last = &set[line.end - 1].text;
    let is_end = line.end == set.len();
    let leans = !is_end && leans_on_next(last);
    // Behind a mark a reader breathes anyway.
    let breathes = is_end || last.ends_with([',', '.', ':', ';', '—', '–', '!', '?', '…']);
    off * off + if leans { 400 } else { 0 } + if breathes { 0 } else { 40 }
}

/// Words that must not end a line, and numbers, which stay with what they count.
const LEANING: &str = " в во на с со к ко о об у и а но да от до из за по под над при про без для не ни или что как чтобы котором который которая которое которые которой которых которого ради через \
    между чем это a an the to of in on at by for with and or but from as our their your my its no not is are we that who every each ";

pub(super) fn leans_on_next(word: &str) -> bool {
    let bare = in_small(word.trim_start_matches(|c: char| !c.is_alphanumeric()));
    bare.chars().all(char::is_numeric) && !bare.is_empty()
        || LEANING.split_ascii_whitespace().any(|leaning| leaning == bare)
}
