import fc from "fast-check";
import { expect, it } from "vitest";
import { SPAN, someDay, someMarks } from "./arbitrary";
import { type DayMark, nextMark } from "./marks";
import { startPlay, stepPlay } from "./play";

const mark = (day: string): DayMark => ({ day, label: "a change", kind: "loss" });
const MARKS = [mark("2019-05-16"), mark("2020-09-15"), mark("2022-10-07")];
const start = (day: string, marks: readonly DayMark[] = MARKS) => startPlay(marks, day, SPAN.first);

/** The days through which playing goes until it pauses. */
function played(marks: readonly DayMark[], day: string): string[] {
  const days: string[] = [];
  let step = start(day, marks);
  while (step) {
    days.push(step.day);
    step = step.goesOn ? stepPlay(marks, step.day) : undefined;
  }
  return days;
}

it("goes from mark to mark, and ends at the last", () => {
  expect(start("2019-01-01")).toEqual({ day: "2019-05-16", goesOn: true });
  expect(stepPlay(MARKS, "2019-05-16")).toEqual({ day: "2020-09-15", goesOn: true });
  expect(stepPlay(MARKS, "2020-09-15")).toEqual({ day: "2022-10-07", goesOn: false });
  expect(stepPlay(MARKS, "2022-10-07")).toBeUndefined();
});

it("begins anew at the first day when it stands at or after the last mark", () => {
  expect(start("2022-10-07")).toEqual({ day: "2012-10-08", goesOn: true });
  expect(start("2026-07-28")).toEqual({ day: "2012-10-08", goesOn: true });
  expect(played(MARKS, "2026-07-28")).toEqual(["2012-10-08", "2019-05-16", "2020-09-15", "2022-10-07"]);
});

it("goes nowhere where nothing changes, or only on the first day", () => {
  expect(start("2020-01-01", [])).toBeUndefined();
  expect(start("2012-10-08", [mark("2012-10-08")])).toBeUndefined();
});

it("passes every mark after the day it began on, once", () => {
  fc.assert(
    fc.property(someMarks, someDay, (marks, day) => {
      const after = (from: string) => marks.map((one) => one.day).filter((one) => one > from);
      const again = after(SPAN.first).length > 0 ? [SPAN.first, ...after(SPAN.first)] : [];
      expect(played(marks, day)).toEqual(nextMark(marks, day) ? after(day) : again);
    }),
  );
});
