/** Is there a barrier in any state of the widget? axe looks at each, in both languages and both themes; then width, and the size of what one presses. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { ENGLISH, RUSSIAN, parts, seen, stage } from "./stage.mjs";

const play = stage();
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
const texts = {
  ru: { own: RUSSIAN, people: "Чтобы домой хотелось возвращаться.", work: "Отдел логистики обеспечивает своевременную доставку грузов." },
  en: { own: ENGLISH, people: "Families love the room they wake up in.", work: "The logistics department ensures timely, cost-effective delivery." },
};

/** The states, one after another, each from the one before: what a person sees in a long session. */
const states = {
  "an empty field": async () => {},
  "a statement": async ({ widget, text }) => {
    await widget.field.fill(text.own);
    await seen(widget, "product");
  },
  "an answer": async ({ widget }) => {
    await widget.button("choose").first().click();
    await widget.host.locator(".answered").waitFor();
  },
  "a mark that was taken away": async ({ widget }) => {
    await widget.button("disagree").first().click();
    await widget.button("agree").waitFor();
  },
  "the tests beside the verdict": async ({ widget }) => {
    await widget.host.locator('[part~="tests"] summary').click();
    await widget.host.locator("[data-test]").nth(4).waitFor();
  },
  "all that can be unfolded": async ({ widget }) => {
    await widget.host.evaluate(({ shadowRoot }) => shadowRoot.querySelectorAll("details").forEach((one) => (one.open = true)));
  },
  "a copied link": async ({ widget }) => {
    await widget.host.locator('[data-parcel="link"]').click();
  },
  "a suggestion in the field": async ({ widget }) => {
    await widget.rewrites.first().locator('[data-action="use"]').click();
    await seen(widget, "customer");
  },
  "a department": async ({ widget, text }) => {
    await widget.field.fill(text.work);
    await widget.host.locator('[part~="chain"]').waitFor();
  },
  "two statements": async ({ widget, text, go }) => {
    await go("compare");
    await widget.host.locator('[part~="other-field"]').fill(text.people);
    await widget.host.locator('[part~="comparison"] table').waitFor();
  },
  "an empty list": async ({ widget, go }) => {
    await go("list");
    await widget.host.locator('[part~="goals"]').waitFor();
  },
  "a list of goals": async ({ widget, text }) => {
    await widget.field.fill([text.own, text.people, text.work].join("\n"));
    await widget.host.locator('[part~="goals"] tbody tr').nth(2).waitFor();
  },
  "a statement to guess": async ({ widget, go }) => {
    await go("quiz");
    await widget.button("guess").first().waitFor();
  },
  "a guess": async ({ widget }) => {
    await widget.button("guess").first().click();
    await widget.button("next").waitFor();
  },
  "a link that cannot be read": async ({ page, widget }) => {
    await page.evaluate(() => (location.hash = "mission-rewriter=1.broken!"));
    await widget.notice.waitFor();
  },
};

async function walk(language, context, look) {
  const page = await play.open(`<h1>A blog</h1><mission-rewriter lang="${language}"></mission-rewriter>`, {
    language,
    context: { permissions: ["clipboard-read", "clipboard-write"], ...context },
  });
  const widget = parts(page);
  await widget.field.waitFor();
  const go = (mode) => widget.host.locator(`[data-action="go"][data-mode="${mode}"]`).click();
  for (const [name, lead] of Object.entries(states)) {
    await lead({ page, widget, go, text: texts[language] });
    await look({ page, widget, name });
  }
  assert.deepEqual(page.problems, []);
  await page.context().close();
}

for (const language of ["ru", "en"]) {
  for (const colorScheme of ["light", "dark"]) {
    test(`axe finds no barrier in any state in ${language}, ${colorScheme}`, async () => {
      await walk(language, { colorScheme }, async ({ page, name }) => {
        const { violations } = await new AxeBuilder({ page }).include("mission-rewriter").withTags(RULES).analyze();
        const wrong = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.flat().join(" ")} ${node.failureSummary}`));
        assert.deepEqual(wrong, [], name);
      });
    });
  }

  test(`in a column of 320 px nothing sticks out in any state in ${language}, and all one presses is 24 px high`, async () => {
    await walk(language, { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true }, async ({ page, widget, name }) => {
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(wide <= 0, `${name}: ${wide} px too wide`);
      const small = await widget.host.evaluate(({ shadowRoot }) =>
        [...shadowRoot.querySelectorAll("button, select, textarea, input, summary")]
          .map((one) => ({ name: one.textContent.trim().slice(0, 30), ...one.getBoundingClientRect().toJSON() }))
          .filter(({ width, height }) => width > 0 && (width < 24 || height < 24))
          .map((one) => `${one.name} ${Math.round(one.width)}×${Math.round(one.height)}`),
      );
      assert.deepEqual(small, [], name);
    });
  });
}
