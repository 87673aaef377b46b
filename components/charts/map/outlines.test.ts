import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { MAP_FRAME } from "@/lib/outlines/equal-earth";
import { GRATICULE, UNASSIGNED } from "./ground";
import { OUTLINES } from "./outlines";

const paths = [...Object.values(OUTLINES).map(({ d }) => d), UNASSIGNED, GRATICULE];

describe("the outlines", () => {
  it("are finite and inside the frame", () => {
    for (const path of paths) {
      for (const ring of path.split("M").slice(1)) {
        const numbers = (ring.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
        let [x, y] = [0, 0];
        for (let index = 0; index < numbers.length; index += 2) {
          [x, y] = [x + (numbers[index] ?? Number.NaN), y + (numbers[index + 1] ?? Number.NaN)];
          expect(
            x >= -0.05 && x <= MAP_FRAME.width + 0.05 && y >= -0.05 && y <= MAP_FRAME.height + 0.05,
          ).toBe(true);
        }
      }
    }
  });

  it("draw overseas territories apart, and Antarctica not at all", () => {
    expect(Object.keys(OUTLINES)).toEqual(
      expect.arrayContaining(["FRA", "GUF", "GRL", "DNK", "NOR", "SJM", "TWN", "XKX", "ESH"]),
    );
    expect(OUTLINES).not.toHaveProperty("ATA");
    expect(OUTLINES.FRA?.d.split("M")).toHaveLength(3);
  });

  it("weigh at most 60 kB packed", () => {
    expect(gzipSync(readFileSync(new URL("./outlines.ts", import.meta.url))).length).toBeLessThan(60_000);
  });
});
