/** Does the element survive React? StrictMode mounts everything twice, and a single-page application puts views away and back. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { bundled } from "./bundled.mjs";
import { ENGLISH, RUSSIAN, parts, seen, stage } from "./stage.mjs";

const play = stage();

const application = `
  import { StrictMode, useEffect, useRef, useState } from "react";
  import { createRoot } from "react-dom/client";
  import "mission-rewriter/element";

  function Mission({ text, onClass }) {
    const element = useRef(null);
    useEffect(() => {
      window.effects = (window.effects ?? 0) + 1;
      const { current } = element;
      const hear = ({ detail }) => onClass(detail.verdict.class);
      current.addEventListener("mission-rewriter-analysis", hear);
      return () => current.removeEventListener("mission-rewriter-analysis", hear);
    }, []);
    return <mission-rewriter ref={element} text={text} lang="en" />;
  }

  function Page() {
    const [view, setView] = useState("mission");
    const [found, setFound] = useState("none");
    const [text, setText] = useState(${JSON.stringify(ENGLISH)});
    return (
      <>
        <button onClick={() => setView(view === "mission" ? "about" : "mission")}>Switch</button>
        <button onClick={() => setText(${JSON.stringify(RUSSIAN)})}>Russian</button>
        <output>{found}</output>
        {view === "mission" ? <Mission text={text} onClass={setFound} /> : <p>About us</p>}
      </>
    );
  }

  createRoot(document.querySelector("main")).render(<StrictMode><Page /></StrictMode>);`;

async function open() {
  play.put("/application.js", await bundled({ "application.jsx": application }));
  const page = await play.open("", { script: '<script type="module" src="application.js"></script>' });
  return { page, widget: parts(page), button: (name) => page.getByRole("button", { name, exact: true }).and(page.locator("main > button")) };
}

test("under StrictMode there is one widget, and the application hears each analysis once", async () => {
  const { page, widget } = await open();
  await seen(widget, "product");
  assert.equal(await page.evaluate(() => window.effects), 2, "StrictMode is at work");
  assert.equal(await widget.field.count(), 1);
  await widget.field.fill("So that nobody faces a diagnosis alone.");
  await page.locator("output", { hasText: "customer" }).waitFor();
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("a property that the application changes goes into the field", async () => {
  const { page, widget, button } = await open();
  await seen(widget, "product");
  await button("Russian").click();
  await page.waitForFunction((text) => document.querySelector("mission-rewriter").analysis?.text === text, RUSSIAN);
  assert.equal(await widget.field.inputValue(), RUSSIAN);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test("a view that is put away and back twenty times has one living widget each time", async () => {
  const { page, widget, button } = await open();
  for (let turn = 0; turn < 20; turn += 1) {
    await seen(widget, "product");
    await button("Switch").click();
    await page.getByText("About us").waitFor();
    assert.equal(await widget.host.count(), 0);
    await button("Switch").click();
  }
  await widget.field.fill("So that nobody faces a diagnosis alone.");
  await page.locator("output", { hasText: "customer" }).waitFor();
  assert.deepEqual(page.problems, []);
  await page.context().close();
});
