import type { IsoDay } from "../dates";
import { LOOKS } from "../map-looks";
import { MEMBERSHIP_STATUSES } from "../vocabulary";
import type { Codec } from "./codec";
import { country, day, ids, wholeNumber, word, words } from "./codecs";
import { describeLink } from "./describe-link";
import { matrixKeys } from "./matrix";
import { measureKeys } from "./measures";
import { newestDay } from "./supply-chain";
import { REVISION_LIMIT } from "./timeline";
import { view } from "./view";

/** The two camps of September 2020: what the map compares when a link names no initiative. */
export const CAMPS: readonly string[] = ["clean-network", "gids"];

/**
 * Within how many days before the day shown a country has joined to be set off. A closed list,
 * because each is offered by name, and a link with any other number would show what no control says.
 */
export const RECENT = ["30", "90", "365"] as const;

/** One or two initiatives; none means {@link CAMPS}, and those two are not written. */
const compared: Codec<readonly string[]> = {
  absent: CAMPS,
  read: (texts) => {
    const { value, refused } = ids(2).read(texts);
    return { value: value.length === 0 ? CAMPS : value, refused };
  },
  write: (value) => {
    const text = ids(2).write(value);
    return text === CAMPS.join(",") ? "" : text;
  },
};

/**
 * Everything a link to the map can say. An absent key never gets another meaning: without
 * `initiative` the map compares the Clean Network with the Global Initiative on Data Security,
 * without `at` it shows the last day to which the record was checked, which the page prints;
 * never the reader's own day; without `recent` it sets off nobody who joined of late; without
 * `look` and `tie` nobody steps back; and without `view` it shows the whole world. The keys of the
 * table of all initiatives are described with it: see {@link matrixKeys}; so are those of the counts
 * of measures: see {@link measureKeys}.
 */
export const mapLink = describeLink("/map", {
  at: day,
  initiative: compared,
  recent: word(RECENT),
  ...measureKeys,
  /** Looks of the legend: all countries with another step back. */
  look: words(LOOKS),
  /** Kinds of tie: all countries without one of them step back. */
  tie: words(MEMBERSHIP_STATUSES),
  view,
  country,
  ...matrixKeys,
  rev: wholeNumber(1, REVISION_LIMIT),
});

export type MapState = typeof mapLink.empty;

/** The day that a state shows: its own, or the newest that a record checked to `checkedTo` speaks of. */
export function shownDay({ at }: Pick<MapState, "at">, checkedTo: string): IsoDay {
  return at ?? newestDay(checkedTo);
}

/** The days of `recent` as a number; none when nobody is set off. */
export function recentDays({ recent }: Pick<MapState, "recent">): number | undefined {
  return recent === undefined ? undefined : Number(recent);
}
