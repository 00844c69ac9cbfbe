/** What does the configurator say? Russian and English, each in its own words. */
export const words = {
  ru: {
    way: ["Способ", { tag: "Тег и файлы", script: "Один файл", frame: "Рамка (iframe)" }],
    about: {
      tag: "Для своего сайта: файлы лежат рядом со страницей, а в ней самой две строки.",
      script: "Для конструкторов вроде Тильды: всё в одном скрипте, который больше ничего не загружает.",
      frame: "Если на странице нельзя запускать чужие скрипты. Файлы могут лежать и на другом сайте: тогда допишите его адрес перед их именами.",
    },
    text: "С какой фразы начать",
    choices: {
      lang: ["Язык", { "": "как у страницы", ru: "русский", en: "английский" }],
      mode: ["Что проверяем", { check: "одна фраза", compare: "две рядом", list: "список целей", quiz: "викторина" }],
      department: ["Кто говорит", {
        "": "судя по тексту", company: "компания", product: "отдел продукта", marketing: "отдел маркетинга", sales: "отдел продаж",
        logistics: "отдел логистики", support: "служба поддержки", it: "ИТ-отдел", hr: "отдел персонала", finance: "финансовый отдел",
        procurement: "отдел закупок", production: "производственный отдел",
      }],
      theme: ["Тема", { auto: "как у читателя", light: "светлая", dark: "тёмная" }],
      colors: ["Цвета", { paper: "бумага", harbour: "гавань", plum: "слива", plain: "белый лист" }],
      loading: ["Когда загружать", { lazy: "когда долистают", eager: "сразу", click: "по нажатию" }],
      storage: ["Помнить написанное", { none: "нет", session: "до закрытия вкладки", local: "и в следующий раз" }],
    },
    files: "Положите рядом со страницей:",
    preview: "Показать, что получится",
    title: "О ком ваша миссия?",
  },
  en: {
    way: ["How", { tag: "A tag and files", script: "One file", frame: "An iframe" }],
    about: {
      tag: "For a site of your own: the files sit next to the page, and the page gets two lines.",
      script: "For site builders: everything is in one script, which loads nothing else.",
      frame: "For pages that do not allow other people’s scripts. The files can live on another site; put its address in front of their names.",
    },
    text: "A statement to start with",
    choices: {
      lang: ["Language", { "": "the page’s own", ru: "Russian", en: "English" }],
      mode: ["What to look at", { check: "one statement", compare: "two side by side", list: "a list of goals", quiz: "a quiz" }],
      department: ["Who is speaking", {
        "": "judging by the text", company: "the company", product: "product", marketing: "marketing", sales: "sales", logistics: "logistics",
        support: "support", it: "IT", hr: "HR", finance: "finance", procurement: "procurement", production: "production",
      }],
      theme: ["Theme", { auto: "the reader’s own", light: "light", dark: "dark" }],
      colors: ["Colors", { paper: "paper", harbour: "harbor", plum: "plum", plain: "plain white" }],
      loading: ["When to load", { lazy: "as the reader gets near", eager: "right away", click: "on a click" }],
      storage: ["Keep what was typed", { none: "no", session: "until the tab closes", local: "for the next visit" }],
    },
    files: "Put next to your page:",
    preview: "Show how it looks",
    title: "Who is your mission about?",
  },
};
