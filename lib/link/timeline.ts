import { lastDay, readFuzzyDate } from "../dates";
import { LANE_KEYS } from "../lanes";
import { CONFIDENCES, KINDS_OF_FAMILY, MEASURE_FAMILIES, MEASURE_KINDS } from "../vocabulary";
import { fuzzyDate, id, parties, partyPair, searchWords, wholeNumber, word, words } from "./codecs";
import { describeLink } from "./describe-link";

/** The highest revision number that a link may name: what a Postgres integer holds. */
export const REVISION_LIMIT = 2_147_483_646;

/**
 * Everything a link to the timeline can say. An absent key means "no limit": never give a key
 * another default, or old links change what they show.
 */
export const timelineLink = describeLink("/timeline", {
  actor: parties,
  sender: parties,
  target: parties,
  /** Two senders, mirrored above and below one axis; only what they sent is shown. */
  compare: partyPair,
  measure: words([...MEASURE_FAMILIES, ...MEASURE_KINDS]),
  confidence: words(CONFIDENCES),
  from: fuzzyDate,
  to: fuzzyDate,
  dates: word(["effective"]),
  lanes: word(["target", "measure"]),
  /** Lanes that show no more than their name and count, and lanes that show every act however tall they grow. */
  fold: words(LANE_KEYS),
  full: words(LANE_KEYS),
  event: id,
  /** On a day with more acts than are shown at once: those that come after this one. */
  after: id,
  /** Whether the answers between all acts in the window are drawn. */
  answers: word(["all"]),
  q: searchWords,
  rev: wholeNumber(1, REVISION_LIMIT),
});

export type TimelineState = typeof timelineLink.empty;

/** The measure kinds that a choice of families and kinds names. No choice gives none, which means all. */
export function chosenKinds(measure: TimelineState["measure"]) {
  return MEASURE_FAMILIES.flatMap((family) =>
    KINDS_OF_FAMILY[family].filter((kind) => measure.includes(family) || measure.includes(kind)),
  );
}

/** The window of a state as days, both ends included: `2019-05` to `2020-09` is 1 May 2019 to 30 September 2020. */
export function windowOf({ from, to }: Pick<TimelineState, "from" | "to">) {
  const [first, last] = [from ? readFuzzyDate(from) : undefined, to ? readFuzzyDate(to) : undefined];
  return { from: first?.on, to: last && lastDay(last) };
}
