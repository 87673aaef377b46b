import type { NodeKind } from "../../vocabulary";
import { grammar } from "./grammar";

/** How many ties there are on one side of a node, and how many of them are cut. */
type Side = { ties: number; cut: number };

/** Titles that a sentence names before it says "and 2 more". */
const NAMED = 4;

function ties(number: number): string {
  return grammar.count(number, "tie", "ties");
}

/** `10 of the 24 ties above Huawei flagship phones are cut`. */
function cutOf({ ties: all, cut }: Side, where: string): string {
  if (all === 1) return `the one tie ${where} ${cut === 1 ? "is cut" : "stands"}`;
  if (cut === 0) return `none of the ${grammar.number(all)} ties ${where} is cut`;
  if (cut === all) return `all ${grammar.number(all)} ties ${where} are cut`;
  return `${grammar.number(cut)} of the ${grammar.number(all)} ties ${where} ${cut === 1 ? "is" : "are"} cut`;
}

function titles(all: readonly string[]): string {
  const named = all.slice(0, NAMED).map((title) => `“${title}”`);
  const rest = all.length - named.length;
  return grammar.list(rest > 0 ? [...named, `${grammar.number(rest)} more`] : named);
}

/** Words of the supply chain. */
export const supplyChain = {
  title: "What depends on what?",
  kinds: {
    company: "Companies",
    product: "Products",
    software: "Software",
    equipment: "Equipment",
    material: "Materials",
    process: "Production lines",
    facility: "Plants",
  } satisfies Record<NodeKind, string>,
  /** A need as a reader calls it: `application-processor` is `application processor`. */
  requirement: (requirement: string) => requirement.replaceAll("-", " ").replace(/^ai /, "AI "),
  sentence: {
    overview: (day: string, side: Side) => `On ${day}, ${cutOf(side, "in the record")}`,
    focus(
      day: string,
      name: string,
      { above, below }: { above?: Side | undefined; below?: Side | undefined },
    ): string {
      const parts = [
        ...(above && above.ties > 0 ? [cutOf(above, `above ${name}`)] : []),
        ...(below && below.ties > 0
          ? [cutOf(below, above && above.ties > 0 ? "below it" : `below ${name}`)]
          : []),
      ];
      return `On ${day}, ${parts.join(", and ")}`;
    },
    noTies: (day: string, name: string) => `On ${day}, no tie of ${name} is in this part of the record.`,
    nothing: (day: string) => `On ${day}, no tie in the record has begun.`,
    by(all: readonly string[]): string {
      if (all.length === 0) return ".";
      return `, by ${grammar.count(all.length, "measure", "measures")}: ${titles(all)}.`;
    },
    emptyNeeds: (name: string, needs: readonly string[]) =>
      ` No supplier named in the record is left for ${grammar.count(needs.length, "need", "needs")} of ${name}: ${grammar.list(needs)}.`,
    uncertain: (number: number) =>
      ` For ${ties(number)} that ${number === 1 ? "is" : "are"} counted as standing, the day itself is not known, only the month or year.`,
  },
  diagramLabel: "Supply chain, from materials and tools on the left to devices and services on the right",
  keys: "Keys in the diagram: → to what a node supplies, ← to what supplies it, ↑ and ↓ within a stage, Home and End to its first and last, Enter to put it in focus.",
  box: {
    need: (requirement: string) =>
      `${supplyChain.requirement(requirement).replace(/^./, (letter) => letter.toUpperCase())}:`,
    /** Whole percent, as there is little room; the table has the tenths. */
    share: (share: number) => `${Math.round(share * 100)}\u00a0%`,
    emptyNeedCount: (number: number) => `Unfilled needs: ${grammar.number(number)}`,
    emptyNeeds: (needs: readonly string[]) => `No supplier left: ${needs.join(", ")}`,
    cutBy: (name: string, title: string, number?: number) =>
      `${name}: cut by “${title}”${number === undefined ? "" : ` (${number})`}`,
    cutOnce: (name: string, title: string, number?: number) =>
      `${name}: was cut by “${title}”${number === undefined ? "" : ` (${number})`}, and goes on in part or again`,
  },
  line: {
    /** `mark` is the number that stands at the cross. */
    cut: (count: number, from: string, to: string, measures: readonly string[], mark: string) =>
      `${from} → ${to}: ${count === 1 ? "cut" : `${ties(count)} cut`} by ${titles(measures)} (${mark})`,
    changed: (count: number, from: string, to: string, measures: readonly string[], _mark: string) =>
      `${from} → ${to}: ${count === 1 ? "was cut" : `${ties(count)} were cut`} by ${titles(measures)}, and ${count === 1 ? "goes" : "go"} on in part or again`,
    cutFrom: (name: string) => `${name}: cut by`,
  },
  legend: {
    label: "Legend",
    standing: "stands on this day",
    cut: "cut, in the colour of whoever cut it",
    changed: "was cut, and goes on in part, by licence, or again",
    ended: "ended, not by a measure",
    uncertain: "day not known",
    emptyNeed: "a need has no supplier left that the record names",
    suppliers:
      "Companies inside a box only supply what it names; those that do not yet, or no longer, are faint or struck through; % is a share of that input, its base and year are in the table.",
    folded: (nodes: number, boxes: number) =>
      `${grammar.number(nodes)} things are folded into ${grammar.count(boxes, "box", "boxes")} by kind, and their ties into one line each; the number at a cross counts cut ties, and a need is unfilled where no supplier is left. Choose a name to see its own.`,
    notBegun: "Ties that have not begun on this day are not drawn.",
  },
  controls: {
    focus: "Focus",
    noFocus: "Everything, folded",
    at: "Day",
    hops: "Steps",
    anyHops: "All",
    hop: (number: number) => grammar.count(number, "step", "steps"),
    direction: "Direction",
    both: "Both ways",
    upstream: "Upstream",
    downstream: "Downstream",
    search: "Words",
    actor: "Actor",
    earlier: (day: string) => `← ${day}`,
    later: (day: string) => `${day} →`,
    earlierLabel: (day: string) => `Earlier change: ${day}`,
    laterLabel: (day: string) => `Later change: ${day}`,
    steps: "Days of change",
    slider: "Day of the picture",
    newest: (day: string) => `No day is chosen, so this is ${day}, the newest that the record speaks of.`,
    matched: (nodes: number, cut: number) =>
      `${grammar.count(nodes, "thing or company matches", "things and companies match")}${cut > 0 ? `, and ${grammar.count(cut, "tie is", "ties are")} cut at some time by a measure of or against them` : ""}. The rest is faded.`,
  },
  fold: {
    label: "Folded into one box a stage",
    fold: (kind: string) => `Fold ${kind.toLowerCase()}`,
    unfold: (kind: string) => `Show ${kind.toLowerCase()} one by one`,
  },
  whereabouts: (name: string) =>
    `Where ${name} sits in everything: it stands out most, and what is around it stands out from the rest`,
  measures: {
    heading: "Measures that keep ties cut on this day",
    none: "No tie in this picture is cut by a measure on this day.",
    cuts: (number: number) => `cuts ${ties(number)}`,
  },
  changes: {
    heading: "Days when a tie was cut or came back",
    none: "No tie in this picture was ever cut.",
    cut: (number: number) => `${ties(number)} cut`,
    restored: (number: number) =>
      `${number === 1 ? "1 tie goes" : `${grammar.number(number)} ties go`} on again`,
  },
  panel: {
    label: "In focus",
    clear: "Show everything",
    upstream: (number: number) => `Upstream: ${ties(number)} that it depends on`,
    downstream: (number: number) => `Downstream: ${ties(number)} that depend on it`,
    noUpstream: "Nothing in the record supplies it on this day.",
    noDownstream: "Nothing in the record depends on it on this day.",
    hiddenUpstream: "What it depends on is not shown: the direction is downstream only.",
    hiddenDownstream: "What depends on it is not shown: the direction is upstream only.",
    kind: "Kind",
    stage: "Stage",
    country: "Country",
    actor: "Actor",
    owners: "Owned by",
    owns: "Owns",
    stake: (name: string, stake: number | null) =>
      stake === null ? name : `${name} (${grammar.percent(stake)})`,
    law: "Law that reaches it",
    source: "Source",
    sources: "Sources",
    hop: (distance: number) => (distance === 1 ? "Directly" : `${grammar.number(distance)} steps away`),
    since: (date: string) => `Since ${date}`,
    until: (date: string) => `until ${date}`,
    always: "Start not known",
    cutBy: "cut by",
    /** After the title of a measure. */
    sentBy: (senders: readonly string[]) => (senders.length === 0 ? "" : ` (${grammar.list(senders)})`),
    share: (share: string, base: string, year: number) => `${share} of ${base}, ${year}`,
  },
  strips: {
    heading: "When its own ties stood",
    note: (first: string, last: string) =>
      `From ${first} to ${last}; the line is the day shown. A dark end is a cut by a measure. Ties without a known start begin at the left.`,
  },
  tree: {
    heading: "Ties as a nested list",
    upstream: (number: number) => `What it depends on: ${ties(number)}`,
    downstream: (number: number) => `What depends on it: ${ties(number)}`,
    elsewhere: "its own ties are told above or nearer",
  },
  take: {
    citation: (what: {
      name: string;
      sentence: string;
      revision: number;
      checkedTo: string;
      address: string;
    }) =>
      `${what.name}: dependencies. ${what.sentence} Chokepoint, revision ${what.revision}, checked to ${what.checkedTo}. ${what.address}`,
  },
  touching: (number: number) => `Measures in force that touch it (${grammar.number(number)})`,
  makers: "Made or run by",
  state: {
    standing: "stands",
    changed: "was cut, goes on in part or again",
    cut: "cut",
    ended: "ended",
    before: "not begun",
  },
  table: {
    caption: (day: string) => `Ties in this picture, by supplier; how they stand on ${day}`,
    from: "From",
    to: "To",
    need: "Need",
    since: "Since",
    until: "Until",
    state: "On this day",
    measure: "Cut by",
    share: "Share",
    substitute: "Substitute",
    source: "Source",
  },
};
