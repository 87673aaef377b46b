import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { NextRequest } from "next/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publish } from "@/db/publish";
import { draftOf } from "@/db/record";
import { testDatabase } from "@/db/testing";
import { readRecord } from "@/lib/record/read-record";
import { smallRecord, withCell } from "@/lib/record/small-record";
import { chartRoute } from "./chart-route";
import { feedRoute } from "./feed-route";

const ROUTES = {
  "/timeline.csv": chartRoute("timeline", "csv"),
  "/timeline.json": chartRoute("timeline", "json"),
  "/timeline.csv-metadata.json": chartRoute("timeline", "csv-metadata.json"),
  "/timeline.atom": feedRoute("atom"),
  "/timeline.feed.json": feedRoute("feed.json"),
  "/timeline.ics": feedRoute("ics"),
  "/supply-chain.csv": chartRoute("supply-chain", "csv"),
  "/supply-chain.json": chartRoute("supply-chain", "json"),
  "/map.csv": chartRoute("map", "csv"),
  "/map.json": chartRoute("map", "json"),
} as const;
type Path = keyof typeof ROUTES;
const PATHS = Object.keys(ROUTES) as Path[];

let test: Awaited<ReturnType<typeof testDatabase>>;
/** What each form said of the first revision before there was a second. */
const first = new Map<Path, string>();

const put = (texts: Map<string, string>) =>
  publish(test.db, draftOf(readRecord(texts).rows), { checkedTo: "2026-06" });
const get = (path: Path, query = "", headers: Record<string, string> = {}) =>
  ROUTES[path](new NextRequest(`https://example.org${path}${query}`, { headers }));
const textOf = async (path: Path, query?: string) => (await get(path, query)).text();

beforeAll(async () => {
  test = await testDatabase();
  process.env.SITE_DATABASE_URL = test.url;
  await put(smallRecord());
  for (const path of PATHS) first.set(path, await textOf(path, "?rev=1"));
  await put(withCell(smallRecord(), "events", 2, "title", "A corrected title"));
});
afterAll(() => test.close());

describe("a file of a named revision", () => {
  it.each(PATHS)("stays as it was to the byte when a later one corrects the record: %s", async (path) => {
    expect(await textOf(path, "?rev=1")).toBe(first.get(path));
    const answer = await get(path, "?rev=1");
    expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  });
});

describe("a file of the newest revision", () => {
  it("has what was corrected, under another tag", async () => {
    const [old, now] = [await get("/timeline.csv", "?rev=1"), await get("/timeline.csv")];
    expect(await now.text()).toContain("A corrected title");
    expect(now.headers.get("cache-control")).toBe("no-cache");
    const known = { "if-none-match": old.headers.get("etag") ?? "" };
    expect((await get("/timeline.csv", "", known)).status).toBe(200);
  });

  it("is followed by what was corrected last", async () => {
    const { items } = JSON.parse(await textOf("/timeline.feed.json"));
    expect(items[0].title).toBe("A corrected title");
    expect(items[0].date_modified > items[0].date_published).toBe(true);
  });
});

describe("what could not be read", () => {
  it("is named in the JSON, and in the description to which the CSV leads", async () => {
    const asked = "?actor=nobody&colour=%22%3E&to=2020-02-30";
    const named = [
      { key: "colour", text: '">', reason: "not a key of this page" },
      { key: "to", text: "2020-02-30", reason: "not a date that exists, as 2020, 2020-05 or 2020-05-15" },
      { key: "actor", text: "nobody", reason: "not in this revision of the record" },
    ];
    expect(JSON.parse(await textOf("/timeline.json", asked)).view.left_out).toEqual(named);
    const { headers } = await get("/timeline.csv", asked);
    const [, href = ""] = /<([^>]*)>; rel="describedby"/.exec(headers.get("link") ?? "") ?? [];
    expect(href).toBe(`/timeline.csv-metadata.json${asked}`);
    const { notes } = JSON.parse(await textOf("/timeline.csv-metadata.json", asked));
    expect(notes).toEqual(named);
    expect(
      (await get("/timeline.csv", `?colour=${"x".repeat(10_000)}`)).headers.get("link")?.length,
    ).toBeLessThan(1_000);
  });
});

/** Anything that a query may hold: keys that mean something and others, values likewise. */
const query = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        "actor",
        "sender",
        "target",
        "measure",
        "from",
        "to",
        "dates",
        "compare",
        "q",
        "rev",
        "at",
        "x",
      ),
      fc.oneof(
        fc.constantFrom(
          "USA",
          "CHN",
          "huawei",
          "nobody",
          "2019",
          "2020-05",
          "2020-02-30",
          "effective",
          "1",
          "99",
        ),
        fc.constantFrom(
          "tariff",
          "technology-controls",
          "USA~CHN",
          "USA,CHN",
          "華",
          "=1+1",
          "\u0000",
          "%",
          "a'b",
        ),
        fc.string({ unit: "binary" }),
      ),
    ),
    { maxLength: 5 },
  )
  .map((pairs) => {
    const text = new URLSearchParams(pairs).toString();
    return text === "" ? "" : `?${text}`;
  });

/** The answer to a query, after it was sent on at most once. */
async function settled(path: Path, asked: string): Promise<Response> {
  const answer = await get(path, asked);
  if (answer.status !== 308) return answer;
  const { pathname, search } = new URL(answer.headers.get("location") ?? "", "https://example.org");
  expect(pathname).toBe(path);
  return get(path, search);
}

describe("any query", () => {
  it("gives the same acts as CSV, as JSON and in each feed, and is sent on once at most", async () => {
    await fc.assert(
      fc.asyncProperty(query, async (asked) => {
        const [csv, json] = [await settled("/timeline.csv", asked), await settled("/timeline.json", asked)];
        const [atom, feed] = [
          await settled("/timeline.atom", asked),
          await settled("/timeline.feed.json", asked),
        ];
        for (const answer of [csv, json, atom, feed]) expect(answer.status).toBe(200);
        const rows: { id: string }[] = parse(await csv.text(), { bom: true, columns: true });
        const ids = rows.map(({ id }) => id);
        const read: { rows: { id: string }[] } = await json.json();
        expect(read.rows.map(({ id }) => id)).toEqual(ids);
        const { items }: { items: { url: string }[] } = await feed.json();
        const followed = items.map(({ url }) => url.split(/[/?]/)[4] ?? "");
        expect(followed.toSorted()).toEqual(ids.toSorted());
        expect((await atom.text()).match(/<entry>/g)?.length ?? 0).toBe(ids.length);
      }),
      { numRuns: 60 },
    );
  });

  it("never fails, in any form", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...PATHS), query, async (path, asked) => {
        const answer = await settled(path, asked);
        expect(answer.status).toBe(200);
        expect((await answer.text()).length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });
});
