import { describe, expect, it } from "vitest";
import { measureWords } from "@/lib/words/measures";
import { type Drawing, isQuiet, isRaised } from "../drawing";
import { measuredDrawing } from "./measured-drawing";

const drawing: Drawing = {
  places: [],
  outlines: { areas: {}, enlarged: { europe: [], caribbean: [] } },
  layout: { width: 1, height: 1, outlined: [], small: [], enlarged: [] },
  shown: new Map(
    ["CHN", "JPN"].map((id) => [
      id,
      {
        id,
        name: id,
        look: "first-contested",
        standings: [],
        joined: [{ on: "2020-01-01", precision: "day" }],
      },
    ]),
  ),
  initiatives: [],
  within: 30,
  inks: { first: "a", second: "b" },
  faded: new Set(["CHN"]),
  looser: new Map([["JPN", "observer"]]),
  open: undefined,
  hrefOf: (country) => country,
  onOpen: () => undefined,
};

const painted = measuredDrawing(
  drawing,
  "sent",
  [
    { id: "CHN", name: "China", isDrawn: true, sent: 41, received: 3 },
    { id: "JPN", name: "Japan", isDrawn: true, sent: 0, received: 5 },
  ],
  [{ first: 1, last: undefined }],
  "2018 to 2026",
  measureWords(),
);

describe("the drawing of the measures", () => {
  it("calls a country by its number of acts and the window", () => {
    expect(painted.measured?.countries.get("CHN")?.name).toBe("China: 41 acts sent, 2018 to 2026");
    expect(painted.measured?.countries.get("JPN")?.name).toBe("Japan: no act sent, 2018 to 2026");
  });

  it("paints a country without acts otherwise, and makes it no stop of the keyboard, whatever its ties", () => {
    const [china, japan] = ["CHN", "JPN"].map((id) => painted.measured?.countries.get(id)?.className);
    expect(china).not.toBe(japan);
    expect([isQuiet(painted, "JPN"), isQuiet(painted, "CHN"), isQuiet(drawing, "JPN")]).toEqual([
      true,
      false,
      false,
    ]);
    expect([isRaised(painted, "JPN"), isRaised(painted, "CHN"), isRaised(drawing, "JPN")]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it("sets nobody off who joined of late or in the legend, shows no kind of tie, and leaves the memberships' drawing as it was", () => {
    expect(painted.shown.get("CHN")?.joined).toEqual([]);
    expect([painted.faded.size, painted.looser.size]).toEqual([0, 0]);
    expect([drawing.faded.size, drawing.looser.size]).toEqual([1, 1]);
    expect(drawing.shown.get("CHN")?.joined).toHaveLength(1);
  });
});
