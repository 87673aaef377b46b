import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { relativePath } from "./relative-path";

/** The points of a path with relative lines, back as they were. */
function points(path: string): number[][] {
  return path.split("M").flatMap((ring) => {
    const numbers = (ring.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    let [x, y] = [0, 0];
    return numbers.flatMap((_, index) => {
      if (index % 2 === 1) return [];
      [x, y] = [x + (numbers[index] ?? 0), y + (numbers[index + 1] ?? 0)];
      return [[Math.round(x * 10) + 0, Math.round(y * 10) + 0]];
    });
  });
}

describe("relativePath", () => {
  it("writes deltas without needless characters, and drops a point that does not move", () => {
    expect(relativePath("M1.5,2L1.6,2.1L1.6,2.1L1,-2ZM0,0L5,0Z")).toBe("M1.5 2l.1 .1-.6-4.1zM0 0l5 0z");
    expect(relativePath("")).toBe("");
  });

  it("leaves every point where it was", () => {
    const tenths = fc.integer({ min: -9999, max: 9999 });
    const ring = fc.uniqueArray(fc.tuple(tenths, tenths), { minLength: 1, maxLength: 30, selector: String });
    fc.assert(
      fc.property(ring, (some) => {
        const absolute = `M${some.map(([x, y]) => `${x / 10},${y / 10}`).join("L")}Z`;
        expect(points(relativePath(absolute))).toEqual(some);
      }),
    );
  });
});
