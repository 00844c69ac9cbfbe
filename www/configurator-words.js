/** What does the configurator say? Russian and English, each in its own words. */
export const words = {
  ru: {
    way: ["Способ", { tag: "Тег и файлы", script: "Один файл", frame: "Рамка" }],
    about: {
      tag: "Для своего сайта: рядом со страницей лежат файлы, в ней две строки.",
      script: "Для конструкторов вроде Тильды: всё в одном скрипте, он ничего не подгружает.",
      frame: "Если на странице нельзя запускать чужие скрипты. Папка с файлами может лежать на другом сайте: допишите её адрес перед именами.",
    },
    text: "Чья-нибудь миссия для начала",
    choices: {
      lang: ["Язык", { "": "как у страницы", ru: "русский", en: "английский" }],
      mode: ["Что проверяем", { check: "одну фразу", compare: "две рядом", list: "список целей", quiz: "угадайка" }],
      department: ["Кто говорит", {
        "": "поймёт по тексту", company: "компания", product: "отдел продукта", marketing: "отдел маркетинга", sales: "отдел продаж",
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
    way: ["How", { tag: "A tag and files", script: "One file", frame: "A frame" }],
    about: {
      tag: "For a site of your own: the files lie beside the page, and the page gets two lines.",
      script: "For site builders: all of it in one script, which fetches nothing more.",
      frame: "Where other people’s scripts may not run on the page. The files can live on another site; put its address before their names.",
    },
    text: "A mission to begin with",
    choices: {
      lang: ["Language", { "": "the page’s own", ru: "Russian", en: "English" }],
      mode: ["What to look at", { check: "one statement", compare: "two side by side", list: "a list of goals", quiz: "a guessing game" }],
      department: ["Who is speaking", {
        "": "the text will tell", company: "the company", product: "product", marketing: "marketing", sales: "sales", logistics: "logistics",
        support: "support", it: "IT", hr: "HR", finance: "finance", procurement: "procurement", production: "production",
      }],
      theme: ["Theme", { auto: "the reader’s own", light: "light", dark: "dark" }],
      colors: ["Colours", { paper: "paper", harbour: "harbour", plum: "plum", plain: "plain white" }],
      loading: ["When to load", { lazy: "as the reader gets near", eager: "at once", click: "on a click" }],
      storage: ["Keep what was typed", { none: "no", session: "until the tab closes", local: "for the next visit" }],
    },
    files: "Lay beside your page:",
    preview: "Show me how it looks",
    title: "Who is your mission about?",
  },
};
