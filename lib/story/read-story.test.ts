import { readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { mapLink } from "../link/map";
import { isStoryId } from "../link/story";
import { supplyChainLink } from "../link/supply-chain";
import { timelineLink } from "../link/timeline";
import { readStory } from "./read-story";

const FILES = readdirSync("data/stories").filter((name) => name.endsWith(".json"));
const LINKS = { timeline: timelineLink, "supply-chain": supplyChainLink, map: mapLink };
const SOURCES = new Set(
  (parse(readFileSync("data/citations/citations.csv", "utf8"), { columns: true }) as { url: string }[]).map(
    ({ url }) => url,
  ),
);

it("there is a story", () => expect(FILES).toContain("september-2020.json"));

describe.each(FILES)("the story %s", (name) => {
  const story = readStory(readFileSync(`data/stories/${name}`, "utf8"), name);

  it("has an id that an address can have", () => expect(isStoryId(name.replace(/\.json$/, ""))).toBe(true));

  it("leads to charts by canonical addresses of no revision, of which nothing is left out", () => {
    for (const { chart, query } of story.steps) {
      const link: { read: typeof timelineLink.read; query: (state: never) => string } = LINKS[chart] as never;
      const { state, refused } = link.read(new URLSearchParams(query));
      expect(refused).toEqual([]);
      expect(link.query(state as never)).toBe(query);
      expect(query).not.toMatch(/\brev=/);
    }
  });

  it("rests on sources that the record has", () => {
    for (const { sources } of story.steps) for (const url of sources) expect(SOURCES).toContain(url);
  });
});

describe("a story", () => {
  const step = { heading: "H", text: "T", chart: "/map?at=2020-09-08", sources: ["https://example.org"] };
  const read = (change: object, of: object = step) =>
    readStory(JSON.stringify({ title: "A", lead: "B", steps: [{ ...of, ...change }] }), "s.json");

  it("is read with the chart and the query of each address", () => {
    expect(read({})).toEqual({
      title: "A",
      lead: "B",
      steps: [{ ...step, chart: "map", query: "at=2020-09-08" }],
    });
    expect(read({ chart: "/timeline" }).steps[0]).toMatchObject({ chart: "timeline", query: "" });
  });

  it.each([
    [
      { chart: "/globe?x=1" },
      "s.json step 1 chart: /globe?x=1 is not the address of a chart, such as /timeline?actor=huawei",
    ],
    [
      { chart: "https://example.org/map" },
      "s.json step 1 chart: https://example.org/map is not the address of a chart, such as /timeline?actor=huawei",
    ],
    [{ sources: [] }, "s.json step 1 sources: is not a list of addresses; no step goes without a source"],
    [{ heading: " " }, "s.json step 1 heading: is not a text"],
  ])("with %j is refused, and where is said", (change, said) => {
    expect(() => read(change)).toThrow(said);
  });

  it.each([
    ["{", "s.json: is not JSON"],
    ["[]", "s.json story: is not an object with fields"],
    ['{"title":"A","lead":"B","steps":[]}', "s.json steps: is not a list with a step in it"],
    ['{"title":"A","lead":"B","steps":[3]}', "s.json step 1: is not an object with fields"],
  ])("written as %s is refused", (text, said) => expect(() => readStory(text, "s.json")).toThrow(said));
});
