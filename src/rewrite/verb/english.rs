//! Which form of an English verb stands beside people in the plural? By the rules of spelling, with the exceptions written out.

/// Auxiliaries and others that no rule of spelling tells.
const IRREGULAR: [(&str, &str); 17] = [
    ("be", "are"),
    ("inviting", "invite"),
    ("uniting", "unite"),
    ("writing", "write"),
    ("is", "are"),
    ("has", "have"),
    ("does", "do"),
    ("was", "were"),
    ("isn't", "aren't"),
    ("doesn't", "don't"),
    ("hasn't", "haven't"),
    ("wasn't", "weren't"),
    ("being", "are"),
    ("goes", "go"),
    ("dying", "die"),
    ("lying", "lie"),
    ("breathing", "breathe"),
];

/// The plural form of an auxiliary; any other word as it is.
pub(in crate::rewrite) fn plural(word: &str) -> String {
    let found = IRREGULAR.iter().find(|(form, _)| *form == word);
    found.map_or(word, |(_, plural)| plural).to_owned()
}

/// "sleeps", "sleeping" → "sleep"; a verb in another form as it is.
pub(in crate::rewrite) fn base(word: &str) -> String {
    if let Some((_, base)) = IRREGULAR.iter().find(|(form, _)| *form == word) {
        return (*base).to_owned();
    }
    if let Some(stem) = word.strip_suffix("ing").filter(|stem| stem.len() > 1 && stem.contains(is_vowel)) {
        return of_participle(stem);
    }
    if word.ends_with("ies") && word.len() > 4 {
        return format!("{}y", &word[..word.len() - 3]);
    }
    if ["sses", "shes", "ches", "xes", "zzes"].iter().any(|ending| word.ends_with(ending)) {
        return word[..word.len() - 2].to_owned();
    }
    match word.strip_suffix('s') {
        Some(stem) if !stem.ends_with('s') && stem.len() > 2 => stem.to_owned(),
        _ => word.to_owned(),
    }
}

const fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

/// The verb whose participle is `stem` and "ing".
fn of_participle(stem: &str) -> String {
    let letters: Vec<char> = stem.chars().collect();
    let last = |back: usize| {
        letters.len().checked_sub(back).and_then(|index| letters.get(index)).copied().unwrap_or(' ')
    };
    let (third, second, first) = (last(3), last(2), last(1));
    if first == second && !is_vowel(first) && !matches!(first, 'l' | 's' | 'z' | 'f') {
        return letters[..letters.len() - 1].iter().collect();
    }
    let vowels = letters.iter().filter(|letter| is_vowel(**letter)).count();
    let is_short = vowels == 1 && !is_vowel(first) && is_vowel(second) && !matches!(first, 'w' | 'x' | 'y');
    // "sleep", "need": two vowels before the last letter, and no "e" is missing; "breath", "rest": two consonants.
    let lost_e = matches!(first, 'v' | 'c' | 'z' | 'u')
        || is_short && (letters.len() < 5 || third != ' ')
        || first == 's' && second != 's' && is_vowel(second)
        || matches!(
            (third, second, first),
            (_, 'a', 't') | (_, 'i', 'z') | (_, 'a', 'g') | (_, 'i', 'r') | (_, 'u', 'r')
        ) && vowels > 1
            && (!is_vowel(third) || third == 'e')
            && !matches!(stem, "eat" | "treat" | "heat" | "beat")
        || first == 'g'
            && matches!(second, 'r' | 'd' | 'n')
            && matches!(stem, "charg" | "chang" | "challeng" | "arrang" | "judg")
        || first == 'l' && !is_vowel(second) && second != 'l';
    if lost_e { format!("{stem}e") } else { stem.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verbs_stand_beside_people() {
        for (form, wanted) in [
            ("sleeps", "sleep"),
            ("sleeping", "sleep"),
            ("saving", "save"),
            ("saves", "save"),
            ("worries", "worry"),
            ("worrying", "worry"),
            ("watches", "watch"),
            ("running", "run"),
            ("planning", "plan"),
            ("selling", "sell"),
            ("living", "live"),
            ("enjoying", "enjoy"),
            ("making", "make"),
            ("coming", "come"),
            ("smiling", "smile"),
            ("eating", "eat"),
            ("using", "use"),
            ("creating", "create"),
            ("waiting", "wait"),
            ("getting", "get"),
            ("feeling", "feel"),
            ("settling", "settle"),
            ("goes", "go"),
            ("being", "are"),
            ("pass", "pass"),
            ("visiting", "visit"),
            ("opening", "open"),
            ("breathing", "breathe"),
            ("knowing", "know"),
            ("having", "have"),
            ("thinking", "think"),
            ("changing", "change"),
        ] {
            assert_eq!(base(form), wanted, "{form}");
        }
    }
}
