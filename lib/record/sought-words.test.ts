import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchText } from "./search-text";
import { soughtWords } from "./sought-words";

describe("the words of a search", () => {
  it("are folded like the text, each once, in the order typed", () => {
    expect(soughtWords("  Café ＨＵＡＷＥＩ　华为 cafe ")).toEqual([["cafe"], ["huawei"], ["华为"]]);
    expect(soughtWords("８４ ＦＲ ２２９６１")).toEqual([["84"], ["fr"], ["22961"]]);
    expect(soughtWords(" ")).toEqual([]);
  });

  it("of a citation without blanks are looked for with its blanks too", () => {
    expect(soughtWords("84 FR22961")).toEqual([["84"], ["fr22961", "fr 22961"]]);
    expect(soughtWords("84fr22961")).toEqual([["84fr22961", "84 fr 22961"]]);
    expect(soughtWords("E.O.13873")).toEqual([["e.o.13873", "e.o. 13873"]]);
  });

  it("are left alone where letters and digits belong together", () => {
    expect(soughtWords("5G A100x 2020-05 华为5000")).toEqual([
      ["5g"],
      ["a100x", "a 100 x"],
      ["2020-05"],
      ["华为5000"],
    ]);
  });

  it("lose the quotation marks around them, unless there is nothing else", () => {
    expect(soughtWords("“84 FR 22961” 'Huawei's' \"")).toEqual([
      ["84"],
      ["fr"],
      ["22961"],
      ["huawei's"],
      ['"'],
    ]);
  });

  it("have no blanks at their ends, and stand as typed in the text they were taken from", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
        for (const [word, ...others] of soughtWords(text)) {
          expect(searchText(text)).toContain(word);
          for (const other of others) expect(other.replaceAll(" ", "")).toBe(word);
        }
      }),
      { numRuns: 5_000 },
    );
  });
});
