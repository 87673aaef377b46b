import fc from "fast-check";
import { readFuzzyDate } from "@/lib/dates";
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

/** Any small record: nodes of all kinds and stages, and ties between them, circles included. */
export const anyRecord = fc.record({
  nodes: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom(...IDS),
      name: fc.stringMatching(/^[A-Za-z0-9 ()华为-]{1,60}$/),
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
    .map((rows) =>
      rows
        .filter(({ from, to }) => from !== to)
        .map(({ from, to, requirement, since, until, severedBy, share }, index) =>
          tieOf(from, to, requirement, {
            id: `t${index}`,
            since,
            until,
            ...(until && severedBy && { severedBy }),
            ...(share !== null && { share }),
          }),
        ),
    ),
  focus: fc.option(fc.constantFrom(...IDS), { nil: undefined }),
  hops: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
  direction: fc.constantFrom(undefined, "upstream" as const, "downstream" as const),
  day: fc.constantFrom("2017-01-01", "2019-05-20", "2020-09-16", "2026-06-30"),
});
