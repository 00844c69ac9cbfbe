//! Which form of a noun goes with a number?

/// The forms that Russian and English tell apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Plural {
    /// 1 way; 1, 21, 101 способ.
    One,
    /// 2, 3, 4, 22 способа; English has no such form.
    Few,
    /// 0, 2, 5 ways; 0, 5, 11, 111 способов.
    Many,
}

impl Plural {
    /// The form that Russian wants after `count`. From 11 to 14 the last digit does not decide.
    pub(super) const fn russian(count: usize) -> Self {
        match (count % 100, count % 10) {
            (11..=14, _) => Self::Many,
            (_, 1) => Self::One,
            (_, 2..=4) => Self::Few,
            _ => Self::Many,
        }
    }

    /// The form that English wants after `count`.
    pub(super) const fn english(count: usize) -> Self {
        match count {
            1 => Self::One,
            _ => Self::Many,
        }
    }
}

/// One of «способ», «способа», «способов».
pub(super) const fn russian(count: usize, [one, few, many]: [&'static str; 3]) -> &'static str {
    match Plural::russian(count) {
        Plural::One => one,
        Plural::Few => few,
        Plural::Many => many,
    }
}

/// One of "way", "ways".
pub(super) const fn english(count: usize, [one, many]: [&'static str; 2]) -> &'static str {
    match Plural::english(count) {
        Plural::One => one,
        Plural::Few | Plural::Many => many,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_take_their_forms() {
        for (count, in_russian, in_english) in [
            (0, "способов", "ways"),
            (1, "способ", "way"),
            (2, "способа", "ways"),
            (5, "способов", "ways"),
            (11, "способов", "ways"),
            (12, "способов", "ways"),
            (14, "способов", "ways"),
            (21, "способ", "ways"),
            (22, "способа", "ways"),
            (25, "способов", "ways"),
            (101, "способ", "ways"),
            (111, "способов", "ways"),
        ] {
            assert_eq!(russian(count, ["способ", "способа", "способов"]), in_russian, "{count}");
            assert_eq!(english(count, ["way", "ways"]), in_english, "{count}");
        }
    }
}
