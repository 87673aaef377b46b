import fc from "fast-check";
import { addDays } from "@/lib/dates";
import type { DayMark, MarkKind } from "./marks";

/** What the tests of the slider are tried on: the days of the record, in a thousand px and less. */
export const SPAN = { first: "2012-10-08", last: "2026-07-28" };
const DAYS = 5_041;

export const someDay = fc.integer({ min: 0, max: DAYS }).map((count) => addDays(SPAN.first, count));

/** Marks on different days, oldest first. */
export const someMarks = fc
  .uniqueArray(fc.tuple(someDay, fc.constantFrom<MarkKind>("loss", "gain", "both")), {
    maxLength: 80,
    selector: ([day]) => day,
  })
  .map((days) =>
    days
      .map(([day, kind]): DayMark => ({ day, kind, label: "a change" }))
      .sort((a, b) => (a.day < b.day ? -1 : 1)),
  );

export const someTrack = fc.record({
  span: fc.constant(SPAN),
  marks: someMarks,
  width: fc.integer({ min: 100, max: 1_000 }),
});
