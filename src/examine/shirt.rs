//! # T-shirt: would it fit?
//!
//! A statement that people are to live by has to be said in one breath. The best-known measure of that is a T-shirt: eight words or fewer
//! are read in passing, up to twelve still fit, and more is a page. Mulago asks its grantees for eight words, a verb, a target and an outcome;
//! the best-liked missions of non-profits have nine or ten.
//!
//! The lines are broken as a letterer would: all about as long, no word broken, no preposition left alone at the end of a line, no dash at
//! its beginning. A longer statement is set too, as far as there is cloth.
//!
//! ## Examples
//!
//! ```text
//! ru: Чтобы домой хотелось возвращаться. → easy: Чтобы домой хотелось / возвращаться.
//! ru: Дом, в котором хорошо, — при любом бюджете. → easy: Дом, в котором хорошо, — / при любом бюджете.
//! ru: Мы стремимся быть лидером рынка мебели за счёт широкого ассортимента, высокого качества и лучших цен. → long: Мы стремимся быть лидером / рынка мебели за счёт / широкого ассортимента, / высокого качества и лучших цен.
//! en: Spread ideas. → easy: Spread ideas.
//! en: A room you love coming home to, at a price that lets you sleep. → long: A room you love coming / home to, at a price / that lets you sleep.
//! en: Families across the Midwest love coming home. → easy: Families across / the Midwest love / coming home.
//! ```

use super::Reading;
use super::lines::{pieces, set};

/// How a statement looks on a T-shirt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shirt {
    /// How many words it has; a word with a hyphen is one.
    pub words: usize,
    /// How many letters and digits.
    pub letters: usize,
    /// Whether it fits.
    pub fit: Fit,
    /// The lines, as a letterer would break them; the last one is "…" where the cloth ended first.
    pub lines: Vec<String>,
}

/// Whether a statement fits on a T-shirt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fit {
    /// There is nothing to print.
    Empty,
    /// It is read in passing.
    Easy,
    /// It fits.
    Fits,
    /// It is too long.
    Long,
}

impl Fit {
    /// All answers.
    pub const ALL: [Self; 4] = [Self::Empty, Self::Easy, Self::Fits, Self::Long];

    /// The name in data.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Easy => "easy",
            Self::Fits => "fits",
            Self::Long => "long",
        }
    }
}

/// So many words and letters are read in passing, and so many fit: in a language of long words the letters decide.
const EASY: (usize, usize) = (8, 64);
const FITS: (usize, usize) = (12, 96);

/// Looks at a statement on a T-shirt.
pub fn shirt(reading: &Reading<'_>) -> Shirt {
    let pieces = pieces(reading.document.text);
    let words: usize = pieces.iter().map(|piece| piece.words).sum();
    let letters: usize = pieces.iter().map(|piece| piece.letters).sum();
    let fit = match (words, letters) {
        (0, _) => Fit::Empty,
        _ if words <= EASY.0 && letters <= EASY.1 => Fit::Easy,
        _ if words <= FITS.0 && letters <= FITS.1 => Fit::Fits,
        _ => Fit::Long,
    };
    Shirt { words, letters, fit, lines: if words == 0 { Vec::new() } else { set(&pieces) } }
}

#[cfg(test)]
mod tests {
    use super::super::lines::leans_on_next;
    use super::super::tests as manual;
    use super::*;
    use crate::analyze;

    #[test]
    fn it_does_what_its_manual_says() {
        manual::check(include_str!("shirt.rs"), |example| {
            let shirt = shirt(&example.reading());
            (example.statement.clone(), format!("{}: {}", shirt.fit.key(), shirt.lines.join(" / ")))
        });
    }

    #[track_caller]
    fn lines(text: &str) -> Vec<String> {
        shirt(&Reading::of(&analyze(text))).lines
    }

    #[test]
    fn words_letters_and_fit_are_counted() {
        for (text, words, letters, fit) in [
            ("", 0, 0, Fit::Empty),
            ("— …", 0, 0, Fit::Empty),
            ("Дом", 1, 3, Fit::Easy),
            ("A well-made home — for life.", 5, 20, Fit::Easy),
            ("a b c d e f g h", 8, 8, Fit::Easy),
            ("a b c d e f g h i", 9, 9, Fit::Fits),
            ("a b c d e f g h i j k l", 12, 12, Fit::Fits),
            ("a b c d e f g h i j k l m", 13, 13, Fit::Long),
        ] {
            let shirt = shirt(&Reading::of(&analyze(text)));
            assert_eq!((shirt.words, shirt.letters, shirt.fit), (words, letters, fit), "{text}");
        }
        let long = "электрооборудование ".repeat(5);
        assert_eq!(shirt(&Reading::of(&analyze(&long))).fit, Fit::Fits, "five words of nineteen letters");
    }

    #[test]
    fn no_line_ends_in_a_preposition_or_begins_with_a_dash() {
        for text in [
            "Чтобы в каждом доме на Урале было тепло и светло, а за окном — как угодно.",
            "Соседи возвращаются к нам за хлебом и за разговором.",
            "The people of the valley come back to us for the bread and for a word with the baker.",
        ] {
            let lines = lines(text);
            for line in &lines[..lines.len() - 1] {
                assert!(!leans_on_next(line.split(' ').next_back().unwrap()), "{lines:?}");
            }
            assert!(lines.iter().all(|line| !line.starts_with('—')), "{lines:?}");
            assert_eq!(lines.join(" "), text, "every word is set once");
        }
    }

    #[test]
    fn what_does_not_fit_the_cloth_is_cut_between_words() {
        let lines = lines(&"слово ".repeat(100));
        assert_eq!(lines.last().map(String::as_str), Some("…"));
        assert_eq!(lines.concat().matches("слово").count(), 40);
        assert_eq!(self::lines(&"а".repeat(1000)), ["…"]);
    }

    #[test]
    fn a_space_that_does_not_break_holds() {
        let lines = lines("Прийти в\u{a0}себя за десять минут в\u{a0}пути домой");
        assert!(lines.iter().any(|line| line.contains("в\u{a0}себя")), "{lines:?}");
    }
}
