import { geoPath } from "d3";
import { describe, expect, it } from "vitest";
import { OUTLINES } from "@/components/charts/map/outlines";
import { relativePath } from "@/lib/outlines/relative-path";
import { areaOf, circleOf } from "./features";

describe("areaOf", () => {
  it("is drawn as our own outline is, point for point", () => {
    const draw = geoPath().digits(1);
    for (const [code, { d }] of Object.entries(OUTLINES))
      expect(relativePath(draw(areaOf(code, d)) ?? ""), code).toBe(d);
  });

  it("keeps islands apart, and a hole in what it is in", () => {
    const { geometry } = areaOf("islands", "M0 0l9 0 0 9-9 0zM20 0l1 0 0 1zM3 3l0 2 2 0z");
    expect(geometry.coordinates.map((polygon) => polygon.length)).toEqual([1, 2]);
    const southAfrica = areaOf("ZAF", OUTLINES.ZAF?.d ?? "");
    expect(southAfrica.geometry.coordinates.map((polygon) => polygon.length)).toEqual([2]);
  });
});

describe("circleOf", () => {
  it("is closed, and as wide as it was asked to be", () => {
    const [[ring = []] = []] = circleOf("MLT", { x: 10, y: 20 }, 6).geometry.coordinates;
    expect(ring[0]).toEqual([16, 20]);
    for (const [x = 0, y = 0] of ring) expect(Math.hypot(x - 10, y - 20)).toBeCloseTo(6, 9);
  });
});
