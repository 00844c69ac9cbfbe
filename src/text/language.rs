//! Which language is it? Letters decide between the scripts, the commonest words within one.

use super::letters::in_small;

/// A language that the program reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    /// Russian.
    Russian,
    /// English.
    English,
}

impl Language {
    /// Both, in the order of tables.
    pub const ALL: [Self; 2] = [Self::Russian, Self::English];

    /// The BCP 47 tag.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Russian => "ru",
            Self::English => "en",
        }
    }

    /// The language with this BCP 47 tag, region ignored.
    pub fn from_key(key: &str) -> Option<Self> {
        let primary = key.split(['-', '_']).next().unwrap_or("");
        Self::ALL.into_iter().find(|language| language.key().eq_ignore_ascii_case(primary))
    }

    /// The language of `text`, or none: no letters, another script, or a neighbour (Ukrainian, German, …).
    ///
    /// A silence on the wrong language is worth more than a verdict on words that nobody here can read.
    pub fn detect(text: &str) -> Option<Self> {
        let (mut cyrillic, mut latin, mut other) = (0usize, 0usize, 0usize);
        for character in text.chars().filter(|c| c.is_alphabetic()) {
            match character {
                'а'..='я' | 'А'..='Я' | 'ё' | 'Ё' => cyrillic += 1,
                'a'..='z' | 'A'..='Z' => latin += 1,
                // Letters with marks above and below that come apart from their base count with it.
                '\u{300}'..='\u{36f}' => {}
                _ => other += 1,
            }
        }
        let letters = cyrillic + latin + other;
        if letters == 0 || other * 4 > letters {
            return None;
        }
        if cyrillic * 3 >= latin {
            (!is_slavic_neighbour(text)).then_some(Self::Russian)
        } else {
            (!is_latin_neighbour(text, other)).then_some(Self::English)
        }
    }
}

/// Letters that Russian does not have and its neighbours cannot do without.
fn is_slavic_neighbour(text: &str) -> bool {
    let foreign = text.chars().filter(|c| "іїєґўјљњћђџІЇЄҐЎ".contains(*c)).count();
    foreign > 0 && foreign * 50 >= text.chars().count()
}

/// A longer text in Latin letters without one of the commonest English words, but with those of a neighbour.
fn is_latin_neighbour(text: &str, accented: usize) -> bool {
    const ENGLISH: &str = " the of and to a in for is our we be with that by as on are an all from at or who this it their you your every ";
    const OTHERS: &str = " der die und das zu für mit von wir unsere den ist le la les et des nous une pour est notre du el los las y de que nuestra para con un \
        il di che per nostra e o os em nossa het een van onze och att vi vår w i na jest ";
    let (mut english, mut foreign) = (0usize, 0usize);
    for word in text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).take(200) {
        let word = [" ", &in_small(word), " "].concat();
        english += usize::from(ENGLISH.contains(&word));
        foreign += usize::from(OTHERS.contains(&word));
    }
    foreign >= 2 && foreign > english + 1 || (accented > 2 && english == 0 && foreign > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_told_apart() {
        for (text, expected) in [
            ("Быть лидером рынка", Some(Language::Russian)),
            ("To be the leader", Some(Language::English)),
            ("Наш CRM-сервис для retail", Some(Language::Russian)),
            ("IKEA", Some(Language::English)),
            ("", None),
            ("123 — !", None),
            ("Стати лідером ринку меблів України", None),
            ("Wir sind der führende Anbieter von Möbeln und die Nummer eins", None),
            ("Être le leader mondial et offrir les meilleurs produits", None),
            ("私たちの使命", None),
        ] {
            assert_eq!(Language::detect(text), expected, "{text}");
        }
    }
}
