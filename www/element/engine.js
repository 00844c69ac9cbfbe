/**
 * Is the engine there, and is it alive? One load of the WebAssembly module for all widgets of a page, and the news of its end.
 *
 * A panic in Rust ends the instance, and every widget on the page lives in the same instance: all are told. Whoever asks for
 * the engine after that gets a fresh instance of the module that is already compiled. The widgets ask at once, a few times on a page:
 * a text that ends the engine whenever it is read must not do so for ever.
 */
import * as glue from "mission-rewriter-engine";
import { READING, REWRITES, fetchKnowledge, forget, learn } from "./knowledge.js";
import { engineSource, has, secondHalf } from "./sources.js";

/** Those who live in the engine: `{ died(error), ready(), learned() }`. */
const residents = new Set();
let load = null;
/** All that the first half of the engine shows to the second one. */
let first;
/** The second half, compiled. */
let second = null;
/** The joining of the two, once for each engine that lives. */
let joined = null;
/** The error with which the engine has ended, while there is no other one. */
let ended = null;
let watched = false;
/** So many times the engine comes back by itself; later a person has to ask for it. */
let returns = 3;
let returning = false;

/** Loads the engine once, and what it takes to read `language` beside it; after a failure or a panic, loads it again. */
export async function ready(url, language) {
  // Both are under way at once; whoever fails first is the one that is heard.
  const knowledge = has(language) ? fetchKnowledge(language, READING, url) : undefined;
  load ??= begin(url).catch((error) => {
    load = null;
    throw error;
  });
  await Promise.all([load, knowledge]);
  if (knowledge) await tell(learn(language, READING, url));
}

/** Teaches the engine all of a language, what a verdict takes before all else; all widgets hear of each. */
export async function teach(url, language) {
  const rest = [complete(url), fetchKnowledge(language, REWRITES, url)];
  // Whoever fails is heard below, and nobody else needs to be.
  rest.forEach((part) => part.catch(() => {}));
  await tell(learn(language, READING, url));
  await Promise.all(rest);
  // Meanwhile another engine may be alive.
  await complete(url);
  await tell(learn(language, REWRITES, url));
}

/** All widgets hear of what is new to the engine. Of what it knew before they have heard, and who asks again at each word would ask for ever. */
async function tell(lesson) {
  try {
    if (!(await lesson)) return;
  } catch (error) {
    throw heard(error);
  }
  residents.forEach((resident) => resident.learned());
}

/** Brings the second half of the engine, where it has one: before that, nothing may be installed that calls upon it. */
export async function complete(url) {
  if (!secondHalf) return;
  joined ??= join(url).catch((error) => {
    joined = second = null;
    throw error;
  });
  await joined;
}

async function join(url) {
  second ??= secondHalf(url).then((bytes) => WebAssembly.compile(bytes));
  await WebAssembly.instantiate(await second, { a: first });
}

/** The language of a text of which the engine knows nothing yet. */
export function missing(text) {
  return call(() => glue.missing(text));
}

/** Puts a widget into `root` and gives the handle to it. */
export function mount(root, options, listener) {
  return call(() => new glue.Mount(root, options, listener));
}

/** The analysis of a text that is on no screen. */
export function analyze(text, options) {
  return call(() => glue.analyze(text, options));
}

/** Whether the engine has heard of this department. */
export function knows(department) {
  return call(() => glue.knows(department));
}

/** Calls into the engine; where that ends in a panic, or it has ended before, everybody hears of it, and the caller too. */
export function call(action) {
  try {
    // What is left of it might still answer, and nobody could tell what that is worth.
    if (ended) throw ended;
    return action();
  } catch (error) {
    throw heard(error);
  }
}

/** Whether the engine has ended with this error; where there is no WebAssembly at all, nothing of it can end. */
export function isPanic(error) {
  return Boolean(globalThis.WebAssembly) && error instanceof WebAssembly.RuntimeError;
}

/** Whether those who lived in the engine that has ended may ask for it at once. */
export function isReturning() {
  return returning;
}

/** Tells `resident` of the engine's end and of its return. Gives the function that ends this. */
export function dwell(resident) {
  residents.add(resident);
  return () => residents.delete(resident);
}

async function begin(url) {
  watch();
  if (ended) {
    ended = null;
    forget();
    joined = null;
    call(() => glue.__wbg_reset_state());
  }
  // An engine that is there already only says what it shows.
  first = await glue.default(first ? undefined : { module_or_path: engineSource(url) });
  // A microtask later, when this load is what the others find, and do not begin one more.
  queueMicrotask(() => residents.forEach((resident) => resident.ready()));
}

function watch() {
  // Most panics happen in an event handler or a timer of the widget, where nobody of ours stands to catch them.
  if (watched) return;
  watched = true;
  addEventListener("error", (event) => {
    if (isOurs(event.error)) announce(event.error);
    // What still hangs on an engine that has ended calls in vain, and there is nothing in it for anybody to mend.
    else if (/previous wasm instance/i.test(event.message)) event.preventDefault();
  });
  addEventListener("unhandledrejection", (event) => isOurs(event.reason) && announce(event.reason));
}

/** The error; where it is the engine's end, everybody hears of it. */
function heard(error) {
  if (isPanic(error)) announce(error);
  return error;
}

function announce(error) {
  if (ended) return;
  ended = error;
  load = null;
  returning = returns-- > 0;
  // The handler that panicked may still be under way, and the widgets are about to be taken from under it.
  queueMicrotask(() => residents.forEach((resident) => resident.died(error)));
}

function isOurs(error) {
  if (!isPanic(error)) return false;
  // The page may run other people's WebAssembly. Ours has this script, our module or, compiled from bytes, no name in its trace.
  const trace = String(error.stack);
  return trace.includes(import.meta.url) || /mission[-_]rewriter|wasm:\/\//.test(trace);
}
