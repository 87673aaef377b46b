import type { Browser, Page } from "playwright";
import { inPatience, openReader, withPage } from "./browser";
import { watchChange } from "./in-page";
import { repeat, type Times } from "./times";

/** How many marks of the slider a reader goes to in each page. */
const MARKS = 10;

/** From a key until the page is painted: to a day on which something on the map is other, to one on which nothing is, and when the key is let go. */
export type DayKeyTimes = Record<"other" | "same" | "rest", Times>;

/**
 * Times changes of the day on the site's map, with all that the page has beside it: with the keys of
 * the slider to the next mark and on to the day after it, again and again.
 */
export async function timeDayKeys(
  browser: Browser,
  address: string,
  options: { runs: number; signal: AbortSignal },
): Promise<DayKeyTimes> {
  const reader = await openReader(browser);
  const laps = { other: [] as number[], same: [] as number[], rest: [] as number[] };
  try {
    const times = await repeat(
      (run) =>
        withPage(reader, async (page) => {
          await page.goto(address, { waitUntil: "networkidle" });
          await page.getByRole("slider").first().press("Home");
          let painted = Number.NaN;
          for (let mark = 0; mark < MARKS; mark += 1) {
            for (const step of await goToMarkAndOn(page)) {
              if (run > 0) laps[step.kind].push(step.painted);
              painted = step.painted;
            }
          }
          return painted;
        }),
      options,
    );
    if ("failure" in times) return { other: times, same: times, rest: times };
    return { other: { runs: laps.other }, same: { runs: laps.same }, rest: { runs: laps.rest } };
  } finally {
    await reader.close();
  }
}

type Step = { kind: keyof DayKeyTimes; painted: number };

async function goToMarkAndOn(page: Page): Promise<Step[]> {
  const { keyboard } = page;
  await keyboard.down("Shift");
  const toMark = await step(page, () => keyboard.down("ArrowRight"));
  await keyboard.up("Shift");
  const on = await step(page, () => keyboard.down("ArrowRight"));
  await page.evaluate(watchChange, "keyup" as const);
  await keyboard.up("ArrowRight");
  return [toMark, on, { kind: "rest", painted: await painted(page) }];
}

async function step(page: Page, press: () => Promise<void>): Promise<Step> {
  const before = await page.evaluate(namesOnMap);
  await page.evaluate(watchChange, "keydown" as const);
  await press();
  const time = await painted(page);
  return { kind: (await page.evaluate(namesOnMap)) === before ? "same" : "other", painted: time };
}

async function painted(page: Page): Promise<number> {
  const time = await inPatience(page.evaluate(() => window.changePainted));
  if (time === undefined) throw new Error("nothing was painted");
  return time;
}

/** Runs in a page: what the countries of a map are called, which tells where they stand. */
function namesOnMap(): string {
  return [...document.querySelectorAll("main svg a[aria-label]")]
    .map((link) => link.getAttribute("aria-label"))
    .sort()
    .join("\n");
}
