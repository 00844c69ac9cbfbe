/**
 * What does the page inside a frame do? It makes one element out of its address, and tells the page around it how high that is.
 *
 * `embed.html#lang=ru&text=…&paper=white` or `embed.html?lang=ru&text=…`; what stands after `#` reaches no server. All of it is data: names that are
 * not listed here are left out, and values go into attributes as they are.
 */
(() => {
  const ATTRIBUTES = ["lang", "theme", "mode", "modes", "department", "loading", "storage", "text"];
  const COLORS = ["paper", "raised", "ink", "quiet", "rule", "edge", "means", "middle", "people", "focus"];
  const root = document.documentElement;
  const element = document.createElement("mission-rewriter");

  function read() {
    const asked = new URLSearchParams(location.search);
    for (const [name, value] of new URLSearchParams(location.hash.slice(1))) asked.set(name, value);
    return asked;
  }

  function apply() {
    const asked = read();
    for (const name of ATTRIBUTES) {
      if (asked.has(name)) element.setAttribute(name, asked.get(name));
      else element.removeAttribute(name);
    }
    for (const name of COLORS) {
      const color = asked.get(name) ?? "";
      element.style.setProperty(`--mission-rewriter-${name}`, CSS.supports("color", color) ? color : "");
    }
    const language = asked.get("lang") ?? navigator.language;
    root.lang = /^ru\b/i.test(language) ? "ru" : "en";
    root.dataset.theme = asked.get("theme") ?? "auto";
    document.title = root.lang === "ru" ? "О ком ваша миссия?" : "Who is your mission about?";
    document.querySelector("h1").textContent = document.title;
  }

  function tell() {
    const height = Math.ceil(element.getBoundingClientRect().height);
    // Whoever is around may know the height: it is no secret. The name tells several frames of one page apart.
    if (height > 0) parent.postMessage({ type: "mission-rewriter-height", height, id: read().get("id") }, "*");
  }

  apply();
  addEventListener("hashchange", apply);
  document.querySelector("main").append(element);
  if (parent !== window) new ResizeObserver(tell).observe(element);

  const script = document.createElement("script");
  if (origin === "null") {
    // In a sandbox we are strangers to our own host, which would have to allow each fetch; a plain script needs no permission.
    const text = element.getAttribute("text") ?? "";
    const isOne = ["ru", "en"].includes(element.lang) && (text === "" || element.lang === (/[а-яё]/i.test(text) ? "ru" : "en"));
    script.src = isOne ? `mission-rewriter.inline.${element.lang}.js` : "mission-rewriter.inline.js";
  } else {
    script.type = "module";
    script.src = "mission-rewriter.js";
  }
  document.head.append(script);
})();
