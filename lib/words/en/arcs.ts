import type { EventLinkKind, LinkBasis } from "../../vocabulary";
import { grammar } from "./grammar";
import { vocabulary } from "./vocabulary";

type Length = { unit: "day" | "month" | "year"; count: number };
type Top = { answering: string; answered: string; count: number; median: number | undefined };
type Answers = { count: number; pairs: number; timingOnly: number; median: number | undefined };

const LENGTHS = {
  day: (count: number) => grammar.count(count, "day", "days"),
  month: (count: number) => `about ${grammar.count(count, "month", "months")}`,
  year: (count: number) => `about ${grammar.count(count, "year", "years")}`,
};

/** `31`, `10½`: a median of whole days is whole or a half. */
function halves(days: number): string {
  return Number.isInteger(days) ? grammar.number(days) : `${grammar.number(Math.floor(days))}½`;
}

/** `1 day`, `31 days`, `10½ days`. */
function days(count: number): string {
  return `${halves(count)} ${count === 1 ? "day" : "days"}`;
}

/** Words of the arcs between acts, of the lag of one act, and of who answers whom. */
export const arcs = {
  /** What the later act did to the earlier one. */
  done: {
    "responds-to": "answered",
    amends: "amended",
    extends: "extended",
    suspends: "suspended",
    lifts: "lifted",
    implements: "implemented",
    "rules-on": "ruled on",
    "companion-of": "told from another side",
  } satisfies Record<EventLinkKind, string>,
  /** `after 31 days`, `on the same day`, `after about 52 months`, `in the same year`. */
  after({ unit, count }: Length): string {
    if (count < 0) return `${LENGTHS[unit](-count)} before`;
    if (unit === "day") return grammar.after(count);
    return count === 0 ? `in the same ${unit}` : `after ${LENGTHS[unit](count)}`;
  },
  /** `answered after 31 days`. */
  label: (kind: EventLinkKind, length: Length) => `${arcs.done[kind]} ${arcs.after(length)}`,
  /** `in force after 31 days`. */
  lag: (length: Length) => `in force ${arcs.after(length)}`,
  /** What an arc is called: the act at its other end, and what lies between. */
  name: (title: string, label: string, basis: LinkBasis) => `${title}: ${label}, ${vocabulary.basis[basis]}`,
  pointer: (title: string, label: string) => `${title} · ${label}`,
  more: (count: number) =>
    `${grammar.count(count, "more act", "more acts")} outside this chart, in the panel`,
  /** What a hatched stretch is called; its end is the last that the record has of it. */
  suspended: (whole: boolean, from: string, until: string) =>
    `suspended ${whole ? "" : "in part "}from ${from} until ${until}, as far as known`,
  suspension: { whole: "suspended", part: "suspended in part" },
  key: "What the lines mean",
  answers: {
    heading: "Who answers whom",
    show: "Show who answers whom",
    hide: "Hide who answers whom",
    caption: "Answers between acts in this chart, most frequent pair first",
    answering: "Who answered",
    answered: "Whose act",
    count: "Answers",
    timingOnly: "of these by timing only",
    median: "Median days",
    unknown: "not known",
    none: "No act in this chart is recorded as an answer to another act in it.",
    /** `79 answers between 9 pairs of senders; half of them came within 12 days. The most frequent pair: …` */
    sentence({ count, pairs, timingOnly, median }: Answers, top: Top): string {
      const counted = `${grammar.count(count, "answer", "answers")} to acts in this chart, between ${grammar.count(pairs, "pair", "pairs")} of senders`;
      const half = median === undefined || count === 1 ? "" : `; half of them came within ${days(median)}`;
      const often = `${pairs === 1 ? "The pair" : "The most frequent pair"}: ${top.answering} to ${top.answered}, ${top.count === 1 ? "once" : `${grammar.number(top.count)} times`}`;
      const typical =
        top.median === undefined
          ? ""
          : top.count === 1
            ? `, after ${days(top.median)}`
            : `, by the median after ${days(top.median)}`;
      const timing =
        timingOnly === 0
          ? ""
          : count === 1
            ? " Only the timing suggests it."
            : ` For ${timingOnly === count ? "all" : grammar.number(timingOnly)} of them only the timing suggests it.`;
      return `${counted}${half}. ${often}${typical}.${timing}`;
    },
    halves,
  },
};
