/**
 * How does a site owner get the lines to paste? By choosing, with the lines and a preview at hand. Without this script the page
 * shows the plain snippet; with it, the same figure shows what was chosen.
 */
import { colors } from "./configurator-colors.js";
import { addressOf, attributesOf, filesOf, snippet } from "./configurator-snippet.js";
import { words } from "./configurator-words.js";

for (const figure of document.querySelectorAll("[data-snippet]")) {
  const language = figure.closest("[lang]").lang;
  if (language === document.documentElement.lang) configure(figure, words[language], language);
}

function configure(figure, say, language) {
  const code = figure.querySelector("code");
  const example = figure.closest("article").querySelector("mission-rewriter").textContent;
  const choice = { way: "tag", text: example, lang: language, mode: "check", department: "", theme: "auto", colors: "paper", loading: "lazy", storage: "none" };

  const about = make("p", { className: "about" });
  const files = make("p", { className: "files" });
  const preview = make("details", { className: "preview" }, make("summary", {}, say.preview), make("div"));
  const form = make("form", { className: "configurator" }, ways(), about, ownText(), ...Object.keys(say.choices).map(select));

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", ({ target }) => {
    choice[target.dataset.choice] = target.value;
    show();
  });
  preview.addEventListener("toggle", show);
  figure.before(form);
  figure.append(files, preview);
  show();

  function ways() {
    const [name, all] = say.way;
    const buttons = Object.entries(all).map(([value, text]) => {
      const input = make("input", { type: "radio", name: `way-${language}`, value, checked: value === choice.way });
      input.dataset.choice = "way";
      return make("label", {}, input, ` ${text}`);
    });
    return make("fieldset", {}, make("legend", {}, name), ...buttons);
  }

  function ownText() {
    const field = make("textarea", { rows: 2, value: choice.text, maxLength: 2000 });
    field.dataset.choice = "text";
    return make("label", { className: "wide" }, make("span", {}, say.text), field);
  }

  function select(key) {
    const [name, all] = say.choices[key];
    const field = make("select", {}, ...Object.entries(all).map(([value, text]) => make("option", { value, selected: value === choice[key] }, text)));
    field.dataset.choice = key;
    return make("label", {}, make("span", {}, name), field);
  }

  function show() {
    about.textContent = say.about[choice.way];
    code.textContent = snippet(choice, say.title);
    const links = filesOf(choice).flatMap((file, place) => [place > 0 ? ", " : " ", make("a", { href: file, download: file }, file)]);
    files.replaceChildren(say.files, ...links);
    // Nothing is loaded for a preview that nobody has opened.
    if (!preview.open) return;
    // Whoever has opened it is there already, wherever on the screen it is.
    const loading = choice.loading === "lazy" ? "eager" : choice.loading;
    preview.lastElementChild.replaceChildren(sample({ ...choice, loading }, say.title));
  }
}

/** What the lines make, alive. */
function sample(choice, title) {
  if (choice.way === "frame") {
    const frame = make("iframe", { title, src: addressOf(choice) });
    frame.dataset.missionRewriter = "";
    return frame;
  }
  const element = document.createElement("mission-rewriter");
  element.textContent = choice.text;
  // The preview has a place of its own among the names of the page, and forgets.
  for (const [name, value] of Object.entries({ ...attributesOf(choice), id: `preview-${choice.lang}`, storage: "none" })) element.setAttribute(name, value);
  for (const [name, value] of Object.entries(colors[choice.colors])) element.style.setProperty(`--mission-rewriter-${name}`, value);
  return element;
}

function make(name, properties = {}, ...content) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...content);
  if (properties.value !== undefined) element.value = properties.value;
  return element;
}
