import { type IsoDay, lastDay, readFuzzyDate } from "../dates";
import { day, id, parties, searchWords, wholeNumber, word } from "./codecs";
import { describeLink } from "./describe-link";
import { REVISION_LIMIT } from "./timeline";

/** How many ties a way through the diagram may have before it counts as "without limit" anyway. */
export const MOST_HOPS = 9;

/**
 * Everything a link to the supply chain can say. An absent key means "no limit": without `hops`
 * every tie that leads to or from the focus, without `direction` both. `without` takes away nodes by id and
 * jurisdictions by code. Only `at` needs a day:
 * without it, the newest one that the record speaks of (see {@link newestDay}).
 */
export const supplyChainLink = describeLink("/supply-chain", {
  actor: parties,
  at: day,
  focus: id,
  hops: wholeNumber(1, MOST_HOPS),
  direction: word(["upstream", "downstream"]),
  without: parties,
  q: searchWords,
  rev: wholeNumber(1, REVISION_LIMIT),
});

export type SupplyChainState = typeof supplyChainLink.empty;

/**
 * The newest day that a record speaks of: the last one that `checkedTo` may mean
 * (`2026-06` gives `2026-06-30`). Never the reader's clock.
 *
 * @throws when `checkedTo` is not a date; publishing refuses such a record
 */
export function newestDay(checkedTo: string): IsoDay {
  const date = readFuzzyDate(checkedTo);
  if (!date) throw new Error(`${checkedTo}: not a date; a revision is checked to a day, month or year`);
  return lastDay(date);
}
