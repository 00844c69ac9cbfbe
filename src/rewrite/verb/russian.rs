//! Is a Russian word a verb, and how does it stand beside people in the plural? By its ending, with the exceptions written out.

/// Nouns that end as infinitives do.
const NOUNS: &str = " мать память часть власть смерть сеть кровать печать скатерть область зависть ночь дочь печь речь мелочь честь весть \
    месть лесть совесть повесть новость треть четверть нефть путь суть муть рать грусть страсть юность пять шесть десять помощь мощь вещь ";

/// Infinitives in -ти and -чь; other words with these endings are none.
const VERBS: &str = " идти найти прийти уйти войти выйти пройти дойти зайти перейти сойти подойти обойти расти вырасти нести вести спасти \
    обрести цвести плести мести грести везти ползти провести принести привезти завести беречь сберечь уберечь мочь помочь лечь печь стричь \
    достичь увлечь отвлечь извлечь обеспечь жить быть есть пить петь шить дойти внести унести донести перенести ";

/// Words that end as verbs do and are none.
const NO_VERBS: &str = " уют приют маршрут институт салют кают минут брат чат формат результат комнат зарплат растрат трат закат сад аромат адвокат \
    кредит бюджет ответ совет цвет свет билет интернет привет секрет портрет лет аппетит вид аудит транзит магнит визит санузел \
    эффект предмет кабинет обед победит подъезд поезд приезд уезд авторитет приоритет иммунитет пакет паркет буфет макет этикет университет ";

/// Verbs and short adjectives whose plural no ending tells.
const IRREGULAR: [(&str, &str); 25] = [
    ("ест", "едят"),
    ("доволен", "довольны"),
    ("рад", "рады"),
    ("спокоен", "спокойны"),
    ("здоров", "здоровы"),
    ("счастлив", "счастливы"),
    ("уверен", "уверены"),
    ("готов", "готовы"),
    ("свободен", "свободны"),
    ("может", "могут"),
    ("сможет", "смогут"),
    ("хочет", "хотят"),
    ("захочет", "захотят"),
    ("бежит", "бегут"),
    ("бережет", "берегут"),
    ("сбережет", "сберегут"),
    ("печет", "пекут"),
    ("течет", "текут"),
    ("ляжет", "лягут"),
    ("даст", "дадут"),
    ("отдает", "отдают"),
    ("станет", "станут"),
    ("будет", "будут"),
    ("едет", "едут"),
    ("поможет", "помогут"),
];

fn is_listed(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace().any(|entry| entry == word)
}

fn ends(word: &str, endings: &[&str]) -> bool {
    endings.iter().any(|ending| word.ends_with(ending))
}

/// «спать», «бояться», «беречь», «найти».
pub(in crate::rewrite) fn is_infinitive(word: &str) -> bool {
    is_listed(VERBS, word)
        || ends(word, &["ать", "ять", "еть", "ить", "оть", "уть", "ыть", "ться"]) && !is_listed(NOUNS, word)
        || ends(word, &["сть", "зть"])
            && is_listed(" сесть съесть упасть украсть пасть лезть попасть пропасть присесть поесть ", word)
}

/// «спят», «боятся», «берегут».
pub(in crate::rewrite) fn is_plural(word: &str) -> bool {
    word.chars().count() > 3
        && ends(word, &["ют", "ут", "ят", "ат", "ются", "утся", "ятся", "атся"])
        && !is_listed(NO_VERBS, word)
        && !ends(word, &["нат", "рат", "лат", "мут"])
}

/// «перестали», «научились»; not «дети» and «мели».
pub(in crate::rewrite) fn is_past_plural(word: &str) -> bool {
    word.chars().count() > 4
        && ends(word, &["али", "или", "ели", "яли", "ули", "ались", "ились", "елись", "ялись"])
        && !is_listed(" детали цели недели печали медали морали если ", word)
}

/// «спит» → «спят»: the form that stands beside people in the plural; none where the word is no verb of one person, or it cannot be told.
pub(in crate::rewrite) fn pluralized(word: &str) -> Option<String> {
    let (body, reflexive) = match word.strip_suffix("ся") {
        Some(body) => (body, "ся"),
        None => (word, ""),
    };
    if let Some((_, plural)) = IRREGULAR.iter().find(|(singular, _)| *singular == body) {
        return Some([plural, reflexive].concat());
    }
    if word.chars().count() < 4 || is_listed(NO_VERBS, word) {
        return None;
    }
    let (stem, is_second) = match (body.strip_suffix("ет"), body.strip_suffix("ит")) {
        (Some(stem), _) => (stem, false),
        (_, Some(stem)) => (stem, true),
        _ => return None,
    };
    let last = stem.chars().last()?;
    let is_vowel = "аеиоуыэюя".contains(last);
    let ending = match (is_second, last) {
        (true, 'ж' | 'ш' | 'ч' | 'щ') => "ат",
        (true, _) => "ят",
        // «пьет», «льет»: after a soft sign as after a vowel.
        (false, 'ь') => "ют",
        (false, _) if is_vowel => "ют",
        (false, _) => "ут",
    };
    Some([stem, ending, reflexive].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verbs_of_one_become_verbs_of_many() {
        for (singular, plural) in [
            ("спит", "спят"),
            ("видит", "видят"),
            ("знает", "знают"),
            ("пишет", "пишут"),
            ("ждет", "ждут"),
            ("держит", "держат"),
            ("учится", "учатся"),
            ("возвращается", "возвращаются"),
            ("может", "могут"),
            ("хочет", "хотят"),
            ("бережет", "берегут"),
            ("пьет", "пьют"),
            ("находит", "находят"),
            ("чувствует", "чувствуют"),
            ("боится", "боятся"),
            ("радуется", "радуются"),
            ("получит", "получат"),
            ("экономит", "экономят"),
            ("живет", "живут"),
            ("растет", "растут"),
        ] {
            assert_eq!(pluralized(singular).as_deref(), Some(plural));
        }
        for word in ["бюджет", "совет", "дом", "дети", "лет", "кредит"] {
            assert_eq!(pluralized(word), None, "{word}");
        }
    }

    #[test]
    fn infinitives_are_told_from_nouns() {
        for word in
            ["спать", "бояться", "беречь", "найти", "жить", "чувствовать", "съесть", "расти", "успеть"]
        {
            assert!(is_infinitive(word), "{word}");
        }
        for word in ["память", "ночь", "радость", "мать", "сеть", "уверенность", "помощь", "часть"]
        {
            assert!(!is_infinitive(word), "{word}");
        }
    }
}
