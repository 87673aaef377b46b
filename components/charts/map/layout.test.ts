import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ENLARGED_PARTS, MAP_FRAME } from "@/lib/outlines/equal-earth";
import { readTable } from "@/lib/record/read-table";
import { countriesTable } from "@/lib/record/tables/countries";
import { layoutMap, type MapLayout, type SmallPlace } from "./layout";
import { OUTLINES } from "./outlines";

const text = readFileSync(`data/${countriesTable.file}`, "utf8");
const places = readTable(countriesTable, text, () => undefined).map(({ row }) => row);

function allSmall({ small, enlarged }: MapLayout): SmallPlace[] {
  return [...small, ...enlarged.flatMap((part) => part.small)];
}

function leastGap(circles: readonly SmallPlace[]): number {
  return Math.min(
    ...circles.flatMap((one, index) =>
      circles.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
    ),
  );
}

describe("the layout of the record's countries", () => {
  const layout = layoutMap(places, OUTLINES);

  it("gives every country and territory an outline or a circle, and only Antarctica and the EU neither", () => {
    const drawn = new Set([...layout.outlined, ...allSmall(layout).map(({ id }) => id)]);
    expect(places.map(({ id }) => id).filter((id) => !drawn.has(id))).toEqual(["ATA", "EUU"]);
  });

  it("draws no circle twice", () => {
    const ids = allSmall(layout).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("leaves every circle a target of 24 px on a wide page, and beside another chart", () => {
    expect(leastGap(layout.small) * 0.66).toBeGreaterThanOrEqual(24);
    for (const { part, small } of layout.enlarged)
      expect(leastGap(small) * ENLARGED_PARTS[part].times).toBeGreaterThanOrEqual(23.5);
  });

  it("puts the small states of Europe into the enlarged part and those of the Pacific on the world map", () => {
    const idsOf = (circles: readonly SmallPlace[] | undefined) => circles?.map(({ id }) => id) ?? [];
    expect(idsOf(layout.enlarged[0]?.small)).toEqual(
      expect.arrayContaining(["AND", "LIE", "LUX", "MLT", "SMR", "VAT"]),
    );
    expect(idsOf(layout.enlarged[1]?.small)).toEqual(expect.arrayContaining(["ATG", "BRB", "GRD"]));
    expect(idsOf(layout.small)).toEqual(
      expect.arrayContaining(["CPV", "FSM", "HKG", "MDV", "PLW", "SGP", "TUV"]),
    );
  });

  it("puts circles nearer to their places the larger the map is drawn, a target of 24 px all the same", () => {
    const placesOf = (times: number) => layoutMap(places, OUTLINES, times);
    for (const times of [2, 4, 8])
      expect(leastGap(placesOf(times).small) * times).toBeGreaterThanOrEqual(23.5);
    const aside = (of: MapLayout) => of.small.filter(({ from }) => from).length;
    expect(aside(placesOf(8))).toBeLessThan(aside(layout));
    expect(placesOf(8).enlarged).toEqual(layout.enlarged);
  });

  it("has the circles of the enlarged parts on the map itself where it is asked to", () => {
    const idsOf = (hasAll: boolean) => layoutMap(places, OUTLINES, 2, hasAll).small.map(({ id }) => id);
    for (const id of ["MLT", "GRD"]) {
      expect(idsOf(false)).not.toContain(id);
      expect(idsOf(true)).toContain(id);
    }
  });

  it("does not depend on the order of the countries", () => {
    expect(layoutMap(places.toReversed(), OUTLINES)).toEqual(layout);
  });
});

describe("the layout of any countries", () => {
  it("is finite and inside the frame", () => {
    const place = fc.record({
      id: fc.stringMatching(/^[A-Z]{3}$/),
      latitude: fc.option(fc.double({ min: -90, max: 90, noNaN: true })),
      longitude: fc.option(fc.double({ min: -180, max: 180, noNaN: true })),
    });
    fc.assert(
      fc.property(fc.uniqueArray(place, { selector: ({ id }) => id, maxLength: 20 }), (some) => {
        for (const { x, y } of allSmall(layoutMap(some, OUTLINES))) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(MAP_FRAME.width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(MAP_FRAME.height);
        }
      }),
    );
  });

  it("is empty for none", () => {
    expect(layoutMap([], OUTLINES)).toEqual({
      ...MAP_FRAME,
      outlined: [],
      small: [],
      enlarged: [
        { part: "europe", small: [] },
        { part: "caribbean", small: [] },
      ],
    });
  });
});
