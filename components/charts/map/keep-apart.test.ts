import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keepApart } from "./keep-apart";

const bounds = { left: 12, top: 12, right: 1188, bottom: 518 };

describe("keepApart", () => {
  it("leaves alone what has room", () => {
    const far = [
      { id: "a", x: 100, y: 100 },
      { id: "b", x: 130, y: 100 },
    ];
    expect(keepApart(far, 24, bounds)).toEqual(far);
  });

  it("parts two things at one spot, to the least distance", () => {
    const [a, b] = keepApart(
      [
        { id: "a", x: 100, y: 100 },
        { id: "b", x: 100, y: 100 },
      ],
      24,
      bounds,
    );
    const gap = Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));
    expect(gap).toBeGreaterThanOrEqual(23.9);
    expect(gap).toBeLessThan(26);
  });

  it("parts a crowd at one spot, every two of it", () => {
    const crowd = Array.from({ length: 8 }, (_, index) => ({ id: `p${index}`, x: 600, y: 300 }));
    const places = keepApart(crowd, 24, bounds);
    for (const [index, one] of places.entries())
      for (const other of places.slice(index + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(23.9);
  });

  it("gives finite places inside the bounds for any anchors, whatever their order", () => {
    const coordinate = fc.double({ min: -2000, max: 2000, noNaN: true });
    const anchors = fc.uniqueArray(
      fc.record({ id: fc.string({ minLength: 1 }), x: coordinate, y: coordinate }),
      {
        selector: ({ id }) => id,
        maxLength: 25,
      },
    );
    fc.assert(
      fc.property(anchors, (some) => {
        const places = keepApart(some, 24, bounds);
        expect(places).toHaveLength(some.length);
        for (const { x, y } of places) {
          expect(x).toBeGreaterThanOrEqual(bounds.left);
          expect(x).toBeLessThanOrEqual(bounds.right);
          expect(y).toBeGreaterThanOrEqual(bounds.top);
          expect(y).toBeLessThanOrEqual(bounds.bottom);
        }
        expect(keepApart(some.toReversed(), 24, bounds)).toEqual(places);
      }),
    );
  });
});
