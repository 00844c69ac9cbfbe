/**
 * What does a person hear who does not see the screen? One flow by the keyboard alone: each stop with its role, its name and its state, and
 * each message that is said meanwhile. The transcript is a file for people to read; where it differs, it is written anew, and the test fails.
 */
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { ENGLISH, RUSSIAN, parts, seen, stage } from "./stage.mjs";

const play = stage();
const statements = { ru: RUSSIAN, en: ENGLISH };

/** What a screen reader says of the element that has the focus. */
async function said(session) {
  const { result } = await session.send("Runtime.evaluate", {
    expression: "(() => { let at = document.activeElement; while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement; return at; })()",
  });
  const { nodes } = await session.send("Accessibility.getPartialAXTree", { objectId: result.objectId, fetchRelatives: false });
  const [{ role, name, description, properties }] = nodes;
  const state = Object.fromEntries(properties.map(({ name, value }) => [name, value.value]));
  const told = [
    state.expanded === undefined ? "" : state.expanded ? "expanded" : "collapsed",
    state.pressed === undefined ? "" : String(state.pressed) === "true" ? "pressed" : "not pressed",
    state.disabled ? "dimmed" : "",
  ];
  return [`${role.value}: ${name.value}`, ...told.filter(Boolean), description?.value ? `(${description.value})` : ""].filter(Boolean).join(" · ");
}

for (const [language, statement] of Object.entries(statements)) {
  test(`one flow, as it is heard, in ${language}`, async () => {
    const page = await play.open(`<mission-rewriter lang="${language}"></mission-rewriter>`, { language });
    const widget = parts(page);
    await widget.field.waitFor();
    const session = await page.context().newCDPSession(page);
    await session.send("Accessibility.enable");
    const lines = [];
    const step = (text) => lines.push("", `## ${text}`, "");
    /** Tabs on until `selector` has the focus, and writes down each stop. */
    const tabTo = async (selector, key = "Tab") => {
      for (let turn = 0; turn < 80; turn += 1) {
        await page.keyboard.press(key);
        lines.push(`- ${await said(session)}`);
        const is = await page.evaluate((selector) => document.activeElement.shadowRoot?.activeElement?.matches(selector), selector);
        if (is) return;
      }
      assert.fail(`the keyboard does not reach ${selector}`);
    };
    /** Waits for a live message other than the last one. */
    let last = "";
    const heard = async () => {
      await page.waitForFunction(
        (last) => {
          const status = document.querySelector("mission-rewriter").shadowRoot.querySelector("[role='status']").textContent.trim();
          return status && status !== last;
        },
        last,
      );
      last = (await widget.status.textContent()).trim();
      lines.push(`> ${last}`);
    };

    step("To the field");
    await tabTo("[part~='field']");
    step("The statement is typed");
    await page.keyboard.insertText(statement);
    await seen(widget, "product");
    await heard();
    step("On to the marked words, and into the first one");
    await tabTo("mark");
    await page.keyboard.press("Enter");
    lines.push(`- ${await said(session)}`);
    await page.keyboard.press("Enter");
    lines.push(`- ${await said(session)}`);
    step("On to the questions, and an answer");
    await tabTo("[data-action='choose']");
    await page.keyboard.press("Enter");
    await heard();
    lines.push(`- ${await said(session)}`);
    step("On to the suggestions, and the first one is taken");
    await tabTo("[data-action='use']");
    await page.keyboard.press("Enter");
    await seen(widget, "customer");
    await heard();
    lines.push(`- ${await said(session)}`);
    step("And back");
    await widget.button("undo").focus();
    lines.push(`- ${await said(session)}`);
    await page.keyboard.press("Enter");
    await seen(widget, "product");
    await heard();

    const transcript = `# What is heard: \`${language}\`\n${lines.join("\n")}\n`;
    const file = new URL(`../golden/transcript/${language}.md`, import.meta.url);
    const known = await readFile(file, "utf8").catch(() => "");
    if (known !== transcript) await writeFile(file, transcript);
    assert.equal(transcript, known, "the transcript has changed: read it, and commit it if it is right");
    await page.context().close();
  });
}
