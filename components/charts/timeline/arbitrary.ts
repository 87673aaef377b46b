import fc from "fast-check";
import {
  addDays,
  daysBetween,
  earlierDay,
  laterDay,
  PRECISIONS,
  readFuzzyDate,
  writeFuzzyDate,
} from "@/lib/dates";
import { stepOf } from "@/lib/density";
import { LANE_KEYS } from "@/lib/lanes";
import { MEASURE_KINDS, SENDER_GROUPS, STAGES } from "@/lib/vocabulary";
import { countEvents } from "./bins/count-events";
import type { TimelineEvent, TimelineMore, TimelineView } from "./layout";
import { datedOf, shownDays } from "./scale";
import { isIn, lanesIn } from "./view-lanes";

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

/** Events of which many stand close together: all in so many days, and maybe all in one lane. */
const someCrowd = fc
  .tuple(someEvents, fc.constantFrom(1, 1, 20, 400), fc.boolean())
  .map(([events, days, isOneLane]) =>
    events.map(
      (one): TimelineEvent => ({
        ...one,
        announcedOn: addDays("2020-01-01", daysBetween("2016-01-01", one.announcedOn) % days),
        announcedPrecision: "day",
        ...(isOneLane && { senders: [{ group: "china" }], targets: [], measure: "tariff" }),
      }),
    ),
  );

const seldom = fc.nat(3).map((dice) => dice === 3);

type Drawing = { events: TimelineEvent[]; view: TimelineView; more: TimelineMore };

/** What a timeline is drawn from: acts or their counts, pins, and lanes that are folded, shown in full or mirrored. */
export const someDrawing: fc.Arbitrary<Drawing> = fc
  .record({
    events: fc.oneof(someEvents, someCrowd, someCrowd),
    view: someView,
    isWhole: fc.boolean(),
    isCompared: seldom,
    isCounted: seldom,
    fold: fc.subarray([...LANE_KEYS], { maxLength: 3 }),
    pins: fc.array(fc.nat(), { maxLength: 12 }),
  })
  .map(({ events, view: { from, to, ...view }, isWhole, isCompared, isCounted, fold, pins }) => {
    const of = (remainder: number) =>
      events.filter((_, place) => place % 3 !== remainder).map(({ id }) => id);
    const shown: TimelineView = {
      ...view,
      ...(isWhole ? {} : { from, to }),
      fold,
      isCompared,
      sides: isCompared ? { above: of(0), below: of(1) } : null,
    };
    const pinned = new Set(pins.flatMap((pin) => events[pin % events.length]?.id ?? []));
    const days = shownDays(events, shown, null);
    if (!isCounted || !days || days.first >= days.last) return { events, view: shown, more: { pinned } };
    const step = stepOf(days);
    const rows = lanesIn(shown).flatMap((key) => {
      const own = datedOf(events, shown).filter(({ event }) => isIn(event, key, shown));
      const dated = own.map(({ event, first }) => ({
        day: earlierDay(laterDay(first, days.first), days.last),
        senders: event.senders,
      }));
      return countEvents(dated, key, step);
    });
    return {
      events: events.filter(({ id }) => pinned.has(id)),
      view: shown,
      more: { pinned, counted: { step, days, rows } },
    };
  });
