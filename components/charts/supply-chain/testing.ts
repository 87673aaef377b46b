import fc from "fast-check";
import { addDays, readFuzzyDate } from "@/lib/dates";
import { NODE_KINDS, NODE_STAGES, SENDER_GROUPS } from "@/lib/vocabulary";
import type { ChainNode, ChainTie } from "./strands";

type Given = {
  id?: string;
  since?: string;
  until?: string;
  severedBy?: string;
  share?: number;
  matched?: boolean;
};

/** A tie for a test: dates as the record writes them, and a measure of the United States. */
export function tieOf(from: string, to: string, requirement: string, given: Given = {}): ChainTie {
  const [since, until] = [readFuzzyDate(given.since ?? ""), readFuzzyDate(given.until ?? "")];
  return {
    id: given.id ?? `${from}--${to}`,
    from,
    to,
    requirement,
    sinceOn: since?.on ?? null,
    sincePrecision: since?.precision ?? null,
    untilOn: until?.on ?? null,
    untilPrecision: until?.precision ?? null,
    severedBy: given.severedBy ?? null,
    severedTitle: given.severedBy ? `Measure ${given.severedBy}` : null,
    severedSenders: given.severedBy ? [{ group: "united-states" }] : [],
    share: given.share ?? null,
    matched: given.matched ?? true,
  };
}

/** A node for a test: a product of fabrication, unless given otherwise. */
export function nodeOf(id: string, given: Partial<ChainNode> = {}): ChainNode {
  return { id, name: id, kind: "product", stage: "fabrication", group: "china", matched: true, ...given };
}

const IDS = Array.from({ length: 14 }, (_, index) => `n${index}`);
const date = fc.constantFrom("", "", "2018", "2019-05", "2019-05-16", "2020-09-15", "2021", "2024-02-29");
const measure = fc.constantFrom("", "", "rule-a", "rule-b", "rule-c");

// As the record has them, which refuses names that begin with a blank.
const name = fc.stringMatching(/^[A-Za-z0-9()华为-][A-Za-z0-9 ()华为-]{0,59}$/);

type Row = {
  from: string;
  to: string;
  requirement: string;
  since: string;
  until: string;
  severedBy: string;
  share: number | null;
};

/** Ties with an id each; what has not ended was not cut. */
function tiesFrom(rows: readonly Row[]): ChainTie[] {
  return rows.map(({ from, to, requirement, since, until, severedBy, share }, index) =>
    tieOf(from, to, requirement, {
      id: `t${index}`,
      since,
      until,
      ...(until && severedBy && { severedBy }),
      ...(share !== null && { share }),
    }),
  );
}

const sight = {
  hops: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
  direction: fc.constantFrom(undefined, "upstream" as const, "downstream" as const),
  day: fc.constantFrom("2017-01-01", "2019-05-20", "2020-09-16", "2026-06-30"),
};

/** Any small record: nodes of all kinds and stages, and ties between them, circles included. */
export const anyRecord = fc.record({
  nodes: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom(...IDS),
      name,
      kind: fc.constantFrom(...NODE_KINDS),
      stage: fc.constantFrom(...NODE_STAGES),
      group: fc.constantFrom(...SENDER_GROUPS),
      matched: fc.boolean(),
    }),
    { selector: ({ id }) => id },
  ),
  ties: fc
    .array(
      fc.record({
        from: fc.constantFrom(...IDS),
        to: fc.constantFrom(...IDS),
        requirement: fc.constantFrom("maker", "lithography", "memory"),
        since: date,
        until: date,
        severedBy: measure,
        share: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      }),
      { maxLength: 60 },
    )
    .map((rows) => tiesFrom(rows.filter(({ from, to }) => from !== to))),
  focus: fc.option(fc.constantFrom(...IDS), { nil: undefined }),
  ...sight,
});

const THINGS = ["n0", "n1", "n2", "n3", "n4", "n5"];
const COMPANIES = ["c0", "c1", "c2", "c3"];

/** Any record like the real one: things with many ties, and companies behind them, of which one may be supplied itself. */
export const anyChain = fc.record({
  nodes: fc
    .tuple(
      ...[...THINGS, ...COMPANIES].map((id) =>
        fc.record({
          id: fc.constant(id),
          name,
          kind: COMPANIES.includes(id)
            ? fc.constant("company" as const)
            : fc.constantFrom("product" as const, "equipment" as const, "process" as const),
          stage: fc.constantFrom("fabrication" as const, "chips-and-parts" as const),
          group: fc.constantFrom(...SENDER_GROUPS),
          matched: fc.boolean(),
        }),
      ),
    )
    .map((nodes) => [...nodes]),
  ties: fc
    .array(
      fc.record({
        from: fc.constantFrom(...THINGS, ...COMPANIES, ...COMPANIES),
        to: fc.constantFrom(...THINGS, "c3"),
        requirement: fc.constantFrom("maker", "electronic-design-automation", "application-processor"),
        since: date,
        until: date,
        severedBy: measure,
        share: fc.option(fc.constantFrom(0.04, 0.5, 1)),
      }),
      { minLength: 10, maxLength: 40, size: "max" },
    )
    .map((rows) => tiesFrom(rows.filter(({ from, to }) => from !== to))),
  focus: fc.option(fc.constantFrom(...THINGS, ...COMPANIES), { nil: undefined }),
  ...sight,
});

const FIRST = "2019-01-01";
const LENGTH = { day: 10, month: 7, year: 4, unknown: 0 };

/** Any date of three years, as the record writes it: to the day, the month or the year, or not known. */
const anyDate = fc
  .tuple(
    fc.integer({ min: 0, max: 1095 }),
    fc.constantFrom(LENGTH.day, LENGTH.day, LENGTH.month, LENGTH.year, LENGTH.unknown),
  )
  .map(([days, length]) => addDays(FIRST, days).slice(0, length));

/** Every day of these years, and some before and after. */
export const EVERY_DAY = Array.from({ length: 1200 }, (_, index) => addDays(FIRST, index - 50));

/** Ties between a few nodes that begin and end on any dates of these years. */
export const anyTies = fc
  .array(
    fc.record({
      from: fc.constantFrom("a", "b", "c"),
      to: fc.constantFrom("x", "y"),
      requirement: fc.constantFrom("maker", "memory"),
      since: anyDate,
      until: anyDate,
      severedBy: measure,
      share: fc.constantFrom(0.1, 0.4),
    }),
    { maxLength: 12 },
  )
  .map(tiesFrom);
