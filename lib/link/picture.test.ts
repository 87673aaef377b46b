import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { embedHref, isEmbedPath, readEmbed } from "./embed";
import { pictureFrame, pictureHref, pictureQuery, readPicture } from "./picture";

describe("a link to a picture", () => {
  it("is read apart from the chart's own keys", () => {
    const { state, chartQuery, refused } = readPicture(
      new URLSearchParams("actor=huawei&w=800&scale=2&q=a%26b&preset=social&theme=dark&foo=1"),
    );
    expect(state).toEqual({ w: 800, scale: 2, preset: "social", theme: "dark" });
    expect(String(chartQuery)).toBe("actor=huawei&q=a%26b&foo=1");
    expect(refused).toEqual([]);
  });

  it.each([
    ["w=319", { key: "w", text: "319", reason: "not-a-number" }],
    ["w=2401", { key: "w", text: "2401", reason: "not-a-number" }],
    ["w=1e3", { key: "w", text: "1e3", reason: "not-a-number" }],
    ["scale=4", { key: "scale", text: "4", reason: "not-a-number" }],
    ["preset=poster", { key: "preset", text: "poster", reason: "not-a-choice" }],
    ["theme=dark&theme=light", { key: "theme", text: "light", reason: "given-twice" }],
  ])("names what it leaves out of %s", (query, refusal) => {
    expect(readPicture(new URLSearchParams(query)).refused).toEqual([refusal]);
  });

  it("gives a valid state for any text, and one state has one query", () => {
    const key = fc.constantFrom("w", "scale", "preset", "theme", "x");
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.string())), (pairs) => {
        const { state } = readPicture(new URLSearchParams(pairs));
        const again = readPicture(new URLSearchParams(pictureQuery(state)));
        expect(again.state).toEqual(state);
        expect(again.refused).toEqual([]);
        const { width, times } = pictureFrame(state);
        expect(width * times).toBeLessThanOrEqual(7_200);
      }),
    );
  });

  it("is written after the chart's query", () => {
    expect(pictureHref("map", "png", "at=2020-09-08", { preset: "social", w: 600 })).toBe(
      "/map.png?at=2020-09-08&w=600&preset=social",
    );
    expect(pictureHref("timeline", "svg", "")).toBe("/timeline.svg");
  });

  it("is as wide as its shape where it does not say", () => {
    expect(pictureFrame(readPicture({ preset: "square" }).state)).toEqual({
      width: 1080,
      preset: "square",
      times: 1,
      scheme: "light",
    });
  });
});

describe("a link to a frame", () => {
  it("is read apart from the chart's own keys", () => {
    const { scheme, chartQuery, refused } = readEmbed({
      theme: "dark",
      at: "2020-09-08",
      look: ["both", "none"],
    });
    expect(scheme).toBe("dark");
    expect(String(chartQuery)).toBe("at=2020-09-08&look=both&look=none");
    expect(refused).toEqual([]);
    expect(readEmbed({ theme: "sepia" }).refused).toEqual([
      { key: "theme", text: "sepia", reason: "not-a-choice" },
    ]);
  });

  it("is written after the chart's query", () => {
    expect(embedHref("map", "at=2020-09-08", "dark")).toBe("/embed/map?at=2020-09-08&theme=dark");
    expect(embedHref("map", "")).toBe("/embed/map");
  });

  it("is known by its path", () => {
    expect(["/embed", "/embed/map", "/embedded", "/map"].map(isEmbedPath)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
