import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { BinRow } from "@/lib/bins";
import { binStart, STEPS } from "@/lib/bins";
import { addDays, type IsoDay, lastDay, PRECISIONS, readFuzzyDate, writeFuzzyDate } from "@/lib/dates";
import { LANE_RULES, type LaneRule, laneOf, senderGroup } from "@/lib/lanes";
import { CONFIDENCES, STAGES } from "@/lib/vocabulary";
import { databaseOf, rowOf, USA_AND_CHINA } from "../testing-draft";
import { countBins, countWindow, type WindowCounts } from "./bins";
import { type EventFilter, type EventRow, listEvents } from "./events";

const FIRST = "2018-11-20";
const WHO = ["USA", "CHN", "NLD", "bis", "ofac", "huawei", "hisilicon", "asml"];
const KINDS = ["entity-list", "tariff", "statement", "delisting"] as const;
const ROLES = ["sender", "target", "affected"] as const;

const day = fc.integer({ min: 0, max: 800 }).map((count) => addDays(FIRST, count));
const rough = fc
  .record({ on: day, precision: fc.constantFrom(...PRECISIONS, "day" as const) })
  .map((date) => readFuzzyDate(writeFuzzyDate(date)) ?? date);

/** A record of sixty acts, the same for every run: enough that any two traits meet. */
const acts = fc.sample(
  fc.record({
    announced: rough,
    effective: fc.option(rough),
    measure: fc.constantFrom(...KINDS),
    stage: fc.constantFrom(...STAGES),
    confidence: fc.constantFrom(...CONFIDENCES),
    extraterritorial: fc.boolean(),
    parties: fc.uniqueArray(fc.record({ role: fc.constantFrom(...ROLES), who: fc.constantFrom(...WHO) }), {
      maxLength: 5,
      selector: ({ role, who }) => `${role} ${who}`,
    }),
  }),
  { numRuns: 60, seed: 7 },
);

let test: Awaited<ReturnType<typeof databaseOf>>;
beforeAll(async () => {
  test = await databaseOf({
    country: [...USA_AND_CHINA, rowOf.country("NLD", "Netherlands", { group: "europe" })],
    actor: [
      rowOf.actor("bis", "Bureau", { kind: "agency", country: "USA" }),
      rowOf.actor("ofac", "Office", { kind: "agency", country: "USA", parent: "bis" }),
      rowOf.actor("huawei", "Huawei", { country: "CHN" }),
      rowOf.actor("hisilicon", "HiSilicon", { country: "CHN", parent: "huawei" }),
      rowOf.actor("asml", "ASML", { country: "NLD" }),
    ],
    event: acts.map(({ announced, effective, parties: _, ...act }, place) =>
      rowOf.event(`act-${place}`, announced.on, {
        ...act,
        announcedPrecision: announced.precision,
        effectiveOn: effective?.on ?? null,
        effectivePrecision: effective?.precision ?? null,
        search: place % 3 === 0 ? "chip export" : "telecom",
      }),
    ),
    eventParty: acts.flatMap(({ parties }, place) =>
      parties.map(({ role, who }) => rowOf.party(`act-${place}`, role, who)),
    ),
    eventLink: [1, 9, 22, 31, 47].map((place) => ({
      id: `link-${place}`,
      event: `act-${place}`,
      kind: "companion-of" as const,
      other: `act-${place + 1}`,
      basis: "stated" as const,
      note: "",
    })),
    citation: acts.map((_, place) => rowOf.citation("event", `act-${place}`, 0, "Register")),
  });
});
afterAll(() => test.close());

const some = <Value>(values: readonly Value[]) =>
  fc.oneof(fc.constant([]), fc.subarray([...values], { maxLength: 2 }));
const someFilter: fc.Arbitrary<EventFilter> = fc.record({
  actor: some(WHO),
  sender: some(WHO),
  target: some(WHO),
  measure: some(KINDS),
  confidence: some(CONFIDENCES),
  from: fc.option(day, { nil: undefined }),
  to: fc.option(day, { nil: undefined }),
  dates: fc.constantFrom("announced", "effective"),
  compare: fc.option(fc.subarray(WHO, { minLength: 2, maxLength: 2 }), { nil: undefined, freq: 2 }),
  words: fc.option(fc.constantFrom("chip", "tele", "huawei", "chip bureau", "nothing"), { nil: undefined }),
});

/** The day on which an event counts: its first, or that of the window. */
function dayOf(event: EventRow, { dates, from }: EventFilter): IsoDay {
  const on = (dates === "effective" ? event.effectiveOn : event.announcedOn) ?? "";
  return from && on < from ? from : on;
}

function binsOf(rows: EventRow[], filter: EventFilter, step: (typeof STEPS)[number], lanes: LaneRule) {
  const counts = new Map<string, number>();
  for (const event of once(rows)) {
    const key = [binStart(dayOf(event, filter), step), laneOf(event, lanes), senderGroup(event.senders)].join(
      " ",
    );
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => `${key} ${count}`).sort();
}

function once(rows: EventRow[]): EventRow[] {
  const shown = new Set(rows.map(({ id }) => id));
  return rows.filter(({ companionOf }) => !companionOf.some((id) => shown.has(id)));
}

function windowOf(rows: EventRow[], filter: EventFilter): WindowCounts {
  const months = rows.map((event) => binStart(dayOf(event, filter), "month")).sort();
  return {
    events: rows.length,
    twice: rows.length - once(rows).length,
    beyond: once(rows).filter(({ extraterritorial }) => extraterritorial).length,
    proposed: once(rows).filter(({ stage }) => stage !== "adopted").length,
    firstMonth: months[0] ?? null,
    lastMonth: months.at(-1) ?? null,
  };
}

const asText = (bins: readonly BinRow[]) =>
  bins.map(({ start, lane, group, acts }) => [start, lane, group, acts].join(" "));

it("counts what listing the events one by one counts, under any filter, in any window", async () => {
  await fc.assert(
    fc.asyncProperty(
      someFilter,
      fc.constantFrom(...STEPS),
      fc.constantFrom(...LANE_RULES),
      async (filter, step, lanes) => {
        const rows = await listEvents(test.db, 1, filter);
        const bins = await countBins(test.db, 1, filter, { step, lanes });
        expect(asText(bins).sort()).toEqual(binsOf(rows, filter, step, lanes));
        expect(await countWindow(test.db, 1, filter)).toEqual(windowOf(rows, filter));
      },
    ),
    { numRuns: 150 },
  );
});

it("has dates in its record that begin before a window and reach into it", async () => {
  const filter: EventFilter = {
    actor: [],
    sender: [],
    target: [],
    measure: [],
    dates: "announced",
    from: "2019-06-10",
  };
  const rows = await listEvents(test.db, 1, filter);
  const reaching = rows.filter(({ announcedOn: on, announcedPrecision: precision }) => {
    return on < "2019-06-10" && lastDay({ on, precision }) >= "2019-06-10";
  });
  expect(reaching.length).toBeGreaterThan(2);
});
