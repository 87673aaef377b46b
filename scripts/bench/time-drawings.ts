import type { Browser, JSHandle, Page } from "playwright";
import { inPatience, openBrowser, openReader, withPage } from "./browser";
import type { DrawingName } from "./page/main";
import type { Lap, Timed } from "./page/timed";
import { firstLine, repeat, type Times } from "./times";

type Asked = {
  address: string;
  name: DrawingName;
  /** What is drawn one after the other in each page; at least one. */
  queries: readonly string[];
};

/** The times of one of the drawings in a page. */
export type LapTimes = Record<keyof Lap, Times>;

/**
 * Times one library, each run in a new page of a Chromium of its own, which is ended with all it
 * does when a run does not answer.
 *
 * @returns one for each query, in order
 */
export async function timeDrawing(
  asked: Asked,
  options: { runs: number; signal: AbortSignal },
): Promise<LapTimes[]> {
  const browser = await openBrowser();
  try {
    return await timeIn(browser, asked, options);
  } finally {
    await browser.close();
  }
}

async function timeIn(
  browser: Browser,
  { address, name, queries }: Asked,
  options: { runs: number; signal: AbortSignal },
): Promise<LapTimes[]> {
  const reader = await openReader(browser);
  const laps = queries.map((): Lap[] => []);
  // What is not answered once is not asked again, nor is what comes after it.
  let failed: { place: number; failure: string } | undefined;
  const first = await repeat(
    (run) =>
      withPage(reader, async (page) => {
        const timed = await openTimed(page, { address, name, queries });
        let painted = Number.NaN;
        for (const [place, query] of queries.entries()) {
          if (failed && place >= failed.place) break;
          try {
            const lap = await inPatience(timed.evaluate((clock, which) => clock.time(which), query));
            if (place === 0) painted = lap.painted;
            if (run > 0) laps[place]?.push(lap);
          } catch (fault) {
            if (place === 0) throw fault;
            failed = { place, failure: firstLine(fault) };
          }
        }
        return painted;
      }),
    options,
  );
  return laps.map((runs, place) => {
    if ("failure" in first) return { painted: first, work: first };
    if (failed && place >= failed.place) return { painted: failed, work: failed };
    return {
      painted: { runs: runs.map(({ painted }) => painted) },
      work: { runs: runs.map(({ work }) => work) },
    };
  });
}

/** Opens a library in the page, with all its rows. */
export async function openTimed(page: Page, { address, name, queries }: Asked): Promise<JSHandle<Timed>> {
  await page.goto(address);
  const timed = await page.evaluateHandle((which) => window.openDrawing(which), name);
  await inPatience(timed.evaluate(({ load }, all) => load(all), queries));
  return timed;
}
