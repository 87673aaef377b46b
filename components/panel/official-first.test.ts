import { expect, it } from "vitest";
import { officialFirst } from "./official-first";

it("puts official texts first and keeps the order otherwise", () => {
  const sources = [
    { kind: "press", url: "a" },
    { kind: "official", url: "b" },
    { kind: "analysis", url: "c" },
    { kind: "official", url: "d" },
  ];
  expect(officialFirst(sources).map(({ url }) => url)).toEqual(["b", "d", "a", "c"]);
  expect(officialFirst([])).toEqual([]);
});
