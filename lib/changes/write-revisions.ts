import { generateAtomFeed } from "feedsmith";
import { plainText } from "../files/feed";
import { stableId } from "../files/stable-id";
import { fileWords } from "../words/files";

/** A revision as a feed tells it. */
export type FeedRevision = {
  /** The path and query of the page that shows what it did: what the entry is known by. */
  href: string;
  title: string;
  /** What it did to the record, in words. */
  text: string;
  publishedAt: Date;
};

/** A feed of revisions. */
export type RevisionsFeed = {
  title: string;
  /** What addresses begin with, such as `https://example.org`. */
  origin: string;
  /** The path and query of the page of changes under the same filters: what the feed is known by. */
  href: string;
  /** The path and query of the feed itself. */
  self: string;
  /** When anything was published last: said of a feed in which nothing is. */
  publishedAt: Date;
  revisions: readonly FeedRevision[];
};

/** Revisions in the Atom syndication format (RFC 4287), in the order in which they are given, the newest first. */
export function writeRevisions({ title, origin, href, self, publishedAt, revisions }: RevisionsFeed): string {
  const { files } = fileWords();
  const page = `${origin}${href}`;
  return generateAtomFeed({
    id: `urn:uuid:${stableId(href)}`,
    title: { value: title },
    updated: revisions[0]?.publishedAt ?? publishedAt,
    links: [
      { href: `${origin}${self}`, rel: "self", type: "application/atom+xml" },
      { href: page, rel: "alternate", type: "text/html" },
      { href: files.licence, rel: "license" },
    ],
    authors: [{ name: files.publisher, uri: page }],
    rights: { value: files.rights },
    entries: revisions.map((revision) => ({
      id: `urn:uuid:${stableId(revision.href)}`,
      title: { value: revision.title },
      summary: { value: plainText(revision.text), type: "text" },
      published: revision.publishedAt,
      updated: revision.publishedAt,
      links: [{ href: `${origin}${revision.href}`, rel: "alternate", type: "text/html" }],
    })),
  });
}
