import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actClasses, classOf, stepOf } from "./classes";

const counts = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 60 });

describe("classes of numbers of acts", () => {
  it("are chosen from the data, at round numbers", () => {
    expect(actClasses([0, 1, 1, 1, 2, 3, 3, 6, 8, 12, 14, 40, 60, 201])).toEqual([
      { first: 1, last: 1 },
      { first: 2, last: 4 },
      { first: 5, last: 24 },
      { first: 25, last: 99 },
      { first: 100, last: undefined },
    ]);
  });

  it("are the numbers themselves where these are few", () => {
    expect(actClasses([3, 1, 0, 1])).toEqual([
      { first: 1, last: 1 },
      { first: 2, last: 2 },
      { first: 3, last: undefined },
    ]);
    expect(actClasses([7])).toEqual([{ first: 1, last: undefined }]);
  });

  it("are none where nothing was counted", () => {
    expect(actClasses([])).toEqual([]);
    expect(actClasses([0, 0])).toEqual([]);
    expect(classOf([], 0)).toBe(-1);
  });

  it("put every number into one class, without gap or overlap, and do not hang on the order", () => {
    fc.assert(
      fc.property(counts, (some) => {
        const classes = actClasses(some);
        expect(actClasses([...some].reverse())).toEqual(classes);
        expect(classes.length).toBeLessThanOrEqual(5);
        if (classes.length > 0) expect(classes[0]?.first).toBe(1);
        for (const [place, { first, last }] of classes.entries()) {
          expect(Number.isInteger(first)).toBe(true);
          const next = classes[place + 1];
          expect(last).toBe(next && next.first - 1);
          if (last !== undefined) expect(last).toBeGreaterThanOrEqual(first);
        }
        for (const acts of some) {
          const { first = 0, last = acts === 0 ? 0 : acts } = classes[classOf(classes, acts)] ?? {};
          expect(first <= acts && acts <= last).toBe(true);
          expect(
            classes.filter(({ first, last = Number.POSITIVE_INFINITY }) => first <= acts && acts <= last)
              .length,
          ).toBe(acts === 0 ? 0 : 1);
        }
      }),
    );
  });

  it("never part what another choice of as many round numbers would leave closer together", () => {
    const spread = (some: readonly number[], starts: readonly number[]) =>
      starts
        .map((start, place) =>
          some.filter((n) => n >= start && n < (starts[place + 1] ?? Number.POSITIVE_INFINITY)),
        )
        .flatMap((group) => {
          const mean = group.reduce((sum, n) => sum + Math.log(n), 0) / group.length;
          return group.map((n) => (Math.log(n) - mean) ** 2);
        })
        .reduce((sum, one) => sum + one, 0);
    const later = fc.subarray([2, 5, 10, 25, 50, 100, 250], { maxLength: 4 });
    fc.assert(
      fc.property(counts, later, (some, other) => {
        const positive = [...some, 6].filter((n) => n > 0);
        const chosen = actClasses(positive).map(({ first }) => first);
        expect(spread(positive, chosen)).toBeLessThanOrEqual(spread(positive, [1, ...other]) + 1e-6);
      }),
    );
  });
});

describe("the step of a class", () => {
  it("ends at the strongest, and leaves fewer classes further apart", () => {
    const steps = (classes: number) => Array.from({ length: classes }, (_, place) => stepOf(place, classes));
    expect([1, 2, 3, 4, 5].map(steps)).toEqual([[5], [1, 5], [1, 3, 5], [1, 2, 4, 5], [1, 2, 3, 4, 5]]);
  });
});
