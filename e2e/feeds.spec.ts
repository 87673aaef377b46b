import { parse } from "csv-parse/sync";
import ICAL from "ical.js";
import { type APIRequestContext, expect, test } from "playwright/test";
import { linkOf, readAtom } from "./atom";

const STATES = [
  "actor=huawei&from=2019-05&to=2020-09",
  "to=2019&q=%E5%8D%8E%E4%B8%BA",
  "sender=CHN&target=USA&from=2023",
  "from=1990&to=1991",
];

async function textOf(request: APIRequestContext, address: string, type: string): Promise<string> {
  const answer = await request.get(address);
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-type"]).toBe(`${type}; charset=utf-8`);
  return answer.text();
}

/** The day after one, as ISO 8601 writes it. */
const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

const idOf = (address: string) => new URL(address).pathname.replace("/events/", "");

for (const query of STATES) {
  test(`the feeds of ${query} have the acts of the file, and are what they say`, async ({
    request,
    baseURL,
  }) => {
    const csv: Record<string, string>[] = parse(await (await request.get(`/timeline.csv?${query}`)).body(), {
      bom: true,
      columns: true,
    });
    const ids = csv.map(({ id = "" }) => id).toSorted();
    const { published } = (await (await request.get(`/timeline.json?${query}`)).json()).view;

    const feed = readAtom(await textOf(request, `/timeline.atom?${query}`, "application/atom+xml"));
    expect(linkOf(feed, "self")).toBe(`${baseURL}/timeline.atom?${query}`);
    expect(linkOf(feed, "alternate")).toBe(`${baseURL}/timeline?${query}`);
    const entries = feed.entry;
    expect(entries.map((entry) => idOf(linkOf(entry, "alternate"))).toSorted()).toEqual(ids);
    const dayOf = new Map(csv.map(({ id = "", announced_on = "" }) => [id, announced_on]));
    const days = entries.map((entry) => dayOf.get(idOf(linkOf(entry, "alternate"))) ?? "");
    expect(days).toEqual(days.toSorted().reverse());
    expect([feed.updated, ...entries.map(({ updated }) => updated)]).toEqual(
      Array(entries.length + 1).fill(published),
    );

    const json = JSON.parse(await textOf(request, `/timeline.feed.json?${query}`, "application/feed+json"));
    expect(json.version).toBe("https://jsonfeed.org/version/1.1");
    expect(json.items.map(({ id }: { id: string }) => id)).toEqual(entries.map(({ id }) => id));
    expect(json.items.map(({ url }: { url: string }) => idOf(url)).toSorted()).toEqual(ids);
    for (const { date_modified } of json.items) expect(date_modified).toBe(published);

    const written = await textOf(request, `/timeline.ics?${query}`, "text/calendar");
    for (const line of written.split("\r\n")) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain("\n");
    }
    const calendar = new ICAL.Component(ICAL.parse(written));
    const dates = calendar.getAllSubcomponents("vevent").map((one) => {
      const event = new ICAL.Event(one);
      const id = idOf(String(one.getFirstPropertyValue("url")));
      return [id, event.startDate.toString(), event.endDate.toString()].join(" ");
    });
    const isDay = (row: Record<string, string>, date: string) => row[`${date}_precision`] === "day";
    const expected = csv.flatMap((row) =>
      ["announced", "effective", "ended", ...(row.ended_on === "" ? ["scheduled_end"] : [])]
        .filter((date) => isDay(row, date))
        .map((date) => `${row.id} ${row[`${date}_on`]} ${dayAfter(row[`${date}_on`] ?? "")}`),
    );
    expect(dates.toSorted()).toEqual(expected.toSorted());
  });
}

test("a feed has a hundred acts at most and says so, the calendar all with their days", async ({
  request,
}) => {
  const json = await (await request.get("/timeline.feed.json")).json();
  expect(json.items).toHaveLength(100);
  expect(json.description).toContain("at most 100 acts");
  const calendar = await (await request.get("/timeline.ics")).text();
  expect(calendar.match(/^BEGIN:VEVENT/gm)?.length).toBeGreaterThan(396);
});

test("who follows a feed knows an act and a date by an id that stays, also at a revision", async ({
  request,
}) => {
  const idsIn = async (address: string) =>
    (await (await request.get(address)).text()).match(/urn:uuid:[0-9a-f-]{36}|^UID:.*/gm)?.slice(1) ?? [];
  for (const form of ["atom", "feed.json", "ics"]) {
    const ids = await idsIn(`/timeline.${form}?actor=zte`);
    expect(ids.length).toBeGreaterThan(1);
    expect(await idsIn(`/timeline.${form}?actor=zte&rev=1`)).toEqual(ids);
  }
});

test("a feed is not sent again to who has it, and one of a revision is kept for ever", async ({
  request,
  baseURL,
}) => {
  for (const form of ["atom", "feed.json", "ics"]) {
    const live = await request.get(`/timeline.${form}?actor=zte`);
    expect(live.headers()["cache-control"]).toBe("no-cache");
    const headers = { "If-None-Match": live.headers().etag ?? "" };
    expect((await request.get(`/timeline.${form}?actor=zte`, { headers })).status()).toBe(304);
    const frozen = await request.get(`/timeline.${form}?actor=zte&rev=1`);
    expect(frozen.headers()["cache-control"]).toContain("immutable");
    const text = (await frozen.text()).replaceAll("\r\n ", "");
    const addresses = text.split(`${baseURL}/events/`).slice(1);
    expect(addresses.length).toBeGreaterThan(1);
    for (const address of addresses) expect(address).toMatch(/^[a-z0-9-]+\?rev=1\b/);
  }
});
