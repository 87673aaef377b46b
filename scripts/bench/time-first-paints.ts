import type { Browser } from "playwright";
import { inPatience, openReader, withPage } from "./browser";
import { watchFirstPaint } from "./in-page";
import { repeat, type Times } from "./times";

/**
 * Times a page of the timeline from the navigation: until something is painted, and until the
 * chart that came with the first HTML is. Each run in a new page; the site's scripts, styles and
 * fonts are in the browser's cache.
 */
export async function timeFirstPaint(
  browser: Browser,
  url: string,
  options: { runs: number; signal: AbortSignal },
): Promise<{ content: Times; chart: Times }> {
  const reader = await openReader(browser);
  const contents: number[] = [];
  try {
    await reader.addInitScript(watchFirstPaint);
    const chart = await repeat(
      (run) =>
        withPage(reader, async (page) => {
          const response = await page.goto(url, { waitUntil: "domcontentloaded" });
          if (response?.status() !== 200) throw new Error(`HTTP ${response?.status()}`);
          if ((await page.locator("main .sentence").count()) === 0) throw new Error("a page without a chart");
          const painted = await inPatience(page.evaluate(() => window.chartPainted));
          const content = await page.evaluate(
            () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
          );
          if (painted === undefined || content === undefined) throw new Error("the page painted nothing");
          if (run > 0) contents.push(content);
          return painted;
        }),
      options,
    );
    return { content: "runs" in chart ? { runs: contents } : chart, chart };
  } finally {
    await reader.close();
  }
}
