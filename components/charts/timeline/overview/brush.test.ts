import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, toUtc } from "@/lib/dates";
import { monthsBetween } from "@/lib/months";
import type { Days } from "@/lib/stretch";
import { drag, HANDLES, type Part, pressKey, putHandle, shift } from "./brush";

const WHOLE: Days = { first: "2012-09-01", last: "2026-08-31" };
const HUAWEI: Days = { first: "2019-05-01", last: "2020-09-30" };
const press = (handle: "first" | "last", key: string, shiftKey = false, window = HUAWEI) =>
  pressKey(window, handle, { key, shiftKey }, WHOLE)?.[handle];

const day = fc.integer({ min: 0, max: 5_112 }).map((count) => addDays(WHOLE.first, count));
const someWindow = fc
  .tuple(day, day)
  .map(([a, b]): Days => (a < b ? { first: a, last: b } : { first: b, last: a }));
const moment = fc.integer({ min: -400, max: 5_600 }).map((count) => toUtc(addDays(WHOLE.first, count)));
const part = fc.constantFrom<Part>("first", "last", "middle", "strip");

function expectWindow({ first, last }: Days) {
  expect(first >= WHOLE.first && first <= last && last <= WHOLE.last).toBe(true);
}

describe("a key on a handle", () => {
  it.each([
    ["first", "ArrowRight", "2019-06-01"],
    ["first", "ArrowLeft", "2019-04-01"],
    ["first", "PageUp", "2020-05-01"],
    ["first", "PageDown", "2018-05-01"],
    ["first", "Home", "2012-09-01"],
    ["first", "End", "2020-09-30"],
    ["last", "ArrowUp", "2020-10-31"],
    ["last", "ArrowDown", "2020-08-31"],
    ["last", "PageUp", "2021-09-30"],
    ["last", "PageDown", "2019-09-30"],
    ["last", "Home", "2019-05-01"],
    ["last", "End", "2026-08-31"],
  ] as const)("%s %s goes to %s", (handle, key, to) => {
    expect(press(handle, key)).toBe(to);
  });

  it("goes to the border of a month first, and by a day with Shift", () => {
    const window = { first: "2019-05-16", last: "2020-09-08" };
    expect(press("first", "ArrowLeft", false, window)).toBe("2019-05-01");
    expect(press("last", "ArrowLeft", false, window)).toBe("2020-08-31");
    expect(press("first", "ArrowLeft", true, window)).toBe("2019-05-15");
    expect(press("last", "ArrowRight", true, window)).toBe("2020-09-09");
  });

  it("that is no step moves nothing", () => {
    expect(press("first", "a")).toBeUndefined();
    expect(press("first", "Tab")).toBeUndefined();
  });

  it("leaves the other handle where it is, and a day between them", () => {
    const key = fc.constantFrom("ArrowLeft", "ArrowRight", "PageUp", "PageDown", "Home", "End");
    fc.assert(
      fc.property(
        someWindow,
        fc.constantFrom(...HANDLES),
        key,
        fc.boolean(),
        (window, handle, name, shiftKey) => {
          const next = pressKey(window, handle, { key: name, shiftKey }, WHOLE);
          expect(next).toBeDefined();
          if (!next) return;
          expectWindow(next);
          const other = handle === "first" ? "last" : "first";
          expect(next[other]).toBe(window[other]);
        },
      ),
    );
  });
});

describe("moving the window", () => {
  it("moves both ends by whole months", () => {
    expect(shift(HUAWEI, -12, WHOLE)).toEqual({ first: "2018-05-01", last: "2019-09-30" });
    expect(shift({ first: "2020-01-31", last: "2020-03-30" }, 1, WHOLE)).toEqual({
      first: "2020-02-29",
      last: "2020-04-29",
    });
  });

  it("stops at the ends of the record", () => {
    expect(shift(HUAWEI, 500, WHOLE)).toEqual({ first: "2025-04-01", last: "2026-08-31" });
    expect(shift(HUAWEI, -500, WHOLE)).toEqual({ first: "2012-09-01", last: "2014-01-31" });
  });

  it("keeps its length in months", () => {
    fc.assert(
      fc.property(someWindow, fc.integer({ min: -200, max: 200 }), (window, months) => {
        const next = shift(window, months, WHOLE);
        const length = ({ first, last }: Days) => monthsBetween(first, addDays(last, 1));
        expect(length(next)).toBe(length(window));
      }),
    );
  });
});

describe("a pointer", () => {
  const at = toUtc;
  it("sets a handle on the nearest border of months", () => {
    expect(drag(HUAWEI, "first", at("2019-05-01"), at("2019-07-20"), WHOLE).first).toBe("2019-08-01");
    expect(drag(HUAWEI, "last", at("2020-10-01"), at("2020-07-20"), WHOLE).last).toBe("2020-07-31");
  });

  it("moves the window by as many months as it goes", () => {
    expect(drag(HUAWEI, "middle", at("2020-01-03"), at("2021-01-10"), WHOLE)).toEqual({
      first: "2020-05-01",
      last: "2021-09-30",
    });
  });

  it("draws a window of whole months, in either direction", () => {
    const drawn = { first: "2018-03-01", last: "2018-06-30" };
    expect(drag(HUAWEI, "strip", at("2018-03-10"), at("2018-06-02"), WHOLE)).toEqual(drawn);
    expect(drag(HUAWEI, "strip", at("2018-06-02"), at("2018-03-10"), WHOLE)).toEqual(drawn);
  });

  it("gives a window in the record wherever it goes", () => {
    fc.assert(
      fc.property(someWindow, part, moment, moment, (window, some, from, to) =>
        expectWindow(drag(window, some, from, to, WHOLE)),
      ),
    );
  });
});

it("a handle is put where it is asked for, up to the other one", () => {
  expect(putHandle(HUAWEI, "first", "2030-01-01", WHOLE)).toEqual({
    first: "2020-09-30",
    last: "2020-09-30",
  });
  expect(putHandle(HUAWEI, "last", "2010-01-01", WHOLE)).toEqual({ first: "2019-05-01", last: "2019-05-01" });
});
