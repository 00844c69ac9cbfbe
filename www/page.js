/**
 * What does the demo page do beside showing the element? It chooses the language and the theme before anything is painted,
 * and hands a clicked example to the element.
 */
(() => {
  const root = document.documentElement;
  const language = chosenLanguage();
  root.lang = language;
  let theme = keptTheme();
  if (theme) root.dataset.theme = theme;

  document.addEventListener("DOMContentLoaded", () => {
    const article = document.querySelector(`article[data-only="${language}"]`);
    document.title = `${article.querySelector("h1").textContent} · mission-rewriter`;
    document.querySelector(`[data-languages] a[lang="${language}"]`).setAttribute("aria-current", "true");
    prepareTheme();
    for (const button of article.querySelectorAll("[data-example]")) {
      button.addEventListener("click", () => show(article, button));
    }
  });

  function chosenLanguage() {
    const asked = new URLSearchParams(location.search).get("lang");
    if (asked === "ru" || asked === "en") return asked;
    return navigator.languages.some((spoken) => /^ru\b/i.test(spoken)) ? "ru" : "en";
  }

  function keptTheme() {
    try {
      const kept = localStorage.getItem("mission-rewriter:page-theme");
      return kept === "light" || kept === "dark" ? kept : undefined;
    } catch {
      return undefined;
    }
  }

  function prepareTheme() {
    const button = document.querySelector("[data-theme-switch]");
    const system = matchMedia("(prefers-color-scheme: dark)");
    const isDark = () => (theme ? theme === "dark" : system.matches);
    const paint = () => {
      button.setAttribute("aria-pressed", String(isDark()));
      if (!theme) return;
      root.dataset.theme = theme;
      for (const element of document.querySelectorAll("mission-rewriter")) element.setAttribute("theme", theme);
    };
    button.addEventListener("click", () => {
      theme = isDark() ? "light" : "dark";
      try {
        localStorage.setItem("mission-rewriter:page-theme", theme);
      } catch {
        // Without storage the choice holds for this visit.
      }
      paint();
    });
    system.addEventListener("change", paint);
    paint();
  }

  function show(article, button) {
    const element = article.querySelector("mission-rewriter");
    element.text = button.querySelector("span").textContent;
    for (const other of article.querySelectorAll("[data-example]")) other.toggleAttribute("data-shown", other === button);
    element.scrollIntoView({ block: "start", behavior: calm() ? "auto" : "smooth" });
  }

  function calm() {
    return matchMedia("(prefers-reduced-motion: reduce)").matches;
  }
})();
