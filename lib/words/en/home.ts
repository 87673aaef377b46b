import type { IsoDay } from "../../dates";
import { grammar } from "./grammar";
import { site } from "./site";

/** The charts that the story on the front page points to. */
export type StoryLink = "initiative" | "chips" | "apps" | "reach" | "network";

/** A stretch of the story, and the chart that answers for it. */
type Passage = { text: string; to?: StoryLink };

type Acts = {
  fromYear: number;
  total: number;
  first: { name: string; acts: number } | undefined;
  second: { name: string; acts: number } | undefined;
  quarter: IsoDay;
  inQuarter: number;
  earlier: number;
};

type Cuts = {
  day: string;
  name: string;
  all: number;
  cut: number;
  measures: number;
  needs: readonly string[];
};

type Sides = {
  day: string;
  names: readonly [string, string];
  first: number;
  second: number;
  both: readonly string[];
  unsure: number;
};

const SENT: Readonly<Record<string, string>> = {
  "United States": "sent from the United States",
  Companies: "sent by companies",
  Others: "sent from elsewhere",
};

function sentBy(name: string, acts: number): string {
  if (acts === 1 && name === "Companies") return "sent by a company";
  return SENT[name] ?? `sent from ${name}`;
}

/** The name of an initiative inside a sentence: `the Clean Network`. */
function the(name: string): string {
  return `the ${name.replace(/^The /, "")}`;
}

/** `July to September 2020`. */
function quarterInWords(quarter: IsoDay): string {
  const year = quarter.slice(0, 4);
  const last = `${year}-${String(Number(quarter.slice(5, 7)) + 2).padStart(2, "0")}-01`;
  const month = (day: IsoDay) => grammar.date({ on: day, precision: "month" });
  return `from ${month(quarter).replace(` ${year}`, "")} to ${month(last)}`;
}

/** Words of the front page. */
export const home = {
  title: site.tagline,
  told: "Read it step by step, in six charts.",
  story: [
    { text: "In September 2020, with its companies under American measures, China launched " },
    { text: "an initiative of its own on data security", to: "initiative" },
    { text: ". By then " },
    { text: "Huawei had lost Google’s apps and TSMC’s chips", to: "chips" },
    { text: ", " },
    { text: "TikTok and WeChat faced a ban in the United States", to: "apps" },
    { text: ", " },
    { text: "American rules reached chips made anywhere with American tools", to: "reach" },
    { text: ", and " },
    {
      text: "more than thirty countries and territories had, by the State Department’s count, joined its Clean Network",
      to: "network",
    },
    { text: "." },
  ] satisfies Passage[] as readonly Passage[],
  open: {
    timeline: "Open the timeline",
    supplyChain: "Open the supply chain on this day",
    map: "Open the map on this day",
  },
  acts: {
    label: "Acts per quarter by group of senders",
    unit: "Acts per quarter, by the day they were announced; equal heights are equal numbers",
    none: (year: number) => `No act since ${year} is in the record.`,
    /** `386 acts since 2018, 212 of them sent from the United States and 87 from China; most in a quarter, 41, from … .` */
    sentence({ fromYear, total, first, second, quarter, inQuarter, earlier }: Acts): string {
      const acts = `${grammar.count(total, "act", "acts")} since ${fromYear}`;
      const all = first && !second;
      const from = !first
        ? ""
        : all
          ? `, ${total > 1 ? "all " : ""}${sentBy(first.name, first.acts)}`
          : `, ${grammar.number(first.acts)} of them ${sentBy(first.name, first.acts)} and ${grammar.number(second?.acts ?? 0)} ${sentBy(second?.name ?? "", second?.acts ?? 0).replace(/^sent /, "")}`;
      const most =
        total === 1
          ? `, ${quarterInWords(quarter)}`
          : `; most in a quarter, ${grammar.number(inQuarter)}, ${quarterInWords(quarter)}`;
      const before =
        earlier === 0 ? "" : ` ${grammar.count(earlier, "earlier act is", "earlier acts are")} not drawn.`;
      return `${acts}${from}${most}.${before}`;
    },
  },
  supplies: {
    cutFrom: (date: string) => `cut from ${date}:`,
    stood: "Standing on that day:",
    again: "was cut, goes on in part",
    sentence({ day, name, all, cut, measures, needs }: Cuts): string {
      if (all === 0) return `No supply of ${name} on ${day} is in the record.`;
      const by = `by ${grammar.count(measures, "measure", "measures")}`;
      const counted =
        all === 1
          ? `the one supply of ${name} in the record ${cut === 1 ? `was cut, ${by}` : "stood"}`
          : cut === 0
            ? `none of the ${grammar.number(all)} supplies of ${name} was cut`
            : `${cut === all ? "all" : `${grammar.number(cut)} of the`} ${grammar.number(all)} supplies of ${name} were cut, ${by}`;
      const left =
        needs.length === 0
          ? ""
          : ` No supplier named in the record was left for ${grammar.count(needs.length, "need", "needs")}: ${grammar.list(needs)}.`;
      return `On ${day}, ${counted}.${left}`;
    },
  },
  camps: {
    label: "Countries and territories with a tie to one of two camps, as dots where they lie",
    legend: "Legend",
    both: "Both",
    unsure: "a ring: claimed for a group, contested, or day not known",
    none: "no tie found",
    sentence({ day, names: [a, b], first, second, both, unsure }: Sides): string {
      if (first + second === 0) return `On ${day}, no country had a known tie to ${the(a)} or ${the(b)}.`;
      const ties = (number: number, name: string) =>
        `${number === 0 ? "none" : grammar.number(number)} to ${the(name)}`;
      const counted = `${first === 0 ? "no country" : grammar.count(first, "country or territory", "countries and territories")} had a tie to ${the(a)} and ${ties(second, b)}`;
      const shared =
        both.length === 0
          ? "; none had a tie to both"
          : `, ${both.length > 3 ? grammar.number(both.length) : grammar.list(both)} to both`;
      const doubt =
        unsure === 0
          ? ""
          : `; ${grammar.number(unsure)} of all these ${unsure === 1 ? "is" : "are"} not sure`;
      return `On ${day}, ${counted}${shared}${doubt}.`;
    },
  },
  latest: { heading: "Latest acts in the record", all: "All acts on the timeline" },
  record: {
    heading: "The record",
    checked: (date: string, revision: number, day: string) =>
      `Last checked to ${date}; revision ${grammar.number(revision)}, published on ${day}.`,
    acts: "Acts",
    actors: "Actors",
    ties: "Supply-chain ties",
    memberships: "Ties to initiatives",
    sources: "Sources",
  },
};
