import type { Browser, Locator, Page } from "playwright";
import { inPatience, openReader, withPage } from "./browser";
import type { Change } from "./changes";
import { watchChange } from "./in-page";
import { repeat, type Times } from "./times";

type Asked = {
  address: string;
  change: Change;
  /** Whether the reader has made another change before and gone back: the code of the page has run once. */
  isLater: boolean;
};

/**
 * Times one kind of change on the site's timeline: from the time stamp of the click until the new
 * rows are painted. Each run in a new page, so that the rows have to be asked for.
 */
export async function timeChange(
  browser: Browser,
  { address, change, isLater }: Asked,
  options: { runs: number; signal: AbortSignal },
): Promise<Times> {
  const reader = await openReader(browser);
  try {
    return await repeat(
      (run) =>
        withPage(reader, async (page) => {
          const query = change.starts[run % change.starts.length];
          await page.goto(`${address}/timeline?${query}`, { waitUntil: "networkidle" });
          if (isLater) await changeAndGoBack(page);
          return makeChange(page, change);
        }),
      options,
    );
  } finally {
    await reader.close();
  }
}

/** Makes a change that is no part of what is timed, and undoes it. */
async function changeAndGoBack(page: Page): Promise<void> {
  const sentence = page.locator("main .sentence");
  const before = await sentence.textContent();
  const other = page
    .getByRole("navigation", { name: "Ready-made windows" })
    .getByRole("link", { name: "2018–now" });
  await answersClicks(other);
  await other.click();
  await page.waitForFunction((old) => document.querySelector("main .sentence")?.textContent !== old, before);
  await page.goBack();
  await page.waitForFunction((old) => document.querySelector("main .sentence")?.textContent === old, before);
  await page.waitForLoadState("networkidle");
}

async function makeChange(page: Page, change: Change): Promise<number> {
  const target = await change.find(page);
  await target.waitFor();
  await answersClicks(target);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.evaluate(watchChange, "click" as const);
  await target.click();
  const time = await inPatience(page.evaluate(() => window.changePainted));
  if (time === undefined || !asked.includes("/api/timeline")) throw new Error("no rows were asked for");
  return time;
}

/** Waits until React answers a click on an element: before that, a link would load a new page. */
async function answersClicks(target: Locator): Promise<void> {
  await target.evaluate(async (element) => {
    while (!Object.keys(element).some((key) => key.startsWith("__reactProps$")))
      await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}
