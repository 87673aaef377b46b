import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { grammar } from "./grammar";

describe("English", () => {
  it("writes dates as far as they are known", () => {
    expect(grammar.day("2020-08-07")).toBe("7 August 2020");
    expect(grammar.date({ on: "2020-08-17", precision: "day" })).toBe("17 August 2020");
    expect(grammar.date({ on: "2020-08-01", precision: "month" })).toBe("August 2020");
    expect(grammar.date({ on: "2020-01-01", precision: "year" })).toBe("2020");
    expect(grammar.shortMonth("2020-12-01")).toBe("Dec");
    expect(grammar.within({ on: "2020-08-17", precision: "day" })).toBe("on 17 August 2020");
    expect(grammar.within({ on: "2020-08-01", precision: "month" })).toBe("in August 2020");
    expect(grammar.within({ on: "2020-01-01", precision: "year" })).toBe("in 2020");
  });

  it("counts none, one and many", () => {
    expect([0, 1, 2, 1234].map((number) => grammar.count(number, "act", "acts"))).toEqual([
      "0 acts",
      "1 act",
      "2 acts",
      "1,234 acts",
    ]);
  });

  it("lists none, one, two and many", () => {
    expect([[], ["A"], ["A", "B"], ["A", "B", "C"]].map(grammar.list)).toEqual([
      "",
      "A",
      "A and B",
      "A, B and C",
    ]);
  });

  it("writes shares to a tenth of a percent", () => {
    expect([0, 0.412, 0.5, 0.0004, 1].map(grammar.percent)).toEqual([
      "0 %",
      "41.2 %",
      "50 %",
      "0 %",
      "100 %",
    ]);
  });

  it("says how much later", () => {
    expect([0, 1, 31].map(grammar.after)).toEqual(["on the same day", "after 1 day", "after 31 days"]);
  });
});

it("writes every number as the locale does", () =>
  fc.assert(
    fc.property(
      fc.oneof(fc.maxSafeInteger(), fc.integer(), fc.float()).filter((value) => !Object.is(value, -0)),
      (value) => {
        expect(grammar.number(value)).toBe(value.toLocaleString("en-GB"));
      },
    ),
  ));
