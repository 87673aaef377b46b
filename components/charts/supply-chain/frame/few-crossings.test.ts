import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fewCrossings } from "./few-crossings";
import { countCrossings, type Piece } from "./order";

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
