import fc from "fast-check";
import { addDays, PRECISIONS, readFuzzyDate, writeFuzzyDate } from "@/lib/dates";
import { LANE_KEYS } from "@/lib/lanes";
import { MEASURE_KINDS, SENDER_GROUPS, STAGES } from "@/lib/vocabulary";
import type { TimelineEvent, TimelineView } from "./layout";

/** Random events and views of the timeline: for property tests only. */

/** An act of which only the day is known: for tests that say what matters to them. */
export function act(id: string, announcedOn: string, more: Partial<TimelineEvent> = {}): TimelineEvent {
  return {
    id,
    title: id,
    measure: "entity-list",
    stage: "adopted",
    announcedOn,
    announcedPrecision: "day",
    effectiveOn: null,
    effectivePrecision: null,
    endedOn: null,
    extraterritorial: false,
    senders: [{ group: "united-states" }],
    targets: [{ group: "china" }],
    companionOf: [],
    ...more,
  };
}

const day = fc.integer({ min: 0, max: 4_000 }).map((count) => addDays("2016-01-01", count));
const date = fc
  .record({ on: day, precision: fc.constantFrom(...PRECISIONS) })
  .map((some) => readFuzzyDate(writeFuzzyDate(some)) ?? some);
const parties = fc.array(fc.record({ group: fc.constantFrom(...SENDER_GROUPS) }), { maxLength: 3 });

const event: fc.Arbitrary<TimelineEvent> = fc
  .record({
    id: fc.stringMatching(/^[a-z]{1,6}$/),
    title: fc.string({ minLength: 1, maxLength: 80 }),
    measure: fc.constantFrom(...MEASURE_KINDS),
    stage: fc.constantFrom(...STAGES),
    announced: date,
    effective: fc.option(date),
    endedOn: fc.option(day),
    extraterritorial: fc.boolean(),
    senders: parties,
    targets: parties,
    companionOf: fc.array(fc.stringMatching(/^[a-z]{1,2}$/), { maxLength: 1 }),
  })
  .map(({ announced, effective, ...rest }) => ({
    ...rest,
    announcedOn: announced.on,
    announcedPrecision: announced.precision,
    effectiveOn: effective?.on ?? null,
    effectivePrecision: effective?.precision ?? null,
  }));

/** Up to sixty events with ids of their own; ends before beginnings are among them. */
export const someEvents = fc.uniqueArray(event, { maxLength: 60, selector: ({ id }) => id });

/** Any view; the window may be empty, backwards, or have none of the events in it. */
export const someView: fc.Arbitrary<TimelineView> = fc.record({
  lanes: fc.constantFrom("sender", "target", "measure"),
  dates: fc.constantFrom("announced", "effective"),
  from: fc.option(day, { nil: undefined }),
  to: fc.option(day, { nil: undefined }),
  full: fc.constantFrom([], LANE_KEYS),
});
