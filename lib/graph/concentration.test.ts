import fc from "fast-check";
import { expect, it } from "vitest";
import { type ConcentrationLevel, concentrationOf, mostConcentrated } from "./concentration";

const BASE = "world sales";
type Told = [from: string, share?: number];
const need = (filled: Told[], ended: Told[] = []) => {
  const ties = (told: Told[]) =>
    told.map(([from, share = null]) => ({ from, to: "x", requirement: "maker", share, shareBase: BASE }));
  return { of: "x", requirement: "maker", filled: ties(filled), ended: ties(ended) };
};

it.each<[ConcentrationLevel, string[]]>([
  ["none", []],
  ["one", ["asml"]],
  ["few", ["asml", "nikon"]],
  ["few", ["asml", "nikon", "canon"]],
  ["many", ["asml", "nikon", "canon", "smee"]],
  ["many", ["asml", "nikon", "canon", "smee", "other"]],
])("says %s of %j", (level, suppliers) =>
  expect(concentrationOf(need(suppliers.map((from) => [from]))).level).toBe(level),
);

it("tells shares from the largest, then by id, and who has none that is known", () =>
  expect(
    concentrationOf(need([["naura"], ["tel", 0.2], ["amat", 0.4], ["lam", 0.2], ["kokusai", 0], ["amec"]])),
  ).toEqual({
    suppliers: ["amat", "amec", "kokusai", "lam", "naura", "tel"],
    level: "many",
    shares: [
      { supplier: "amat", share: 0.4 },
      { supplier: "lam", share: 0.2 },
      { supplier: "tel", share: 0.2 },
      { supplier: "kokusai", share: 0 },
    ],
    unknown: ["amec", "naura"],
  }));

it("counts a supplier once that is told twice, with the largest of its shares", () =>
  expect(concentrationOf(need([["gallium", 0.5], ["gallium"], ["gallium", 0.98], ["gallium", 0.9]]))).toEqual(
    {
      suppliers: ["gallium"],
      level: "one",
      shares: [{ supplier: "gallium", share: 0.98 }],
      unknown: [],
    },
  ));

it("has nobody of a need that is filled no more", () =>
  expect(concentrationOf(need([], [["tsmc", 0.9]]))).toEqual({
    suppliers: [],
    level: "none",
    shares: [],
    unknown: [],
  }));

it.each<[ConcentrationLevel | undefined, ConcentrationLevel[]]>([
  [undefined, []],
  ["many", ["many", "many"]],
  ["few", ["many", "few"]],
  ["one", ["few", "one", "many"]],
  ["none", ["one", "many", "none"]],
])("lets %s stand for %j", (worst, levels) =>
  expect(mostConcentrated(levels.map((level) => ({ level })))).toBe(worst),
);

const supplier = fc.constantFrom("a", "b", "c", "d", "e", "f");
const told = fc.oneof(
  fc.tuple(supplier),
  fc.tuple(
    supplier,
    fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10),
  ),
);
const anyNeed = fc
  .tuple(fc.array<Told>(told, { maxLength: 10 }), fc.array<Told>(told, { maxLength: 3 }))
  .map(([filled, ended]) => need(filled, ended));

it("puts each supplier among the shares or the unknown, and never in both", () =>
  fc.assert(
    fc.property(anyNeed, (any) => {
      const { suppliers, shares, unknown } = concentrationOf(any);
      expect([...shares.map((one) => one.supplier), ...unknown].sort()).toEqual(suppliers);
      expect(suppliers).toEqual([...new Set(any.filled.map(({ from }) => from))].sort());
      for (const one of shares) {
        const known = any.filled.filter(({ from, share }) => from === one.supplier && share !== null);
        expect(one.share).toBe(Math.max(...known.map(({ share }) => share ?? 0)));
      }
      expect(shares.map(({ share }) => share)).toEqual(
        shares.map(({ share }) => share).sort((a, b) => b - a),
      );
    }),
    { numRuns: 3_000 },
  ));

it("tells the same whatever the order of the ties", () =>
  fc.assert(
    fc.property(
      anyNeed.chain((any) =>
        fc.tuple(fc.constant(any), fc.shuffledSubarray(any.filled, { minLength: any.filled.length })),
      ),
      ([any, filled]) => {
        expect(concentrationOf({ ...any, filled })).toEqual(concentrationOf(any));
      },
    ),
    { numRuns: 2_000 },
  ));

it("never calls a node less concentrated for one more need", () =>
  fc.assert(
    fc.property(fc.array(anyNeed, { maxLength: 4 }), anyNeed, (needs, more) => {
      const order = ["none", "one", "few", "many", undefined];
      const [before, after] = [needs, [...needs, more]].map((list) =>
        order.indexOf(mostConcentrated(list.map(concentrationOf))),
      );
      expect(after).toBeLessThanOrEqual(before ?? -1);
    }),
    { numRuns: 2_000 },
  ));
