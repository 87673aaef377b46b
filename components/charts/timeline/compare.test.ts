import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SIDES } from "@/lib/lanes";
import { pairWith } from "./compare";

describe("choosing a side", () => {
  it.each([
    [undefined, "above", "CHN", ["CHN", "USA"]],
    [undefined, "below", "CHN", ["USA", "CHN"]],
    [undefined, "above", "USA", ["USA", "CHN"]],
    [undefined, "below", "USA", ["CHN", "USA"]],
    [undefined, "above", "bis", ["bis", "USA"]],
    [["USA", "CHN"], "above", "NLD", ["NLD", "CHN"]],
    [["USA", "CHN"], "below", "NLD", ["USA", "NLD"]],
    [["USA", "CHN"], "above", "CHN", ["CHN", "USA"]],
    [["USA", "CHN"], "below", "USA", ["CHN", "USA"]],
    [["USA", "CHN"], "above", "USA", ["USA", "CHN"]],
    [["USA", "CHN"], "above", "", undefined],
    [["USA", "CHN"], "below", "", undefined],
    [undefined, "above", "", undefined],
  ] as const)("from %j, %s %s gives %j", (pair, side, id, next) =>
    expect(pairWith(pair, side, id)).toEqual(next),
  );

  it("has the choice on its side, and never one sender twice", () => {
    const id = fc.constantFrom("USA", "CHN", "NLD", "bis");
    const pair = fc.option(
      fc.tuple(id, id).filter(([above, below]) => above !== below),
      { nil: undefined },
    );
    fc.assert(
      fc.property(pair, fc.constantFrom(...SIDES), id, (before, side, chosen) => {
        const [above, below] = pairWith(before, side, chosen) ?? [];
        expect(side === "above" ? above : below).toBe(chosen);
        expect(above).not.toBe(below);
      }),
    );
  });
});
