import { type IsoDay, lastDay, readFuzzyDate } from "../dates";
import { isOneOf, NODE_KINDS, type NodeKind } from "../vocabulary";
import { country, day, id, parties, searchWords, wayEnds, wholeNumber, word, words } from "./codecs";
import { describeLink } from "./describe-link";
import { REVISION_LIMIT } from "./timeline";

/** How many ties a way through the diagram may have before it counts as "without limit" anyway. */
export const MOST_HOPS = 9;

/** One at a time: measures that touch a node, laws that reach it, how few supply it. */
export const LENSES = ["controls", "jurisdiction", "concentration"] as const;
export type Lens = (typeof LENSES)[number];

/**
 * Everything a link to the supply chain can say. An absent key means "no limit": without `hops`
 * every tie that leads to or from the focus, without `direction` both. `without` takes away nodes by id and
 * jurisdictions by code. Without `fold` everything is folded by kind where nothing is in
 * focus, and nothing around a focus; `none` folds nothing anywhere. Only `at` needs a day:
 * without it, the newest one that the record speaks of (see {@link newestDay}).
 */
export const supplyChainLink = describeLink("/supply-chain", {
  actor: parties,
  at: day,
  /** An earlier day, with which the picture is compared. */
  since: day,
  focus: id,
  hops: wholeNumber(1, MOST_HOPS),
  direction: word(["upstream", "downstream"]),
  /** Kinds whose nodes of one stage stand in one box. */
  fold: words([...NODE_KINDS, "none"]),
  without: parties,
  /** What the boxes are coloured by, beside how their ties stand. */
  lens: word(LENSES),
  /** The country whose law the lens of jurisdictions looks for; without it every country's. */
  law: country,
  /** A node or country, and the node that is reached from it by the fewest ties. */
  path: wayEnds,
  /** Whether such a way may lead through ties that are cut. */
  through: word(["cut"]),
  q: searchWords,
  rev: wholeNumber(1, REVISION_LIMIT),
});

export type SupplyChainState = typeof supplyChainLink.empty;

/** The kinds that a state folds. */
export function foldedKinds({ fold, focus }: Pick<SupplyChainState, "fold" | "focus">): readonly NodeKind[] {
  if (fold.length === 0) return focus === undefined ? NODE_KINDS : [];
  return fold.filter((kind) => isOneOf(NODE_KINDS, kind));
}

/** How a link says that these kinds are folded, and no others: nothing where that is so anyway. */
export function foldFor(kinds: readonly NodeKind[], focus: string | undefined): SupplyChainState["fold"] {
  const usual = foldedKinds({ fold: [], focus });
  if (kinds.length === usual.length) return [];
  return kinds.length === 0 ? ["none"] : [...kinds].sort();
}

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
