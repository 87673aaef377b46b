import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { MAP_FRAME } from "@/lib/outlines/equal-earth";
import { OUTLINES } from "./outlines";
import { OUTLINES_FILE } from "./outlines-file";

const file = readFileSync(`public${OUTLINES_FILE}`);
const paths = new Map(
  [...file.toString().matchAll(/<path id="(\w+)" d="([^"]+)"/g)].map(([, id, d]) => [id, d]),
);

describe("the outlines", () => {
  it("are finite and inside the frame", () => {
    for (const path of paths.values()) {
      for (const ring of (path ?? "").split("M").slice(1)) {
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

  it("stand in one file, one for each country, with the meridians and what has no row", () => {
    expect([...paths.keys()]).toEqual(["graticule", "none", ...Object.keys(OUTLINES)]);
    for (const [code, { d }] of Object.entries(OUTLINES)) expect(paths.get(code)).toBe(d);
    expect(file.toString().match(/<path/g)).toHaveLength(paths.size);
  });

  it("weigh at most 60 kB packed", () => {
    expect(gzipSync(file).length).toBeLessThan(60_000);
  });
});
