/** What does the element say while the widget is not there? The few words that cannot wait for the engine, which holds all others. */
import { isRoom } from "./attributes.js";

/** The words for an element in the language of its interface. */
export function wordsOf(element, locale) {
  const words = WORDS[locale];
  return isRoom(element) ? { ...words, ...words.room } : words;
}

const WORDS = {
  ru: {
    start: "Проверить миссию",
    starting: "Загружаю…",
    more: "Показать целиком",
    absent: "Проверка не загрузилась. Текст остался как был.",
    altered: "Пришёл не тот файл: другой версии или изменённый. Поэтому ничего не запущено.",
    retry: "Попробовать ещё раз",
    stopped: "Проверка остановилась из-за ошибки в программе. Ваш текст здесь: его можно скопировать или поправить.",
    restart: "Начать снова",
    returned: "В программе случилась ошибка, и проверка началась заново. Ваш текст на месте.",
    text: "Ваш текст",
    room: {
      start: "Открыть мастерскую",
      absent: "Мастерская не загрузилась. Проверьте связь и попробуйте ещё раз.",
      stopped: "Мастерская остановилась из-за ошибки в программе. Всё, что вы написали, на месте.",
      returned: "В программе случилась ошибка, и мастерская открылась заново. Всё, что вы написали, на месте.",
    },
  },
  en: {
    start: "Check this mission",
    starting: "Loading…",
    more: "Show all",
    absent: "The check did not load. The text is as it was.",
    altered: "One of the files is from another version, or was changed, so nothing was started.",
    retry: "Try again",
    stopped: "The check hit an error of its own and stopped. Your text is still here, to copy or to change.",
    restart: "Start again",
    returned: "The check hit an error of its own and started over. Your text is still here.",
    text: "Your text",
    room: {
      start: "Open the workshop",
      absent: "The workshop did not load. Check your connection and try again.",
      stopped: "The workshop hit an error of its own and stopped. What you wrote is still here.",
      returned: "The workshop hit an error of its own and opened again. What you wrote is still here.",
    },
  },
};
