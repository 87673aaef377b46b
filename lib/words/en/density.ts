import type { Step } from "../../bins";
import { grammar } from "./grammar";

const EACH: Record<Step, string> = {
  day: "day",
  week: "week",
  month: "month",
  quarter: "quarter",
  "half-year": "half-year",
  year: "year",
};

/** Words of the timeline's lanes, and of acts that are counted because they are many. */
export const density = {
  /** `396 acts, counted by half-year. …`; `limit` is how many are drawn one by one at most. */
  counted: (acts: number, step: Step, limit: number) =>
    `${grammar.count(acts, "act", "acts")}, counted by ${EACH[step]}, because more than ${grammar.number(limit)} cannot be told apart. A bar leads to its acts; so do a shorter window and filters.`,
  /** `January to June 2020, United States: 48 acts`. */
  bin: (period: string, lane: string, acts: number) =>
    `${period}, ${lane}: ${grammar.count(acts, "act", "acts")}`,
  /** A number above a bar: `48`, `1,240`, `12k`, `1.2M`. */
  short: (acts: number) =>
    acts < 10_000
      ? grammar.number(acts)
      : acts < 999_500
        ? `${Math.round(acts / 1_000)}k`
        : `${Math.round(acts / 100_000) / 10}M`,
  /** `17 to 23 August 2020`, `28 September to 4 October 2020`, `January to June 2020`: what both ends share is said once. */
  days: (first: string, last: string) => `${withoutEnding(first.split(" "), last.split(" "))} to ${last}`,
  legend: "number of acts, by whoever sent them; one scale for all lanes",
  fold: (lane: string) => `Fold ${lane}`,
  unfold: (lane: string) => `Unfold ${lane}`,
  more: (hidden: number) => `${grammar.number(hidden)} more`,
  moreOf: (hidden: number, lane: string) => `Show ${grammar.number(hidden)} more of ${lane}`,
  fewer: "fewer",
  fewerOf: (lane: string) => `Show fewer of ${lane}`,
  later: "The next acts of this day",
  fromStart: "From the start of the day",
  portion: (shown: number, all: number) =>
    `This day has ${grammar.count(all, "act", "acts")}; ${grammar.number(shown)} are shown here.`,
  table: {
    caption: "Acts in this chart, counted by lane and time; a period leads to its acts",
    first: "From",
    last: "To",
    lane: "Lane",
    acts: "Acts",
    group: "Sent by",
  },
  compare: {
    label: "Compare",
    above: "Compare: above the axis",
    below: "below it",
    none: "Nobody",
    /** `, sent from the United States (above) or from China (below)`. */
    about: (above: string, below: string) => ` sent from ${above} (above) or ${below} (below)`,
    /** After the sentence, where an act has both as senders. */
    both: (acts: number) =>
      acts === 0
        ? ""
        : ` ${grammar.number(acts)} ${acts === 1 ? "was sent by both and stands" : "were sent by both and stand"} on both sides.`,
    chip: (above: string, below: string) => `${above} and ${below}`,
  },
};

/** The words of a date but for those at its end that another ends in, too. */
function withoutEnding(date: readonly string[], other: readonly string[]): string {
  const own = date.findLastIndex((word, place) => word !== other.at(place - date.length));
  return date.slice(0, own + 1).join(" ");
}
