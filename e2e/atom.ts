import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect } from "playwright/test";

type AtomLink = { "@_href": string; "@_rel"?: string; "@_type"?: string };
type Text = string | { "#text": string; "@_type"?: string };

export type AtomEntry = {
  id: string;
  title: Text;
  summary?: Text;
  updated: string;
  published?: string;
  link: AtomLink[];
};
type AtomFeed = {
  id: string;
  title: Text;
  updated: string;
  author: { name: string; uri?: string }[];
  link: AtomLink[];
  entry: AtomEntry[];
};

/** A moment as RFC 3339 writes it. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  isArray: (name) => ["entry", "link", "author"].includes(name),
});

/** The text of an element, whether or not it has attributes. */
export const textOf = (text: Text | undefined): string =>
  typeof text === "object" ? text["#text"] : (text ?? "");

/** The address that a feed or an entry gives for one relation; empty without. */
export const linkOf = ({ link }: Pick<AtomFeed, "link">, rel: string): string =>
  link.find((one) => (one["@_rel"] ?? "alternate") === rel)?.["@_href"] ?? "";

/** Reads a feed and holds it to what RFC 4287 asks for: ids, titles, moments, an author, links, each once. */
export function readAtom(xml: string): AtomFeed {
  expect(XMLValidator.validate(xml)).toBe(true);
  const read = parser.parse(xml).feed;
  const feed: AtomFeed = { ...read, entry: read.entry ?? [] };
  expect(read["@_xmlns"]).toBe("http://www.w3.org/2005/Atom");
  for (const { id, title, updated, link } of [feed, ...feed.entry]) {
    expect(() => new URL(id)).not.toThrow();
    expect(textOf(title)).not.toBe("");
    expect(updated).toMatch(MOMENT);
    for (const one of link) expect(() => new URL(one["@_href"])).not.toThrow();
    const alternates = link.filter((one) => (one["@_rel"] ?? "alternate") === "alternate");
    expect(alternates).toHaveLength(1);
  }
  expect(feed.author.every(({ name }) => name !== "")).toBe(true);
  expect(feed.author.length).toBeGreaterThan(0);
  expect(linkOf(feed, "self")).not.toBe("");
  const ids = feed.entry.map(({ id }) => id);
  expect(new Set([feed.id, ...ids]).size).toBe(ids.length + 1);
  for (const { published, updated } of feed.entry) {
    if (published === undefined) continue;
    expect(published).toMatch(MOMENT);
    expect(Date.parse(published)).toBeLessThanOrEqual(Date.parse(updated));
  }
  return feed;
}
