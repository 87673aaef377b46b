import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_TIMES, type NamedView, placedView, VIEWS } from "@/lib/link/view";
import { MAP_FRAME, projectPlace } from "@/lib/outlines/equal-earth";
import { readTable } from "@/lib/record/read-table";
import { countriesTable } from "@/lib/record/tables/countries";
import { OUTLINES } from "../outlines";
import { EXTENTS } from "./extents";
import { type Box, boxOf, bringInto, panBox, partOf, timesOf, viewOf, WHOLE, zoomBox } from "./view-box";

const file = readFileSync(`data/${countriesTable.file}`, "utf8");
const countries = readTable(countriesTable, file, () => undefined).map(({ row }) => row);

/** The countries by which a view is known, after the sub-regions of M49; of Africa and Europe, the region. */
const MEMBERS: Record<NamedView, string[]> = {
  europe: inRegion("europe").filter((id) => !["RUS", "SJM"].includes(id)),
  "middle-east": "ARE BHR CYP EGY IRN IRQ ISR JOR KWT LBN OMN PSE QAT SAU SYR TUR YEM".split(" "),
  africa: inRegion("africa").filter((id) => !["ATF", "BVT"].includes(id)),
  "south-asia": "AFG BGD BTN IND LKA MDV NPL PAK".split(" "),
  "south-east-asia": "BRN IDN KHM LAO MMR MYS PHL SGP THA TLS VNM".split(" "),
  "east-asia": "CHN HKG JPN KOR MAC MNG PRK TWN".split(" "),
  oceania: "AUS FJI FSM GUM MHL MNP NCL NRU NZL PLW PNG SLB TON TUV VUT WLF".split(" "),
  "north-america": "BHS BLZ CAN CRI CUB DOM GTM HND HTI JAM MEX NIC PAN PRI SLV USA".split(" "),
  "south-america": "ARG BOL BRA CHL COL ECU FLK GUF GUY PER PRY SUR URY VEN".split(" "),
};

function inRegion(region: string): string[] {
  return countries.filter((row) => row.region === region).map(({ id }) => id);
}

/** The edge of the map runs through the Aleutians: what lies beyond, on its other side, is no part of a view. */
const BEYOND = 900;

/** Corners of an outline of relative lines, px. */
function cornersOf(code: string): { x: number; y: number }[] {
  const corners = (OUTLINES[code]?.d ?? "").split("M").flatMap((ring) => {
    const numbers = (ring.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    let [x, y] = [0, 0];
    return Array.from({ length: numbers.length / 2 }, (_, index) => {
      x += numbers[2 * index] ?? 0;
      y += numbers[2 * index + 1] ?? 0;
      return { x, y };
    });
  });
  return code === "USA" ? corners.filter(({ x }) => x < BEYOND) : corners;
}

const anchorOf = (code: string) => {
  const { latitude, longitude } = countries.find(({ id }) => id === code) ?? {};
  return latitude == null || longitude == null ? [] : [projectPlace(longitude, latitude)];
};

function expectInside({ x, y, width, height }: Box) {
  expect(x).toBeGreaterThanOrEqual(-1e-9);
  expect(y).toBeGreaterThanOrEqual(-1e-9);
  expect(x + width).toBeLessThanOrEqual(MAP_FRAME.width + 1e-9);
  expect(y + height).toBeLessThanOrEqual(MAP_FRAME.height + 1e-9);
  expect(width / height).toBeCloseTo(MAP_FRAME.width / MAP_FRAME.height, 9);
}

const box: fc.Arbitrary<Box> = fc
  .record({
    latitude: fc.double({ min: -60, max: 90, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    times: fc.double({ min: 1, max: MOST_TIMES, noNaN: true }),
  })
  .map(({ latitude, longitude, times }) => boxOf(placedView(latitude, longitude, times)));
const part = fc.record({
  x: fc.double({ min: 0, max: 1, noNaN: true }),
  y: fc.double({ min: 0, max: 1, noNaN: true }),
});

describe("a named view", () => {
  it.each(VIEWS)("%s has the outlines and anchor points of its countries", (name) => {
    const { x, y, width, height } = EXTENTS[name];
    const drawn = boxOf(name);
    expectInside(drawn);
    for (const code of MEMBERS[name])
      for (const corner of [...cornersOf(code), ...anchorOf(code)]) {
        const at = partOf(drawn, corner);
        expect([code, Math.min(at.x, at.y) >= 0, Math.max(at.x, at.y) <= 1]).toEqual([code, true, true]);
      }
    expect(drawn.x).toBeLessThanOrEqual(x);
    expect(drawn.y).toBeLessThanOrEqual(y);
    expect(drawn.x + drawn.width).toBeGreaterThanOrEqual(x + width);
    expect(drawn.y + drawn.height).toBeGreaterThanOrEqual(y + height);
  });

  it("is written down as large as its countries ask for, and hardly larger", () => {
    for (const name of VIEWS) {
      const { x, y, width, height } = EXTENTS[name];
      const points = MEMBERS[name].flatMap((code) => [...cornersOf(code), ...anchorOf(code)]);
      const [xs, ys] = [points.map((point) => point.x), points.map((point) => point.y)];
      const spare = [Math.min(...xs) - x, Math.min(...ys) - y];
      const over = [x + width - Math.max(...xs), y + height - Math.max(...ys)];
      for (const room of [...spare, ...over]) {
        expect([name, room >= -2]).toEqual([name, true]);
        expect([name, room <= 26]).toEqual([name, true]);
      }
    }
  });
});

describe("a placed view", () => {
  it("is the whole world when there is none, and Berlin's surroundings when asked for", () => {
    expect(boxOf(undefined)).toEqual(WHOLE);
    const berlin = boxOf([52.5, 13.4, 6]);
    expect(timesOf(berlin)).toBeCloseTo(6, 9);
    const { x, y } = partOf(berlin, projectPlace(13.4, 52.5));
    expect(x).toBeCloseTo(0.5, 2);
    expect(y).toBeCloseTo(0.5, 2);
    expect(viewOf(berlin)).toEqual([52.5, 13.4, 6]);
  });

  it("never leaves the frame, however it is zoomed and moved, and is written as it is shown", () => {
    fc.assert(
      fc.property(box, fc.double({ min: 0.05, max: 20, noNaN: true }), part, part, (some, factor, at, by) => {
        const moved = panBox(zoomBox(some, factor, at), { x: by.x * 4 - 2, y: by.y * 4 - 2 });
        expectInside(moved);
        const written = viewOf(moved);
        const shown = boxOf(written);
        expectInside(shown);
        expect(Math.abs(timesOf(shown) - timesOf(moved))).toBeLessThanOrEqual(0.05 + 1e-9);
        if (Array.isArray(written)) expect(placedView(written[0], written[1], written[2])).toEqual(written);
      }),
    );
  });

  it("keeps the place under the hand while there is room", () => {
    const some = boxOf([20, 10, 4]);
    const zoomed = zoomBox(some, 0.5, { x: 0.3, y: 0.6 });
    expect(timesOf(zoomed)).toBeCloseTo(8, 9);
    const same = partOf(zoomed, { x: some.x + 0.3 * some.width, y: some.y + 0.6 * some.height });
    expect([same.x, same.y].map((value) => Math.round(value * 1e6) / 1e6)).toEqual([0.3, 0.6]);
    expect(timesOf(zoomBox(some, 0.001, { x: 0, y: 0 }))).toBeCloseTo(MOST_TIMES, 9);
    expect(zoomBox(some, 100, { x: 0, y: 0 })).toEqual(WHOLE);
  });

  it("brings a place into view without another magnification, and leaves a view alone that has it", () => {
    const some = boxOf("europe");
    expect(bringInto(some, projectPlace(2, 47))).toBe(some);
    fc.assert(
      fc.property(box, part, (from, at) => {
        const point = { x: at.x * MAP_FRAME.width, y: at.y * MAP_FRAME.height };
        const moved = bringInto(from, point);
        const { x, y } = partOf(moved, point);
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(-1e-9);
        expect(Math.max(x, y)).toBeLessThanOrEqual(1 + 1e-9);
        expect(timesOf(moved)).toBeCloseTo(timesOf(from), 9);
      }),
    );
  });
});
