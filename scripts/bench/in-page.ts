/** What the functions below leave in a page for later. */
declare global {
  interface Window {
    /** When the first chart stood painted, ms since the navigation. */
    chartPainted?: Promise<number>;
    /** How long the change after {@link watchChange} took, ms. */
    changePainted?: Promise<number>;
  }
}

/**
 * Runs in a page before its own scripts: notices when the HTML has been read as far as the footer,
 * and so all of the chart, and then waits for two frames, because the second begins when the first
 * has been painted.
 */
export function watchFirstPaint(): void {
  window.chartPainted = new Promise((resolve) => {
    const watcher = new MutationObserver(() => {
      if (!document.querySelector("main .sentence") || !document.querySelector("body > footer")) return;
      watcher.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
    });
    watcher.observe(document, { childList: true, subtree: true });
  });
}

/**
 * Runs in a page: from the time stamp of the next event of a kind until what it changes is another
 * one, nothing is busy any more, and two frames have passed. A click changes the address and the
 * sentence; a key that is pressed on a slider the sentence alone, and the address when it is let go.
 */
export function watchChange(event: "click" | "keydown" | "keyup"): void {
  const address = location.href;
  const sentence = document.querySelector("main .sentence")?.textContent;
  let start = Number.NaN;
  document.addEventListener(event, ({ timeStamp }) => (start = timeStamp), { capture: true, once: true });
  window.changePainted = new Promise((resolve) => {
    const watcher = new MutationObserver(() => {
      if (document.querySelector('main [aria-busy="true"]')) return;
      if (event !== "keydown" && location.href === address) return;
      if (event !== "keyup" && document.querySelector("main .sentence")?.textContent === sentence) return;
      watcher.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start)));
    });
    watcher.observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
  });
}
