import { describe, expect, it } from "vitest";
import { beside, placeBeside, placeOf } from "./neighbours";

const ORDER = ["first", "second", "third"];

describe("the place of an act", () => {
  it("counts from one and names the acts beside it", () => {
    expect(placeOf(ORDER, "second")).toEqual({ place: 2, count: 3, previous: "first", next: "third" });
    expect(placeOf(ORDER, "first")).toEqual({ place: 1, count: 3, previous: undefined, next: "second" });
  });
  it("is none for an act that the filters leave out, and when none is open", () => {
    expect(placeOf(ORDER, "elsewhere")).toBeUndefined();
    expect(placeOf(ORDER, undefined)).toBeUndefined();
  });
});

describe("the place of an act among acts that are only counted", () => {
  it("is what is beside it, without a number", () => {
    expect(placeBeside({ previous: "first", next: "third", passes: true }, 900)).toEqual({
      place: undefined,
      count: 900,
      previous: "first",
      next: "third",
    });
    expect(placeBeside({ previous: null, next: null, passes: true }, 1)).toEqual({
      place: undefined,
      count: 1,
      previous: undefined,
      next: undefined,
    });
  });
  it("is none for an act that the filters leave out, and before it is known", () => {
    expect(placeBeside({ previous: "first", next: "third", passes: false }, 900)).toBeUndefined();
    expect(placeBeside(undefined, 900)).toBeUndefined();
  });
  it("leads a step by key as any other place does", () => {
    const place = placeBeside({ previous: "first", next: null, passes: true }, 900);
    expect(beside([], place, undefined, "previous")).toBe("first");
    expect(beside([], place, undefined, "next")).toBeUndefined();
  });
});

describe("a step by key", () => {
  it("opens the act beside the open one, and stops at the ends", () => {
    expect(beside(ORDER, placeOf(ORDER, "second"), undefined, "next")).toBe("third");
    expect(beside(ORDER, placeOf(ORDER, "second"), "first", "previous")).toBe("first");
    expect(beside(ORDER, placeOf(ORDER, "third"), undefined, "next")).toBeUndefined();
  });
  it("opens the focused act when none is open, or else the first", () => {
    expect(beside(ORDER, undefined, "third", "next")).toBe("third");
    expect(beside(ORDER, placeOf(ORDER, "elsewhere"), undefined, "next")).toBe("first");
    expect(beside([], undefined, undefined, "next")).toBeUndefined();
  });
});
