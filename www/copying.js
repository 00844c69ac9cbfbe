/** How do lines get from the page into somebody's clipboard? By the button under them; without a clipboard they are selected. */
for (const figure of document.querySelectorAll("[data-snippet]")) {
  figure.querySelector("[data-copy]").addEventListener("click", async () => {
    const code = figure.querySelector("code");
    const news = figure.querySelector("[role='status']");
    try {
      await navigator.clipboard.writeText(code.textContent);
      news.textContent = news.dataset.copied;
    } catch {
      // No clipboard without https: the text is selected, and the person copies it.
      getSelection().selectAllChildren(code);
      news.textContent = news.dataset.selected;
    }
  });
}
