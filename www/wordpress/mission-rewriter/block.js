/** What does an author see in the editor? The statement to begin with, and at the side how the widget should be. */
(({ blocks, blockEditor, components, element }) => {
  const { createElement: make, Fragment } = element;
  const isRussian = /^ru\b/i.test(document.documentElement.lang);
  const say = (russian, english) => (isRussian ? russian : english);

  const choices = {
    lang: [say("Язык", "Language"), { "": say("как у страницы", "the page’s own"), ru: "русский", en: "English" }],
    mode: [
      say("Что проверяем", "What to look at"),
      {
        "": say("одна фраза", "one statement"),
        compare: say("две рядом", "two side by side"),
        list: say("список целей", "a list of goals"),
        quiz: say("викторина", "a quiz"),
      },
    ],
    theme: [say("Тема", "Theme"), { "": say("как у читателя", "the reader’s own"), light: say("светлая", "light"), dark: say("тёмная", "dark") }],
    loading: [
      say("Когда загружать", "When to load"),
      { lazy: say("когда долистают", "as the reader gets near"), eager: say("сразу", "right away"), click: say("по нажатию", "on a click") },
    ],
    storage: [
      say("Помнить написанное", "Keep what was typed"),
      { "": say("нет", "no"), session: say("до закрытия вкладки", "until the tab closes"), local: say("и в следующий раз", "for the next visit") },
    ],
  };

  function Edit({ attributes, setAttributes }) {
    const selects = Object.entries(choices).map(([name, [label, values]]) =>
      make(components.SelectControl, {
        key: name,
        label,
        value: attributes[name],
        options: Object.entries(values).map(([value, text]) => ({ value, label: text })),
        onChange: (value) => setAttributes({ [name]: value }),
      }),
    );
    return make(
      Fragment,
      null,
      make(blockEditor.InspectorControls, null, make(components.PanelBody, { title: say("Виджет", "The widget") }, selects)),
      make(
        "div",
        blockEditor.useBlockProps(),
        make(components.TextareaControl, {
          label: say("С какой фразы начать", "A statement to start with"),
          help: say("На странице здесь будет виджет с этим текстом.", "On the page, the widget appears here with this text in it."),
          value: attributes.text,
          onChange: (text) => setAttributes({ text }),
        }),
      ),
    );
  }

  // The page is written by PHP each time, so nothing but the attributes is saved.
  blocks.registerBlockType("mission-rewriter/mission-rewriter", { edit: Edit, save: () => null });
})(window.wp);
