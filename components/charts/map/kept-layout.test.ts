import { expect, it } from "vitest";
import { keptLayout } from "./kept-layout";
import { layoutMap } from "./layout";

const OUTLINES = { FRA: { area: 500 } };
const MALTA = { id: "MLT", latitude: 35.9, longitude: 14.4 };
const FRANCE = { id: "FRA", latitude: 46, longitude: 2 };

it("is laid out as ever, and once for the same places", () => {
  const layout = keptLayout([MALTA, FRANCE], OUTLINES);
  expect(layout).toEqual(layoutMap([MALTA, FRANCE], OUTLINES));
  expect(keptLayout([{ ...MALTA }, FRANCE], OUTLINES)).toBe(layout);
});

it("is laid out anew for other places, outlines, magnifications and circles", () => {
  const layout = keptLayout([MALTA, FRANCE], OUTLINES);
  for (const other of [
    keptLayout([MALTA], OUTLINES),
    keptLayout([{ ...MALTA, latitude: 36 }, FRANCE], OUTLINES),
    keptLayout([MALTA, FRANCE], {}),
    keptLayout([MALTA, FRANCE], OUTLINES, 2),
    keptLayout([MALTA, FRANCE], OUTLINES, 1, true),
  ])
    expect(other).not.toBe(layout);
  expect(keptLayout([MALTA, FRANCE], OUTLINES, 1, true).small).toEqual(
    layoutMap([MALTA, FRANCE], OUTLINES, 1, true).small,
  );
});

it("keeps the last few only", () => {
  const layout = keptLayout([MALTA], OUTLINES);
  for (let longitude = 0; longitude < 8; longitude += 1) keptLayout([{ ...MALTA, longitude }], OUTLINES);
  expect(keptLayout([MALTA], OUTLINES)).not.toBe(layout);
});
