import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fewCrossings } from "./few-crossings";
import { countCrossings, type Piece } from "./order-columns";

const COLUMNS = [
  ["a", "b", "c"],
  ["A", "B", "C"],
];
const AGAINST = [
  { left: "a", right: "C" },
  { left: "b", right: "B" },
  { left: "c", right: "A" },
];

/** Up to four columns of up to five slots, and pieces between neighbouring ones, some of them twice. */
const anyColumns = fc
  .array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 })
  .map((sizes) => sizes.map((size, column) => Array.from({ length: size }, (_, row) => `${column}-${row}`)))
  .chain((columns) => {
    const all = columns.flatMap((column, index) =>
      column.flatMap((left) => (columns[index + 1] ?? []).map((right): Piece => ({ left, right }))),
    );
    const pieces = all.length === 0 ? fc.constant<Piece[]>([]) : fc.array(fc.constantFrom(...all));
    return fc.tuple(fc.constant(columns), pieces);
  });

describe("orders in which few pieces cross", () => {
  it("undo what crosses, each in its own way", () => {
    expect(countCrossings(COLUMNS, AGAINST)).toBe(3);
    const found = fewCrossings(COLUMNS, AGAINST);
    expect(found).toHaveLength(3);
    for (const order of found) expect(countCrossings(order, AGAINST)).toBe(0);
  });

  it("leave what must cross, and nothing more, where the best order is not the first that comes to mind", () => {
    const columns = ["abcd", "ABCD"].map((ids) => [...ids]);
    const crossingsOf = (pairs: string) => {
      const pieces = pairs.split(" ").map(([left = "", right = ""]): Piece => ({ left, right }));
      const given = countCrossings(columns, pieces);
      return [given, ...fewCrossings(columns, pieces).map((order) => countCrossings(order, pieces))];
    };
    expect(crossingsOf("aB aD bC cD dB")).toEqual([4, 0, 0, 0]);
    expect(crossingsOf("aA aD cB cC cD dA dD")).toEqual([6, 1, 1, 1]);
    // No way is always the best.
    expect(Math.min(...crossingsOf("aB aC bB bD cB dA dC"))).toBe(0);
    expect(Math.max(...crossingsOf("aB aC bB bD cB dA dC").slice(1))).toBe(1);
  });

  it("cross nowhere where each slot leads to one other, whichever that is", () => {
    const [left, right] = [
      ["a", "b", "c", "d", "e"],
      ["A", "B", "C", "D", "E"],
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(right, { minLength: right.length }), (others) => {
        const pieces = left.map((id, index): Piece => ({ left: id, right: others[index] ?? "" }));
        for (const order of fewCrossings([left, right], pieces))
          expect(countCrossings(order, pieces)).toBe(0);
      }),
    );
  });

  it("are the one given where no piece leads anywhere", () => {
    expect(fewCrossings(COLUMNS, [])).toEqual([COLUMNS]);
    expect(fewCrossings([], [])).toEqual([[]]);
  });

  it("leave the columns given as they are", () => {
    const frozen = Object.freeze(COLUMNS.map((column) => Object.freeze([...column]) as string[]));
    for (const pieces of [AGAINST, []])
      for (const order of fewCrossings(frozen, pieces))
        for (const [index, column] of order.entries()) expect(column).not.toBe(frozen[index]);
  });

  it("take a piece that is named twice for one, and pass over one that leads to no slot", () => {
    const once = fewCrossings(COLUMNS, AGAINST);
    expect(fewCrossings(COLUMNS, [...AGAINST, ...AGAINST])).toEqual(once);
    expect(fewCrossings(COLUMNS, [...AGAINST, { left: "a", right: "elsewhere" }])).toEqual(once);
  });

  it("keep every slot in its column, once, for any pieces", () => {
    fc.assert(
      fc.property(anyColumns, ([columns, pieces]) => {
        for (const order of fewCrossings(columns, pieces))
          expect(order.map((column) => [...column].sort())).toEqual(
            columns.map((column) => [...column].sort()),
          );
      }),
      { numRuns: 300 },
    );
  });

  it("are the same each time, in whatever order the pieces come and however often", () => {
    fc.assert(
      fc.property(
        anyColumns.chain(([columns, pieces]) =>
          fc.tuple(
            fc.constant(columns),
            fc.constant(pieces),
            fc.shuffledSubarray([...pieces, ...pieces], { minLength: pieces.length * 2 }),
          ),
        ),
        ([columns, pieces, shuffled]) => {
          const found = fewCrossings(columns, pieces);
          expect(fewCrossings(columns, pieces)).toEqual(found);
          expect(fewCrossings(columns, shuffled)).toEqual(found);
        },
      ),
      { numRuns: 200 },
    );
  });
});
