import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, it } from "vitest";
import { type RevisionsFeed, writeRevisions } from "./write-revisions";

const newest = new Date("2026-11-26T10:00:00.500Z");
const feed: RevisionsFeed = {
  title: "Revisions",
  origin: "https://example.org",
  href: "/changes?q=5G%20%26%20more",
  self: "/changes.atom?q=5G%20%26%20more",
  publishedAt: newest,
  revisions: [
    {
      href: "/changes?from=1&to=2&q=5G%20%26%20more",
      title: "Revision 2",
      text: "1 corrected: <5G> & \u0000more\uFFFE 华为.",
      publishedAt: newest,
    },
  ],
};

function read(of: RevisionsFeed) {
  const text = writeRevisions(of);
  expect(XMLValidator.validate(text)).toBe(true);
  return new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => ["entry", "link"].includes(name),
  }).parse(text).feed;
}

it("tells each revision with its moment, its page and what it did, whatever letters that has", () => {
  const { entry, link, updated } = read(feed);
  expect(updated).toBe("2026-11-26T10:00:00.500Z");
  expect(link).toContainEqual({
    "@_href": "https://example.org/changes.atom?q=5G%20%26%20more",
    "@_rel": "self",
    "@_type": "application/atom+xml",
  });
  expect(entry).toHaveLength(1);
  expect(entry[0].summary["#text"]).toBe("1 corrected: <5G> & more 华为.");
  expect(entry[0].link[0]["@_href"]).toBe("https://example.org/changes?from=1&to=2&q=5G%20%26%20more");
  expect(entry[0].published).toBe(entry[0].updated);
});

it("is known by what it is of, whatever the host", () => {
  const [here, there] = [read(feed), read({ ...feed, origin: "https://other.example" })];
  expect(there.id).toBe(here.id);
  expect(there.entry[0].id).toBe(here.entry[0].id);
  expect(read({ ...feed, href: "/changes" }).id).not.toBe(here.id);
});

it("is valid without a revision, and then as old as the newest", () => {
  const none = read({ ...feed, revisions: [] });
  expect(none.entry).toBeUndefined();
  expect(none.updated).toBe("2026-11-26T10:00:00.500Z");
});
