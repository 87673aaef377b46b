import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays } from "@/lib/dates";
import type { Days } from "@/lib/stretch";
import { dayAt, within, xOf } from "./day-track";

const SPAN: Days = { first: "2012-10-08", last: "2026-07-28" };

/** A track of up to two centuries, and a day on it. */
const track = fc
  .tuple(fc.integer({ min: 0, max: 73_000 }), fc.integer({ min: 0, max: 36_000 }), fc.nat())
  .map(([days, start, at]) => {
    const first = addDays("1900-01-01", start);
    return { span: { first, last: addDays(first, days) }, day: addDays(first, at % (days + 1)) };
  });

it("has its first day at the left end and its last at the right", () => {
  expect(xOf("2012-10-08", SPAN)).toBe(0);
  expect(xOf("2026-07-28", SPAN)).toBe(100);
  expect(xOf("2020-01-02", { first: "2020-01-01", last: "2020-01-05" })).toBe(25);
});

it("finds every day where it stands", () => {
  fc.assert(
    fc.property(track, ({ span, day }) => {
      expect(dayAt(xOf(day, span), span)).toBe(day);
    }),
  );
});

it("has later days further to the right", () => {
  fc.assert(
    fc.property(track, ({ span, day }) => {
      if (day < span.last) expect(xOf(addDays(day, 1), span)).toBeGreaterThan(xOf(day, span));
    }),
  );
});

it("gives the nearest day between two places", () => {
  const span = { first: "2020-01-01", last: "2020-01-05" };
  expect(dayAt(37.4, span)).toBe("2020-01-02");
  expect(dayAt(37.6, span)).toBe("2020-01-03");
});

it("never leaves the track", () => {
  expect(xOf("1990-01-01", SPAN)).toBe(0);
  expect(xOf("2050-01-01", SPAN)).toBe(100);
  expect(within("2050-01-01", SPAN)).toBe("2026-07-28");
  expect(within("1990-01-01", SPAN)).toBe("2012-10-08");
  expect(within("2020-09-15", SPAN)).toBe("2020-09-15");
  fc.assert(
    fc.property(fc.double(), (x) => {
      const day = dayAt(x, SPAN);
      expect(day >= SPAN.first && day <= SPAN.last).toBe(true);
    }),
  );
});

it("may be one day long", () => {
  const span = { first: "2020-09-15", last: "2020-09-15" };
  expect(xOf("2020-09-15", span)).toBe(0);
  expect(dayAt(70, span)).toBe("2020-09-15");
});
