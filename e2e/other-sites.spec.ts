import { expect, test } from "playwright/test";
import { withHost } from "./host-page";

/** What a notebook or a page of another site may read: what anyone may download. */
const READABLE = [
  "/timeline.csv?actor=huawei",
  "/timeline.json?actor=huawei",
  "/supply-chain.csv-metadata.json",
  "/map.csv?at=2020-09-08",
  "/timeline.atom",
  "/timeline.feed.json",
  "/timeline.ics",
  "/timeline.bib?actor=huawei",
  "/map.csl.json",
  "/data/event.csv",
  "/changes.csv?from=1&to=2",
  "/changes.json",
  "/changes.atom",
  "/events/huawei-fdpr-2020-08.json",
  "/events/huawei-fdpr-2020-08.txt",
  "/countries/fra.ris",
  "/timeline.svg?actor=huawei",
  "/oembed?url=",
];

for (const address of READABLE)
  test(`${address} is read by a script of another site`, async ({ page, baseURL }) => {
    const site = baseURL ?? "";
    const query = address.endsWith("url=") ? encodeURIComponent(`${site}/timeline`) : "";
    const blank = () => "<!doctype html><title>Another site</title>";
    const read = async (host: string) => {
      await page.goto(host);
      const text = await page.evaluate(async (url) => (await fetch(url)).text(), `${site}${address}${query}`);
      expect(text.length).toBeGreaterThan(100);
    };
    await withHost(blank, site, read, `connect-src ${site}`);
  });
