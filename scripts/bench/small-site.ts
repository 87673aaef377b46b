import type { Browser } from "playwright";
import { openBrowser } from "./browser";
import { openMadeUpRecord } from "./made-up-record";
import { withSiteOn } from "./site";

/** Made-up events beside the record, for pages that read none of them. */
const EVENTS = 1_000;

/** What is measured on. */
export type SmallSite = {
  /** Of the production site, `http://127.0.0.1:41234`. */
  address: string;
  browser: Browser;
};

/** Runs the production site on the real record, and a Chromium, for as long as `use` takes. */
export async function withSmallSite<Result>(
  { signal, tell }: { signal: AbortSignal; tell: (sentence: string) => void },
  use: (site: SmallSite) => Promise<Result>,
): Promise<Result> {
  const database = await openMadeUpRecord(EVENTS, { signal, tell });
  try {
    tell("Building and starting the site …");
    return await withSiteOn(database, signal, async (address) => {
      const browser = await openBrowser();
      try {
        return await use({ address, browser });
      } finally {
        await browser.close();
      }
    });
  } finally {
    await database.close();
  }
}
