import type { Browser } from "playwright";
import { inPatience, openBrowser, openReader, withPage } from "./browser";
import type { Pair } from "./page/act";
import type { DrawingName } from "./page/main";
import { firstLine, repeat, type Times } from "./times";

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
  // Drawn twice in each run for as long as the second drawing is answered; what is not answered once is not asked again.
  const again: number[] = [];
  let failure: string | undefined;
  const first = await repeat(
    (run) =>
      withPage(reader, async (page) => {
        await page.goto(asked.address);
        const timed = await page.evaluateHandle((name) => window.openDrawing(name), asked.name);
        await inPatience(timed.evaluate(({ load }, pair) => load(pair), asked.pair));
        const time = await inPatience(timed.evaluate((clock) => clock.time("whole")));
        if (failure !== undefined) return time;
        try {
          const second = await inPatience(timed.evaluate((clock) => clock.time("half")));
          if (run > 0) again.push(second);
        } catch (fault) {
          failure = firstLine(fault);
        }
        return time;
      }),
    options,
  );
  return { first, again: failure === undefined ? timesOf(again, first) : { failure } };
}

/** The times of the second drawings; the failure of the first ones where there are none. */
function timesOf(again: readonly number[], first: Times): Times {
  return "failure" in first ? first : { runs: again };
}
