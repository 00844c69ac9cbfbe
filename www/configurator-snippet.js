/** Which lines does a site owner paste? A pure function of what was chosen; nothing here touches the page. */
import { colors } from "./configurator-colors.js";

/** What is left as it is by default needs no attribute. */
const DEFAULTS = { lang: "", theme: "auto", mode: "check", department: "", loading: "eager", storage: "none" };

/** The attributes of the element, by name, for what was chosen. */
export function attributesOf(choice) {
  return Object.fromEntries(Object.keys(DEFAULTS).filter((name) => choice[name] !== DEFAULTS[name]).map((name) => [name, choice[name]]));
}

/** The files that go beside the page. */
export function filesOf(choice) {
  if (choice.way === "script") return [inlineFile(choice)];
  // Visitors type what they like, so both languages go along; a page fetches the one that it needs.
  const languages = ["ru", "en"].flatMap((language) => [`mission-rewriter-${language}.bin`, `mission-rewriter-${language}-rewrites.bin`]);
  const files = ["mission-rewriter.js", "mission-rewriter_bg.wasm", "mission-rewriter-rewrites_bg.wasm", ...languages];
  return choice.way === "frame" ? ["embed.html", "embed.js", "embed.css", "mission-rewriter-frame.js", inlineFile(choice), ...files] : files;
}

/** The lines to paste. */
export function snippet(choice, title) {
  const lines = { tag, script, frame }[choice.way](choice, title);
  return lines.filter(Boolean).join("\n");
}

function tag(choice) {
  return [style(choice), '<script type="module" src="mission-rewriter.js"></script>', element(choice)];
}

function script(choice) {
  return [style(choice), `<script defer src="${inlineFile(choice)}"></script>`, element(choice)];
}

function frame(choice, title) {
  // A sandboxed frame has no storage; a page that asks for one does without the sandbox.
  const sandbox = choice.storage === "none" ? ' sandbox="allow-scripts allow-downloads"' : "";
  return [
    `<iframe data-mission-rewriter title="${escaped(title)}"${sandbox} allow="clipboard-write" style="border: 0; height: 40rem; width: 100%"`,
    `  src="${escaped(addressOf(choice))}"></iframe>`,
    '<script defer src="mission-rewriter-frame.js"></script>',
  ];
}

/** The address of the page for frames. What follows `#` reaches no server. */
export function addressOf(choice) {
  const asked = new URLSearchParams({ ...attributesOf(choice), ...colors[choice.colors] });
  if (choice.text) asked.set("text", choice.text);
  return `embed.html#${asked}`;
}

function element(choice) {
  const attributes = Object.entries(attributesOf(choice)).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<mission-rewriter${attributes.join("")}>${escaped(choice.text)}</mission-rewriter>`;
}

/** Colours, and, where the element stands in what is seen first, the room that keeps the page still until it is there. */
function style(choice) {
  const room = "  mission-rewriter:not(:defined) { display: block; min-height: 100vh }";
  const chosen = Object.entries(colors[choice.colors]).map(([name, value]) => `    --mission-rewriter-${name}: ${value};`);
  const lines = [];
  if (choice.loading === "eager") lines.push(room);
  if (chosen.length > 0) lines.push("  mission-rewriter {", ...chosen, "  }");
  return lines.length > 0 ? ["<style>", ...lines, "</style>"].join("\n") : "";
}

/** The script for one language is smaller; it will do where the interface and the text are in the same one. `embed.js` has the same rule. */
function inlineFile({ lang, text }) {
  const isOne = lang && (text === "" || lang === (/[а-яё]/i.test(text) ? "ru" : "en"));
  return isOne ? `mission-rewriter.inline.${lang}.js` : "mission-rewriter.inline.js";
}

function escaped(text) {
  return text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]);
}
