import { describe, expect, it } from "vitest";
import { shorten } from "./codec";
import { country, day, ids, searchWords, wholeNumber } from "./codecs";

describe("a day", () => {
  it("is a whole date, and nothing less", () => {
    expect(day.read(["2020-09-15"])).toEqual({ value: "2020-09-15", refused: [] });
    expect(day.read(["2020-09"])).toEqual({
      value: undefined,
      refused: [{ text: "2020-09", reason: "not-a-day" }],
    });
    expect(day.read([])).toEqual({ value: undefined, refused: [] });
    expect(day.read(["", " "])).toEqual({ value: undefined, refused: [] });
  });
});

describe("a country", () => {
  it("is a code of ISO 3166-1 or one of the two besides, in any letter case", () => {
    expect(country.read(["fra"]).value).toBe("FRA");
    expect(country.read(["xkx"]).value).toBe("XKX");
    expect(country.read(["ZZZ"])).toEqual({
      value: undefined,
      refused: [{ text: "ZZZ", reason: "not-a-country" }],
    });
  });
});

describe("a set of ids with a limit", () => {
  it("keeps the first ones given, sorted, and names the rest", () => {
    expect(ids(2).read(["c,a", "b,a"])).toEqual({
      value: ["a", "c"],
      refused: [{ text: "b", reason: "too-many" }],
    });
  });
});

describe("words to search for", () => {
  it("are taken up to 120 letters, and named when they are more", () => {
    expect(searchWords.read(["x".repeat(120)])).toEqual({ value: "x".repeat(120), refused: [] });
    expect(searchWords.read(["x".repeat(121)])).toEqual({
      value: undefined,
      refused: [{ text: "x".repeat(121), reason: "too-long" }],
    });
  });
});

describe("a whole number", () => {
  const hops = wholeNumber(0, 9);
  it("is written one way only", () => {
    expect(hops.read(["0"]).value).toBe(0);
    expect(hops.read(["9"]).value).toBe(9);
    for (const text of ["10", "-1", "01", "1.0", "1e0", "0x1", "١", "+1", "Infinity", "NaN"])
      expect(hops.read([text])).toEqual({ value: undefined, refused: [{ text, reason: "not-a-number" }] });
  });
  it("is written even when it is zero", () => expect(hops.write(0)).toBe("0"));
});

describe("a refused text", () => {
  it("is shown again in at most forty letters, never half of one", () => {
    expect(shorten("x".repeat(40))).toBe("x".repeat(40));
    expect(shorten("x".repeat(41))).toBe(`${"x".repeat(39)}…`);
    expect(shorten("😀".repeat(41))).toBe(`${"😀".repeat(39)}…`);
  });
});
