//! The screen of the facilitator, in Russian.

use super::gathering;
use crate::messages::room::{Confirm, Counted, Ending, Facilitator, Moves, Script, TimerButtons};

pub(super) const FACILITATOR: Facilitator = Facilitator {
    looking: "Ищем записи этой мастерской…",
    script: Script {
        aloud: "Прочтите вслух",
        hint: "Только вам",
        step: "Шаг {place} из {count}",
        minutes: Counted::russian("без срока", ["{n} минута", "{n} минуты", "{n} минут"]),
        next: "Дальше: {title}",
        finished: "План пройден. Теперь говорите, сколько хочется.",
    },
    moves: Moves {
        next: [
            "Начать писать",
            "Перейти к сравнению",
            "Перейти к голосованию",
            "Открыть результаты",
            "Закрыть мастерскую",
        ],
        back: [
            "Вернуться к сбору",
            "Дать всем дописать",
            "Вернуться к сравнению",
            "Вернуться к голосованию",
            "Вернуться к результатам",
        ],
        next_round: "Начать следующий круг",
    },
    confirm: Confirm {
        stop_writing: Counted::russian(
            "Написали все. Заканчиваем?",
            [
                "Ещё {n} человек не прислал текст. Всё равно заканчиваем?",
                "Ещё {n} человека не прислали текст. Всё равно заканчиваем?",
                "Ещё {n} человек не прислали текст. Всё равно заканчиваем?",
            ],
        ),
        reveal: "Все увидят тексты, места и голоса. Открываем?",
        back: "Ничего не пропадёт: тексты и голоса останутся. Возвращаемся?",
        close: "Писать и голосовать больше никто не сможет. Закрываем?",
        delete: "Мастерская исчезнет с этого устройства, и вернуть её можно будет только из файла. Удаляем?",
        remove_prompt: "Эту фразу уже переписали, и все варианты исчезнут с экранов вместе с ней. Убираем?",
        answers: ["Да", "Нет"],
    },
    timer: TimerButtons {
        name: "Время",
        start: "Начать отсчёт",
        pause: "Пауза",
        go_on: "Продолжить",
        more: "+1 мин",
        less: "−1 мин",
        spoken: ["Добавить минуту", "Убавить минуту"],
    },
    joined: Counted::russian("пока никто не вошёл", ["вошёл {n}", "вошли {n}", "вошли {n}"]),
    written: Counted::russian("пока никто не написал", ["написал {n}", "написали {n}", "написали {n}"]),
    compared: Counted::russian("пока никто не сравнил", ["сравнил {n}", "сравнили {n}", "сравнили {n}"]),
    voted: Counted::russian(
        "голосов пока нет",
        ["проголосовал {n}", "проголосовали {n}", "проголосовали {n}"],
    ),
    invite: gathering::INVITE,
    host: gathering::HOST,
    prompts: gathering::PROMPTS,
    texts: gathering::TEXTS,
    people: gathering::PEOPLE,
    groups: gathering::GROUPS,
    windows: gathering::WINDOWS,
    records: gathering::RECORDS,
    ending: Ending {
        title: "Взять с собой",
        buttons: ["Сохранить мастерскую", "Скачать таблицу CSV", "Скачать отчёт Markdown", "Напечатать"],
        hints: [
            "Файл .json, который можно открыть здесь же через год.",
            "Все тексты с местами и голосами, для Excel и не только.",
            "Для вики, почты или заметок.",
            "На бумагу или в PDF.",
        ],
        close: "Закрыть мастерскую",
        close_hint: "Читать смогут все, писать уже никто.",
        delete: "Удалить с этого устройства",
        delete_hint: "Сначала сохраните мастерскую в файл.",
        deleted: "Мастерская удалена с этого устройства.",
    },
};
