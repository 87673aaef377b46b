import type { Browser } from "playwright";
import { inPatience, openBrowser, openReader, withPage } from "./browser";
import type { Pair } from "./page/act";
import type { DrawingName } from "./page/main";
import { repeat, type Times } from "./times";

type Asked = { address: string; name: DrawingName; pair: Pair };

/** How long until a drawing was painted, and how long until it was with the rows of another filter. */
export type DrawingTimes = { first: Times; again: Times };

/**
 * Times one drawing, each run in a new page of a Chromium of its own, which is ended with all it
 * does when a run does not answer.
 */
export async function timeDrawing(
  asked: Asked,
  options: { runs: number; signal: AbortSignal },
): Promise<DrawingTimes> {
  const browser = await openBrowser();
  try {
    return await timeIn(browser, asked, options);
  } finally {
    await browser.close();
  }
}

async function timeIn(
  browser: Browser,
  asked: Asked,
  options: { runs: number; signal: AbortSignal },
): Promise<DrawingTimes> {
  const reader = await openReader(browser);
  const firsts: number[] = [];
  const again = await repeat(
    () =>
      withPage(reader, async (page) => {
        await page.goto(asked.address);
        const timed = await page.evaluateHandle((name) => window.openDrawing(name), asked.name);
        await inPatience(timed.evaluate(({ load }, pair) => load(pair), asked.pair));
        const first = await inPatience(timed.evaluate(({ time }) => time("whole")));
        firsts.push(first);
        return inPatience(timed.evaluate(({ time }) => time("half")));
      }),
    options,
  );
  // The run that is not counted is all there is of a library whose second drawing never came.
  const [uncounted, ...counted] = firsts;
  if (uncounted === undefined) return { first: again, again };
  return { first: { runs: counted.length > 0 ? counted : [uncounted] }, again };
}
