//! What one takes home, and what one hears, in Russian.

use crate::messages::room::{Announcements, Counted, Paper};

pub(super) const PAPER: Paper = Paper {
    when: "Мастерская прошла {when}",
    people: Counted::russian("без участников", ["{n} участник", "{n} участника", "{n} участников"]),
    statement: "Фраза {place}",
    texts: "Что получилось",
    disagreements: "Где участники и программа разошлись",
    groups: "Что общего",
    late: "Пришли позже",
    columns: [
        "Было",
        "Место у участников",
        "Место у программы",
        "Стало",
        "О чём",
        "Баллы из 100",
        "Выбрали в парах",
        "Всего пар",
        "Очки в голосовании",
        "Группа",
        "Автор",
    ],
    note: "Программа разбирает слова. Правда ли сказанное, она не знает: это решают люди.",
    files: ["masterskaya", "masterskaya-tablitsa", "masterskaya-otchyot"],
};

pub(super) const ANNOUNCEMENTS: Announcements = Announcements {
    stage: "Новый этап: «{stage}».",
    stage_told: "Новый этап. {told}",
    time_up: "Время вышло. Написанное остаётся.",
    minutes_left: Counted::russian(
        "Осталось меньше минуты.",
        ["Осталась {n} минута.", "Остались {n} минуты.", "Осталось {n} минут."],
    ),
    clock: ["Время остановлено.", "Время снова идёт."],
    sent: "Ваш текст отправлен.",
    kept: "Ваш текст хранится на этом устройстве.",
    pairs_left: Counted::russian(
        "Пар больше нет.",
        ["Осталась {n} пара.", "Остались {n} пары.", "Осталось {n} пар."],
    ),
    voted: "Ваш голос: {rank}.",
    taken_back: "Голос снят.",
    joined: Counted::russian(
        "Пока никто не вошёл.",
        ["Вошёл {n} участник.", "Вошли {n} участника.", "Вошли {n} участников."],
    ),
};
