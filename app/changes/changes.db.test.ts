import { parse } from "csv-parse/sync";
import { XMLParser } from "fast-xml-parser";
import { NextRequest } from "next/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publish } from "@/db/publish";
import type { RecordDraft } from "@/db/record";
import { databaseOf, EMPTY_DRAFT, rowOf, USA_AND_CHINA } from "@/db/testing-draft";
import { GET as getEvent } from "../api/events/[id]/route";
import { GET as getTimeline } from "../api/timeline/route";
import { GET as getAtom } from "../changes.atom/route";
import { GET as getCsv } from "../changes.csv/route";
import { GET as getJson } from "../changes.json/route";

const listing = rowOf.event("listing", "2019-05-15", { title: "US lists Huawei" });
const FIRST: Partial<RecordDraft> = {
  country: USA_AND_CHINA,
  event: [listing, rowOf.event("answer", "2019-05-31", { note: "=HYPERLINK(1)" })],
  eventParty: [rowOf.party("listing", "sender", "USA")],
};
const SECOND: Partial<RecordDraft> = {
  ...FIRST,
  event: [{ ...listing, title: "US lists Huawei & <68> affiliates" }],
};

const ask = (address: string, headers: Record<string, string> = {}) =>
  new NextRequest(new URL(address, "http://site.example"), { headers: { host: "site.example", ...headers } });
const eventAt = (address: string) =>
  getEvent(ask(address), { params: Promise.resolve({ id: "listing" }) }).then((answer) => answer.text());

let test: Awaited<ReturnType<typeof databaseOf>>;
const before = { timeline: "", event: "", tag: "" };

beforeAll(async () => {
  test = await databaseOf(FIRST);
  process.env.SITE_DATABASE_URL = test.url;
  before.timeline = await (await getTimeline(ask("/api/timeline?rev=1"))).text();
  before.event = await eventAt("/api/events/listing?rev=1");
  before.tag = (await getTimeline(ask("/api/timeline"))).headers.get("ETag") ?? "";
  const same = await getTimeline(ask("/api/timeline", { "If-None-Match": before.tag }));
  expect([same.status, await same.text()]).toEqual([304, ""]);
  await publish(test.db, { ...EMPTY_DRAFT, ...SECOND }, { checkedTo: "2026-06" });
});
afterAll(() => test.close());

describe("after a correction", () => {
  it("a frozen link gives the very bytes that it gave before, and may be kept for ever", async () => {
    const answer = await getTimeline(ask("/api/timeline?rev=1"));
    expect(await answer.text()).toBe(before.timeline);
    expect(answer.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
    expect(await eventAt("/api/events/listing?rev=1")).toBe(before.event);
    expect(await eventAt("/api/events/listing")).not.toBe(before.event);
  });

  it("what a browser kept of the newest revision is asked for anew", async () => {
    const answer = await getTimeline(ask("/api/timeline", { "If-None-Match": before.tag }));
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Cache-Control")).toBe("no-cache");
    expect(answer.headers.get("ETag")).toMatch(/^W\/"2-/);
    expect(answer.headers.get("ETag")).not.toBe(before.tag);
  });
});

describe("the differences as files", () => {
  it("are lines of comma-separated values that no spreadsheet runs", async () => {
    const answer = await getCsv(ask("/changes.csv?from=1&to=2"));
    expect(answer.headers.get("Cache-Control")).toContain("immutable");
    const lines: Record<string, string>[] = parse(await answer.text(), { columns: true });
    expect(lines).toContainEqual({
      from_revision: "1",
      to_revision: "2",
      record_table: "events",
      record_id: "listing",
      record_name: "US lists Huawei & <68> affiliates",
      record_change: "corrected",
      row_table: "events",
      row_id: "listing",
      row_change: "corrected",
      column: "title",
      before: "US lists Huawei",
      after: "US lists Huawei & <68> affiliates",
    });
    expect(lines.find(({ column }) => column === "note")?.before).toBe("'=HYPERLINK(1)");
  });

  it("are JSON with the addresses of each record as it stood", async () => {
    const answer = await getJson(ask("/changes.json"));
    expect(answer.headers.get("Cache-Control")).toBe("no-cache");
    expect(await answer.json()).toMatchObject({
      from: { number: 1 },
      to: { number: 2 },
      address: "http://site.example/changes?from=1&to=2",
      licence: "https://creativecommons.org/licenses/by/4.0/",
      counts: [
        { table: "events", change: "corrected", records: 1 },
        { table: "events", change: "removed", records: 1 },
      ],
      records: [
        { id: "answer", change: "removed", before: "http://site.example/events/answer?rev=1", after: null },
        {
          id: "listing",
          name: "US lists Huawei & <68> affiliates",
          before: "http://site.example/events/listing?rev=1",
          after: "http://site.example/events/listing?rev=2",
        },
      ],
      next: null,
    });
  });

  it("name what of the address was left out, and have nothing before the first revision", async () => {
    const odd = await getJson(ask(`/changes.json?from=9&to=1&kind=x&q=${"y".repeat(10_000)}`));
    expect(odd.status).toBe(200);
    expect(await odd.json()).toMatchObject({
      from: null,
      to: { number: 1 },
      records: [],
      refused: [
        { key: "kind", text: "x", reason: "not-a-choice" },
        { key: "q", reason: "too-long" },
        { key: "from", text: "9", reason: "not-in-record" },
      ],
    });
  });

  it("are a feed of the revisions, the newest first, in which markup is text", async () => {
    const text = await (await getAtom(ask("/changes.atom"))).text();
    const { feed } = new XMLParser({ ignoreAttributes: false }).parse(text);
    const entries: {
      title: string;
      summary: { "#text": string; "@_type": string };
      link: { "@_href": string };
    }[] = feed.entry;
    expect(entries.map(({ title }) => title)).toEqual([
      "Revision 2 of the record",
      "Revision 1 of the record",
    ]);
    const [newest] = entries;
    expect(newest?.link["@_href"]).toBe("http://site.example/changes?from=1&to=2");
    expect(newest?.summary["@_type"]).toBe("text");
    const said = newest?.summary["#text"];
    expect(said).toContain("2 records differ: 0 added, 1 corrected and 1 removed.");
    expect(said).toContain("US lists Huawei & <68> affiliates");
    const filtered = await (await getAtom(ask("/changes.atom?q=nothing-like-it"))).text();
    expect(filtered.match(/<entry>/g) ?? []).toHaveLength(0);
  });
});
