import type { Browser } from "playwright";
import { addDays, type IsoDay } from "@/lib/dates";
import type { Days } from "@/lib/stretch";
import { openReader, withPage } from "./browser";
import type { Frames } from "./frames";
import type { DrawingName } from "./page/main";
import { goAlong, timeFrames, type Way } from "./time-drag";
import { openTimed } from "./time-drawings";

/** How far below a drawing the pointer goes, px: as a slider lies beside it, so that no mark is pointed at. */
const BELOW = 40;

/** The days of the slider of a map that shows one of them. */
export async function readSpan(browser: Browser, address: string, shown: IsoDay): Promise<Days> {
  const reader = await openReader(browser);
  try {
    return await withPage(reader, async (page) => {
      await page.goto(`${address}/map?at=${shown}`);
      const slider = page.getByRole("slider").first();
      const [now, last] = [
        await slider.getAttribute("aria-valuenow"),
        await slider.getAttribute("aria-valuemax"),
      ];
      const first = addDays(shown, -Number(now));
      return { first, last: addDays(first, Number(last)) };
    });
  } finally {
    await reader.close();
  }
}

/** Times the frames of a drawing in the benchmark's page while a pointer leads it through some days. */
export async function timeLedDrawing(
  browser: Browser,
  { address, name, days }: { address: string; name: DrawingName; days: readonly IsoDay[] },
  options: { runs: number; signal: AbortSignal },
): Promise<Frames> {
  return timeFrames(
    browser,
    async (page) => {
      const timed = await openTimed(page, { address, name, queries: days });
      await timed.evaluate((clock, [first = ""]) => clock.time(first), days);
      await timed.evaluate((clock, all) => clock.follow(all), days);
      return goAlong(page, await page.locator("#place").evaluate(wayBelow, BELOW), false);
    },
    options,
  );
}

/** Runs in a page: a way under an element, as wide as it is. */
function wayBelow(element: Element, below: number): Way {
  const { left, width, bottom } = element.getBoundingClientRect();
  return { left, width, middle: bottom + below };
}
