/** What does the element say while the widget is not there? The few words that cannot wait for the engine, which holds all others. */
export const WORDS = {
  ru: {
    start: "Проверить миссию",
    starting: "Загружаю…",
    more: "Показать целиком",
    absent: "Проверка не загрузилась. Текст остался как был.",
    retry: "Попробовать ещё раз",
    stopped: "Проверка остановилась из-за ошибки в программе. Ваш текст на месте.",
    restart: "Начать снова",
  },
  en: {
    start: "Check this mission",
    starting: "Loading…",
    more: "Show all",
    absent: "The check did not load. The text is as it was.",
    retry: "Try again",
    stopped: "The check hit an error of its own and stopped. Your text is still here.",
    restart: "Start again",
  },
};
