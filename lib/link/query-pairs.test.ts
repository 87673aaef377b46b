import { expect, it } from "vitest";
import { mapLink } from "./map";
import { queryPairs } from "./query-pairs";

it("gives each key with each of its texts, and nothing else that a list may hold", () => {
  expect(queryPairs(new URLSearchParams("a=1&b=2&a=3"))).toEqual([
    ["a", "1"],
    ["b", "2"],
    ["a", "3"],
  ]);
  expect(queryPairs({ a: ["1", "3"], b: "2", c: undefined })).toEqual([
    ["a", "1"],
    ["a", "3"],
    ["b", "2"],
  ]);
  const query: Record<string, string[]> = JSON.parse('{"at":["2020-01-01"]}');
  Object.assign(query, { at: [Array.prototype.at, "2020-01-01"] });
  expect(queryPairs(query)).toEqual([["at", "2020-01-01"]]);
  expect(mapLink.read(query).state.at).toBe("2020-01-01");
});
