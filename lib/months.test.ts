import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays, toUtc } from "./dates";
import { addMonths, firstOfMonth, monthsBetween, nearestMonth } from "./months";

it("steps over the ends of years and of short months", () => {
  expect(firstOfMonth("2020-12-31", 1)).toBe("2021-01-01");
  expect(firstOfMonth("2020-01-31", -1)).toBe("2019-12-01");
  expect(addMonths("2020-01-31", 1)).toBe("2020-02-29");
  expect(addMonths("2019-12-15", -12)).toBe("2018-12-15");
  expect(monthsBetween("2019-05-31", "2020-09-01")).toBe(16);
});

it("finds the nearest beginning of a month", () => {
  expect(nearestMonth(toUtc("2020-05-16"))).toBe("2020-05-01");
  expect(nearestMonth(toUtc("2020-05-17"))).toBe("2020-06-01");
  expect(nearestMonth(toUtc("2020-05-01"))).toBe("2020-05-01");
});

it("counts the months that it steps", () => {
  const day = fc.integer({ min: 0, max: 60_000 }).map((count) => addDays("1920-01-01", count));
  fc.assert(
    fc.property(day, fc.integer({ min: -300, max: 300 }), (from, count) => {
      expect(monthsBetween(from, addMonths(from, count))).toBe(count);
      expect(firstOfMonth(addMonths(from, count))).toBe(firstOfMonth(from, count));
    }),
  );
});
