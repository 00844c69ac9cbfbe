//! What do we say of the tests in Russian?

use super::{ExaminationMessages, KindMessage, TestMessage};
use crate::examine::{Claims, Completeness, Durability, Fit, Lasting, Opposite, OwnKind, Owned, Shirt, Swap};
use crate::messages::plural::russian as plural;

pub(super) static MESSAGES: ExaminationMessages = ExaminationMessages {
    heading: "О чём ещё спросить эту фразу",
    intro: "На вывод эти проверки не влияют и в балл не складываются: у каждой свой вопрос.",
    unread: "Проверять пока нечего.",
    swap: TestMessage {
        name: "Чужая подпись",
        asks: "Если подпишется ближайший конкурент, фраза останется правдой?",
        why: "Если подписать может любой, о вас здесь ничего не сказано.",
    },
    rival: "Ваш ближайший конкурент",
    own_kinds: [
        KindMessage {
            name: "ваше дело", why: "Дело у конкурента то же самое."
        },
        KindMessage { name: "имя", why: "Имя меняется вместе с подписью." },
        KindMessage {
            name: "ваши люди", why: "Не «клиенты» вообще: видно, о ком вы думаете."
        },
        KindMessage {
            name: "место", why: "Подпишет только тот, кто работает там же."
        },
        KindMessage {
            name: "ваша история", why: "Чужое прошлое себе не припишешь."
        },
        KindMessage {
            name: "ваше обещание", why: "Такое обещает не каждый."
        },
    ],
    opposite: TestMessage {
        name: "Наоборот",
        asks: "Сказал бы кто-нибудь о себе обратное?",
        why: "Если обратного не скажет никто, то и сказанное ничего не говорит.",
    },
    nobody: "так о себе не скажет никто",
    somebody: "так о себе кто-нибудь да скажет",
    durability: TestMessage {
        name: "Через десять лет",
        asks: "Какие слова устареют через десять лет?",
        why: "Товары, каналы и места в рейтингах сменятся, а приходить люди будут за тем же.",
    },
    rest: "Вот что останется",
    perishables: [
        KindMessage {
            name: "товар", why: "Товар сменится, а то, ради чего его брали, останется."
        },
        KindMessage {
            name: "канал", why: "Через десять лет к вам придут другой дорогой."
        },
        KindMessage {
            name: "число или срок", why: "Срок выйдет, число станет другим."
        },
        KindMessage {
            name: "место среди других", why: "Сегодня это место ваше, завтра чужое."
        },
        KindMessage {
            name: "технология", why: "Новое станет обычным, а потом старым."
        },
        KindMessage {
            name: "примета времени", why: "По этим словам видно, в какие годы так писали."
        },
        KindMessage {
            name: "модное слово", why: "Мода на слова проходит быстрее всего."
        },
    ],
    shirt: TestMessage {
        name: "Футболка",
        asks: "Поместится ли это на футболке?",
        why: "Короткое повторяют вслух, длинное не дочитывают.",
    },
    completeness: TestMessage {
        name: "Полнота",
        asks: "Какие из девяти частей миссии здесь названы?",
        why: "Так разбирают миссии в учебниках стратегии: Пирс и Дэвид, 1987 год.",
    },
    components: [
        KindMessage { name: "клиенты", why: "Для кого вы работаете?" },
        KindMessage { name: "товары и услуги", why: "Что вы предлагаете?" },
        KindMessage { name: "рынок", why: "Где вы работаете?" },
        KindMessage { name: "технологии", why: "Чем вы работаете?" },
        KindMessage {
            name: "рост и прибыль", why: "На что компания живёт и будет жить?"
        },
        KindMessage { name: "ценности", why: "Во что вы верите?" },
        KindMessage {
            name: "сильная сторона", why: "Что вы умеете лучше других?"
        },
        KindMessage {
            name: "польза обществу", why: "Чем вы полезны тем, кто ничего не покупает?"
        },
        KindMessage {
            name: "сотрудники", why: "Что компания значит для тех, кто в ней работает?"
        },
    ],
    present: "есть",
    absent: "нет",
};

pub(super) fn swap(found: &Swap) -> String {
    let has = |kind: OwnKind| found.own.iter().any(|own| own.kind == kind);
    match found.finding {
        Owned::Unread => MESSAGES.unread,
        Owned::Nothing => "Своих слов здесь нет: подпишет любая компания, хоть вашего дела, хоть чужого.",
        Owned::TradeOnly => "Видно только ваше дело, а у конкурента оно такое же. Подпишет не глядя.",
        Owned::NameOnly => "Ваше здесь только имя. Конкурент впишет своё, и всё останется правдой.",
        Owned::Narrowed if has(OwnKind::Place) && has(OwnKind::People) => {
            "Сказано, для кого и где. Подпишет разве что сосед, который работает для тех же людей."
        }
        Owned::Narrowed if has(OwnKind::Place) => {
            "Сказано, где вы, и круг сузился. Но конкурент с соседней улицы подпишет."
        }
        Owned::Narrowed => {
            "Сказано, для кого вы, и круг сузился. Но подпишет и конкурент, который работает для тех же людей."
        }
        Owned::Yours if has(OwnKind::Result) => {
            "Здесь есть обещание, которое даёт не каждый. Чтобы подписать, конкуренту пришлось бы думать как вы."
        }
        Owned::Yours => "Здесь есть факт из вашей истории, и конкуренту под ним не подписаться.",
    }
    .to_owned()
}

pub(super) fn opposite(found: &Opposite) -> String {
    match found.finding {
        Claims::Unread => MESSAGES.unread.to_owned(),
        Claims::None => "Громких слов о себе здесь нет, так что переворачивать нечего.".to_owned(),
        Claims::Result => "Вы не хвалите себя, а говорите о людях: переворачивать нечего.".to_owned(),
        Claims::Empty { claims: 1 } => {
            "Обратного о себе не скажет никто. Значит, и так ничего не сказано.".to_owned()
        }
        Claims::Empty { claims } => {
            [&statements(claims), ", и обратного о себе не скажет никто. Значит, ничего и не сказано."]
                .concat()
        }
        Claims::Choice { claims: 1 } => {
            "Кто-то и обратное скажет о себе с гордостью. Значит, это ваш выбор, и он о вас говорит."
                .to_owned()
        }
        Claims::Choice { claims } => [
            &statements(claims),
            ", и в каждом кто-то с гордостью выберет обратное. Это выбор, он о вас говорит.",
        ]
        .concat(),
        Claims::Mixed { choices, empty } => {
            let chosen = match choices {
                1 => "Одно утверждение — настоящий выбор".to_owned(),
                _ => [&statements(choices), " — настоящий выбор"].concat(),
            };
            let said = match empty {
                1 => "Ещё одно ничего не говорит".to_owned(),
                _ => format!("Ещё {empty} ничего не {}", plural(empty, ["говорит", "говорят", "говорят"])),
            };
            [&chosen, ": кто-то скажет и обратное. ", &said, ": обратного не скажет никто."].concat()
        }
    }
}

/// «3 утверждения».
fn statements(count: usize) -> String {
    format!("{count} {}", plural(count, ["утверждение", "утверждения", "утверждений"]))
}

pub(super) fn durability(found: &Durability) -> String {
    let count = found.struck.len();
    let dated = match count {
        1 => "Устареет одно выражение".to_owned(),
        _ => format!(
            "{} {count} {}",
            plural(count, ["Устареет", "Устареют", "Устареют"]),
            plural(count, ["выражение", "выражения", "выражений"])
        ),
    };
    let it = if count == 1 { "него" } else { "них" };
    match found.finding {
        Lasting::Unread => MESSAGES.unread.to_owned(),
        Lasting::Lasts => "Вычёркивать нечего: ни одно слово не привязано ко времени.".to_owned(),
        Lasting::Hollow => "Вычёркивать нечего. Но и о том, за чем приходят люди, здесь ни слова.".to_owned(),
        Lasting::Holds => [&dated, ", а главное останется. Фраза проживёт и без ", it, "."].concat(),
        Lasting::Thins => [&dated, ". Кое-что останется, но не то, за чем приходят люди."].concat(),
        Lasting::Scraps => [&dated, ", и сказать будет почти нечего."].concat(),
    }
}

pub(super) fn shirt(found: &Shirt) -> String {
    let words = format!("{} {}", found.words, plural(found.words, ["слово", "слова", "слов"]));
    match found.fit {
        Fit::Empty => MESSAGES.unread.to_owned(),
        Fit::Easy => [&words, ": прочтут на ходу."].concat(),
        Fit::Fits => [&words, ": поместится, если буквы помельче."].concat(),
        Fit::Long if found.words <= 12 => [&words, ", но длинные: на футболку не войдут."].concat(),
        Fit::Long => [&words, ": на футболку не войдёт. Уложитесь в двенадцать, а лучше в восемь."].concat(),
    }
}

pub(super) fn completeness(found: &Completeness) -> String {
    if !found.is_read {
        return MESSAGES.unread.to_owned();
    }
    let count = found.present().count();
    let named = match count {
        0 => {
            return "Ни одной из девяти. Не беда: полнота — отдельный вопрос, а помнят миссию за другое."
                .to_owned();
        }
        1 => "Названа одна часть из девяти. ".to_owned(),
        9 => "Названы все девять частей. ".to_owned(),
        _ => format!(
            "{} {count} {} из девяти. ",
            plural(count, ["Названа", "Названы", "Названо"]),
            plural(count, ["часть", "части", "частей"])
        ),
    };
    let rest = match count {
        0..=3 => "Полнота — отдельный вопрос: в короткой миссии, которую помнят, редко больше трёх.",
        4..=6 => "Полнота — отдельный вопрос, но там, где миссию помнят, их редко больше трёх.",
        _ => "Для отчёта в самый раз, для памяти много: там, где миссию помнят, их редко больше трёх.",
    };
    named + rest
}
