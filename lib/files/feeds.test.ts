import { XMLParser, XMLValidator } from "fast-xml-parser";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { type Feed, type FeedAct, plainText, updatedAt } from "./feed";
import { stableId } from "./stable-id";
import { writeAtom } from "./write-atom";
import { writeCalendar } from "./write-calendar";
import { writeJsonFeed } from "./write-json-feed";

const act: FeedAct = {
  id: "affiliates-rule-suspension-2025",
  title: "US <suspends> “its” rule & more ]]> 华为",
  summary: "BIS suspended its rule, from 10 November 2025; see \\ and ;.",
  measure: "suspension",
  stage: "adopted",
  announcedOn: "2025-11-10",
  announcedPrecision: "day",
  effectiveOn: "2025-11-01",
  effectivePrecision: "month",
  endedOn: null,
  endedPrecision: null,
  endKind: null,
  scheduledEndOn: "2026-11-09",
  scheduledEndPrecision: "day",
  senders: [{ name: "Bureau of Industry and Security" }],
  sources: ["https://example.org/a?b=1&c=2", "https://example.org/d"],
  version: 2,
  updatedAt: "2026-11-26 10:00:00.5+00",
  publishedAt: "2026-11-20 10:00:00+00",
  address: "https://example.org/events/affiliates-rule-suspension-2025",
};
const ended: FeedAct = {
  ...act,
  id: "ended",
  title: "An act that ended",
  endedOn: "2024-02-29",
  endedPrecision: "day",
  endKind: "lifted",
  scheduledEndOn: "2024-12-31",
  scheduledEndPrecision: "day",
  updatedAt: "2026-11-20 10:00:00+00",
};
const feed: Feed = {
  name: "/timeline?actor=huawei",
  title: "Chokepoint: Who restricted whom, and when?",
  description: "2 acts.",
  page: "https://example.org/timeline?actor=huawei&from=2019",
  self: "https://example.org/timeline.atom?actor=huawei&from=2019",
  publishedAt: "2026-11-26 10:00:00+00",
  acts: [act, ended],
};
const none = { ...feed, acts: [] };

describe("the Atom feed", () => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => ["entry", "link"].includes(name),
  });
  const read = (of: Feed) => {
    const text = writeAtom(of);
    expect(XMLValidator.validate(text)).toBe(true);
    return parser.parse(text).feed;
  };

  it("has what RFC 4287 asks of a feed: one id, title, moment of change, author, and its own address", () => {
    const { id, title, updated, author, link } = read(feed);
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(title).toBe("Chokepoint: Who restricted whom, and when?");
    expect(updated).toBe("2026-11-26T10:00:00.500Z");
    expect(author.name).toBe("Chokepoint");
    expect(link).toContainEqual({ "@_href": feed.self, "@_rel": "self", "@_type": "application/atom+xml" });
    expect(link).toContainEqual({ "@_href": feed.page, "@_rel": "alternate", "@_type": "text/html" });
  });

  it("has an entry for each act, in order, with id, title, moments, text and links", () => {
    const [first, second] = read(feed).entry;
    expect(first.id).toBe(`urn:uuid:${stableId("/events/affiliates-rule-suspension-2025")}`);
    expect(first.title).toBe(act.title);
    expect(first.updated).toBe("2026-11-26T10:00:00.500Z");
    expect(first.published).toBe("2026-11-20T10:00:00.000Z");
    expect(first.link.map((link: Record<string, string>) => [link["@_rel"], link["@_href"]])).toEqual([
      ["alternate", act.address],
      ["related", "https://example.org/a?b=1&c=2"],
      ["related", "https://example.org/d"],
    ]);
    expect(first.summary["#text"]).toBe(
      "BIS suspended its rule, from 10 November 2025; see \\ and ;. Announced: 10 November 2025. Takes effect: November 2025, day not known. Due to end: 9 November 2026. Sent by Bureau of Industry and Security.",
    );
    expect(second.summary["#text"]).toContain("Ends (lifted): 29 February 2024.");
    expect(second.summary["#text"]).not.toContain("Due to end");
  });

  it("stays XML whatever the texts hold", () => {
    const odd = "\u0000\u0008]]><script>&amp;\uD800\uFFFE\t华";
    const [entry] = read({ ...feed, acts: [{ ...act, title: odd, summary: odd }] }).entry;
    expect(entry.title).toBe(plainText(odd));
    expect(plainText(odd)).toBe("]]><script>&amp;\t华");
  });

  it("is valid without acts, and then as old as the revision", () => {
    expect(read(none)).toMatchObject({ updated: "2026-11-26T10:00:00.000Z" });
    expect(read(none).entry).toBeUndefined();
  });
});

describe("the JSON Feed", () => {
  it("has what version 1.1 asks for, and the same ids and moments as the Atom feed", () => {
    const read = JSON.parse(writeJsonFeed(feed));
    expect(read).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      title: feed.title,
      home_page_url: feed.page,
      feed_url: feed.self,
      language: "en",
    });
    expect(read.items[0]).toEqual({
      id: `urn:uuid:${stableId("/events/affiliates-rule-suspension-2025")}`,
      url: act.address,
      external_url: "https://example.org/a?b=1&c=2",
      title: act.title,
      content_text: expect.stringContaining("Due to end: 9 November 2026."),
      date_published: "2026-11-20T10:00:00.000Z",
      date_modified: "2026-11-26T10:00:00.500Z",
      tags: ["Suspension"],
    });
  });

  it("has a list of no items where there are no acts", () => {
    expect(JSON.parse(writeJsonFeed(none)).items).toEqual([]);
  });
});

describe("the calendar", () => {
  const read = (of: Feed) => {
    const text = writeCalendar(of);
    const lines = text.split("\r\n");
    expect(lines.at(-1)).toBe("");
    for (const line of lines) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain("\n");
    }
    return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((one) => ({
      event: new ICAL.Event(one),
      value: (name: string) => String(one.getFirstPropertyValue(name)),
    }));
  };

  it("has a whole day for each date known to the day, and none for the others", () => {
    const told = read(feed).map(({ event }) => [
      event.summary,
      event.startDate.toString(),
      event.endDate.toString(),
      event.startDate.isDate,
    ]);
    expect(told).toEqual([
      [`Announced: ${act.title}`, "2025-11-10", "2025-11-11", true],
      [`Due to end: ${act.title}`, "2026-11-09", "2026-11-10", true],
      ["Announced: An act that ended", "2025-11-10", "2025-11-11", true],
      ["Ends (lifted): An act that ended", "2024-02-29", "2024-03-01", true],
    ]);
  });

  it("says in words what is known of a date that is no day", () => {
    expect(read(feed)[0]?.event.description).toContain("Takes effect: November 2025, day not known.");
  });

  it("knows each date by an id that stays, its version, and takes up nobody's time", () => {
    const [first, second] = read(feed);
    expect(first?.event.uid).toBe(stableId("/events/affiliates-rule-suspension-2025#announced"));
    expect(second?.event.uid).toBe(stableId("/events/affiliates-rule-suspension-2025#scheduled-end"));
    expect(first?.value("sequence")).toBe("2");
    expect(first?.value("transp")).toBe("TRANSPARENT");
    expect(first?.value("dtstamp")).toBe("2026-11-26T10:00:00Z");
    expect(first?.value("url")).toBe(act.address);
    const ids = read(feed).map(({ event }) => event.uid);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("says of what was only proposed that it would take effect", () => {
    const [, effective] = read({
      ...feed,
      acts: [{ ...act, stage: "proposed", effectivePrecision: "day", title: "A rule" }],
    });
    expect(effective?.event.summary).toBe("Would take effect: A rule");
  });

  it("is a calendar without acts", () => {
    expect(read(none)).toEqual([]);
  });
});

it("a feed changed when its newest version did, and the ids of records hang on nothing else", () => {
  expect(updatedAt(feed)).toBe("2026-11-26T10:00:00.500Z");
  expect(stableId("/events/huawei-fdpr-2020-08")).toBe(stableId("/events/huawei-fdpr-2020-08"));
  expect(stableId("/events/huawei-fdpr-2020-08")).toBe("5aee7f97-e85e-555e-85fd-c65b282a82f7");
});
