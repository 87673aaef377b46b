import fc from "fast-check";
import { expect, it } from "vitest";
import { SPAN, someDay, someMarks } from "./arbitrary";
import type { DayMark } from "./marks";
import { pressKey } from "./slider-keys";

const MARKS: DayMark[] = [
  { day: "2019-05-16", label: "listed", kind: "loss" },
  { day: "2020-09-15", label: "cut", kind: "loss" },
];
const press = (day: string, key: string, shiftKey = false) => pressKey(day, { key, shiftKey }, SPAN, MARKS);

it.each([
  ["ArrowRight", "2020-02-01"],
  ["ArrowUp", "2020-02-01"],
  ["ArrowLeft", "2020-01-30"],
  ["ArrowDown", "2020-01-30"],
  ["PageUp", "2020-02-29"],
  ["PageDown", "2019-12-31"],
  ["Home", "2012-10-08"],
  ["End", "2026-07-28"],
])("%s goes from 31 January 2020 to %s", (key, to) => expect(press("2020-01-31", key)).toBe(to));

it.each([
  ["2020-01-31", "ArrowRight", "2020-09-15"],
  ["2020-01-31", "ArrowUp", "2020-09-15"],
  ["2020-01-31", "ArrowLeft", "2019-05-16"],
  ["2020-01-31", "ArrowDown", "2019-05-16"],
  ["2020-09-15", "ArrowLeft", "2019-05-16"],
  ["2020-09-15", "ArrowRight", "2020-09-15"],
  ["2019-05-16", "ArrowLeft", "2019-05-16"],
  ["2020-01-31", "PageUp", "2020-02-29"],
])("from %s, Shift and %s go to %s", (day, key, to) => expect(press(day, key, true)).toBe(to));

it("stops at the ends of the track", () => {
  expect(press("2026-07-28", "ArrowRight")).toBe("2026-07-28");
  expect(press("2026-07-10", "PageUp")).toBe("2026-07-28");
  expect(press("2012-10-08", "ArrowLeft")).toBe("2012-10-08");
  expect(press("2012-10-20", "PageDown")).toBe("2012-10-08");
});

it.each(["Tab", "Enter", " ", "a", "Escape"])("leaves the key %j alone", (key) => {
  expect(press("2020-01-31", key)).toBeUndefined();
});

it("always gives a day of the track, and by a day there and back is where it was", () => {
  const keys = ["ArrowRight", "ArrowUp", "ArrowLeft", "ArrowDown", "PageUp", "PageDown", "Home", "End"];
  const some = fc.constantFrom(...keys);
  fc.assert(
    fc.property(someDay, some, fc.boolean(), someMarks, (day, key, shiftKey, marks) => {
      const next = pressKey(day, { key, shiftKey }, SPAN, marks) ?? "";
      expect(next >= SPAN.first && next <= SPAN.last).toBe(true);
      const on = press(day, "ArrowRight");
      if (on !== undefined && on !== day) expect(press(on, "ArrowLeft")).toBe(day);
    }),
  );
});
