/**
 * How does `cargo xtask bench` ask the programs that it holds beside each other? A line of JSON in, a line of JSON out, so that it can ask them in turn.
 *
 * In comes `{"texts": FILE, "rewrites": true}`, where the file holds an array of texts; out goes how many milliseconds each of them took.
 */
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";

/** Says what is measured, then answers until nobody asks any more. `measure` gives the milliseconds of each text. */
export async function answer(name, measure) {
  say({ ready: name });
  for await (const line of createInterface({ input: process.stdin })) {
    try {
      const { texts, ...options } = JSON.parse(line);
      say({ milliseconds: await measure(JSON.parse(await readFile(texts, "utf8")), options) });
    } catch (error) {
      say({ error: String(error?.message ?? error) });
    }
  }
}

/** Says that there is nothing to measure, and why, where the program cannot even begin. */
export async function begin(start) {
  try {
    await start();
  } catch (error) {
    say({ error: String(error?.message ?? error).split("\n")[0] });
  }
}

/** The milliseconds that `work` takes for each text, one after another. */
export async function time(texts, work) {
  const milliseconds = [];
  for (const text of texts) {
    const start = performance.now();
    const waited = work(text);
    // Where there is nothing to wait for, a turn of the event loop is no part of the work.
    if (waited instanceof Promise) await waited;
    milliseconds.push(performance.now() - start);
  }
  return milliseconds;
}

function say(answer) {
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
