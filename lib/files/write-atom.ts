import { generateAtomFeed } from "feedsmith";
import { familyOf } from "../vocabulary";
import { fileWords } from "../words/files";
import { type Feed, type FeedAct, isoMoment, plainText, updatedAt } from "./feed";
import { stableId } from "./stable-id";

/** A feed in the Atom syndication format (RFC 4287); entries in the order of the acts. */
export function writeAtom(feed: Feed): string {
  const { files } = fileWords();
  return generateAtomFeed({
    id: `urn:uuid:${stableId(feed.name)}`,
    title: { value: plainText(feed.title) },
    subtitle: { value: plainText(feed.description) },
    updated: new Date(updatedAt(feed)),
    links: [
      { href: feed.self, rel: "self", type: "application/atom+xml" },
      { href: feed.page, rel: "alternate", type: "text/html" },
      { href: files.licence, rel: "license" },
    ],
    authors: [{ name: files.publisher, uri: feed.page }],
    rights: { value: files.rights },
    entries: feed.acts.map(entryOf),
  });
}

function entryOf(act: FeedAct) {
  const { vocabulary, feeds } = fileWords();
  const family = familyOf(act.measure);
  return {
    id: `urn:uuid:${stableId(`/events/${act.id}`)}`,
    title: { value: plainText(act.title) },
    summary: { value: plainText(feeds.text(act)), type: "text" },
    published: isoMoment(act.publishedAt),
    updated: isoMoment(act.updatedAt),
    links: [
      { href: act.address, rel: "alternate", type: "text/html" },
      ...act.sources.map((href) => ({ href, rel: "related" })),
    ],
    categories: [
      { term: act.measure, label: vocabulary.measure[act.measure] },
      { term: family, label: vocabulary.family[family] },
    ],
  };
}
