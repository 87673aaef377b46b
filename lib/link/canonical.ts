import type { Chart } from "../charts";
import { changesLink } from "./changes";
import { dataLink } from "./data";
import type { LinkDescription, Query } from "./describe-link";
import { embedHref, readEmbed } from "./embed";
import { frontLink } from "./front";
import { mapLink } from "./map";
import { canonicalId, isPossibleId, readRecordPath, recordLink } from "./record";
import { isStoryId, storyLink } from "./story";
import { supplyChainLink } from "./supply-chain";
import { timelineLink } from "./timeline";

const STORY = /^\/stories\/([^/]+)$/;

/** The address that a page's state has, from the root, and whether it says all that the one asked for did. */
export type Canonical = { href: string; isWhole: boolean };

type Read = (query: Query) => Canonical;

const PAGES: ReadonlyMap<string, Read> = new Map([
  reader(frontLink),
  reader(timelineLink),
  reader(supplyChainLink),
  reader(mapLink),
  reader(changesLink),
  reader(dataLink()),
  embedReader("timeline", timelineLink),
  embedReader("supply-chain", supplyChainLink),
  embedReader("map", mapLink),
]);

/**
 * The one address of the state that an address asks for: keys in their order, sets sorted, no key that
 * says nothing.
 *
 * @returns none for addresses that have no state, also for an id that no record can have. Otherwise the
 *   address of a canonical one is itself
 */
export function canonicalOf(path: string, query: Query): Canonical | undefined {
  const page = PAGES.get(path);
  if (page) return page(query);
  const [, story] = STORY.exec(path) ?? [];
  if (story !== undefined && isStoryId(story)) return reader(storyLink(story))[1](query);
  const record = readRecordPath(path);
  if (!record) return undefined;
  const id = canonicalId(record);
  return isPossibleId(id) ? reader(recordLink(record.noun, id))[1](query) : undefined;
}

function reader<State>(link: LinkDescription<State>): [string, Read] {
  return [
    link.path,
    (query) => {
      const { state, refused } = link.read(query);
      return { href: link.href(state), isWhole: refused.length === 0 };
    },
  ];
}

function embedReader<State>(chart: Chart, link: LinkDescription<State>): [string, Read] {
  return [
    embedHref(chart, ""),
    (query) => {
      const { scheme, refused, chartQuery } = readEmbed(query);
      const read = link.read(chartQuery);
      return {
        href: embedHref(chart, link.query(read.state), scheme),
        isWhole: refused.length + read.refused.length === 0,
      };
    },
  ];
}
