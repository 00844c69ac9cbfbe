/** Is every word of the handbooks, in the form in which it stands there, in a large dictionary? */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import nspell from "nspell";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** Words that are right, and that the dictionaries do not hold. */
const KNOWN = new Set(
  "ИТ ехалось слетав соцпакет соцпакета соцпакете уберегаться уберегаются cyber cyberattack homebuyers else's yourselfers".split(" "),
);

const languages = [
  { name: "ru", half: 0, from: "### Люди", words: /[а-яё]+/giu },
  { name: "en", half: 1, from: "### People", words: /[a-z’']+/giu },
];

/** The part of each file that is shown to people: all that stands behind the words which recognise the trade. */
function texts({ half, from }) {
  return ["trades", "departments"].flatMap((folder) => {
    const path = join(root, "src/knowledge", folder);
    return readdirSync(path).map((file) => {
      const text = readFileSync(join(path, file), "utf8").split("## English")[half];
      return { file, text: text.slice(text.indexOf(from)).replaceAll(/\{[^}]*\}|^###.*$/gmu, " ") };
    });
  });
}

for (const language of languages) {
  test(`every word of the handbooks is spelt as the ${language.name} dictionary spells it`, () => {
    const folder = join(root, "node_modules", `dictionary-${language.name}`);
    const spell = nspell(readFileSync(join(folder, "index.aff")), readFileSync(join(folder, "index.dic")));
    // The Russian dictionary writes ё as е.
    const forms = (word) => [word, word.toLowerCase(), word.replaceAll("ё", "е"), word.toLowerCase().replaceAll("ё", "е")];
    const isRight = (word) => KNOWN.has(word) || KNOWN.has(word.toLowerCase()) || forms(word).some((form) => spell.correct(form));
    const wrong = new Set();
    let count = 0;
    for (const { file, text } of texts(language)) {
      for (const match of text.match(language.words) ?? []) {
        const word = match.replaceAll("’", "'").replaceAll(/^'+|'+$/gu, "");
        count += 1;
        if (word !== "" && !isRight(word)) wrong.add(`${word} (${file})`);
      }
    }
    assert.ok(count > 20_000, `only ${count} words were read`);
    assert.deepEqual([...wrong], []);
  });
}
