import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays } from "../dates";
import { windowOf } from "./timeline";
import { writeWindow } from "./window";

const SPAN = { first: "2012-10-08", last: "2026-07-28" };

it.each([
  ["2019-05-01", "2020-09-30", "2019-05", "2020-09"],
  ["2018-01-01", "2020-12-31", "2018", "2020"],
  ["2020-02-01", "2020-02-29", "2020-02", "2020-02"],
  ["2020-02-02", "2020-02-28", "2020-02-02", "2020-02-28"],
  ["2012-10-08", "2026-07-27", undefined, "2026-07-27"],
  ["2012-10-09", "2026-07-31", "2012-10-09", undefined],
])("%s to %s is written as %s to %s", (first, last, from, to) => {
  expect(writeWindow({ first, last }, SPAN)).toEqual({ from, to });
});

it("is read back as the same days", () => {
  const day = fc.integer({ min: 1, max: 5_000 }).map((count) => addDays(SPAN.first, count));
  fc.assert(
    fc.property(day, day, (first, last) => {
      const { from, to } = windowOf(writeWindow({ first, last }, SPAN));
      expect([from, to]).toEqual([first, last < SPAN.last ? last : undefined]);
    }),
  );
});
