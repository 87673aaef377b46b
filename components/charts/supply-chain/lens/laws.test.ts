import { describe, expect, it } from "vitest";
import { lawsOf, lookOfLaws, reachingCountries } from "./laws";

const USA = { country: "USA", countryName: "United States" };
const CHN = { country: "CHN", countryName: "China" };
const NLD = { country: "NLD", countryName: "Netherlands" };
const NODES = [
  { id: "asml", ...NLD },
  { id: "amat", ...USA },
  { id: "smic", ...CHN },
];
const REACHES = [
  { node: "asml", ...USA, law: "beyond-home" as const, rule: "Foreign direct product rule" },
  { node: "asml", ...NLD, law: "home" as const, rule: "Licence for deep ultraviolet tools" },
  { node: "asml", ...USA, law: "beyond-home" as const, rule: "De minimis rule" },
  { node: "asml", ...CHN, law: "home" as const, rule: "Its plant there" },
  { node: "elsewhere", ...USA, law: "home" as const, rule: "Of a node that is not here" },
];

describe("the laws that reach a node", () => {
  it("are that of its seat first, then each country's with all its rules", () => {
    expect(lawsOf(NODES, REACHES).get("asml")).toEqual([
      { ...NLD, law: "home", rules: ["Licence for deep ultraviolet tools"] },
      { ...USA, law: "beyond-home", rules: ["Foreign direct product rule", "De minimis rule"] },
      { ...CHN, law: "home", rules: ["Its plant there"] },
    ]);
  });

  it("are at home those of its seat also without a rule", () => {
    expect(lawsOf(NODES, []).get("amat")).toEqual([{ ...USA, law: "home", rules: [] }]);
  });

  it("keep apart what one country reaches at home and from abroad", () => {
    const both = [{ node: "amat", ...USA, law: "beyond-home" as const, rule: "Abroad" }];
    expect(lawsOf(NODES, both).get("amat")).toEqual([
      { ...USA, law: "home", rules: [] },
      { ...USA, law: "beyond-home", rules: ["Abroad"] },
    ]);
  });

  it("are told of the nodes given and no others", () => {
    expect([...lawsOf(NODES, REACHES).keys()]).toEqual(["asml", "amat", "smic"]);
  });
});

describe("the look of a node under laws", () => {
  const laws = lawsOf(NODES, REACHES);
  const looks = (country: string | undefined) =>
    NODES.map(({ id }) => [id, lookOfLaws(laws.get(id), country)]);

  it("tells one country's law at home from that from abroad", () => {
    expect(looks("USA")).toEqual([
      ["asml", "beyond"],
      ["amat", "most"],
      ["smic", "none"],
    ]);
    expect(looks("CHN")).toEqual([
      ["asml", "most"],
      ["amat", "none"],
      ["smic", "most"],
    ]);
  });

  it("counts what is reached at home and from abroad as home", () => {
    const both = lawsOf(NODES, [{ node: "amat", ...USA, law: "beyond-home", rule: "Abroad" }]);
    expect(lookOfLaws(both.get("amat"), "USA")).toBe("most");
  });

  it("is of any country only what comes from abroad, for at home everything is reached by some law", () => {
    expect(looks(undefined)).toEqual([
      ["asml", "beyond"],
      ["amat", "none"],
      ["smic", "none"],
    ]);
  });

  it("is none for a node that is not known", () => {
    expect([lookOfLaws(undefined, "USA"), lookOfLaws(undefined, undefined)]).toEqual(["none", "none"]);
  });
});

it("names the countries whose law reaches from abroad, each once, by name", () => {
  const reaches = [
    { node: "asml", ...USA, law: "beyond-home" as const, rule: "a" },
    { node: "smic", ...USA, law: "beyond-home" as const, rule: "b" },
    { node: "micron", ...CHN, law: "beyond-home" as const, rule: "c" },
    { node: "asml", ...NLD, law: "home" as const, rule: "d" },
  ];
  expect(reachingCountries(reaches)).toEqual([
    { id: "CHN", name: "China" },
    { id: "USA", name: "United States" },
  ]);
  expect(reachingCountries([])).toEqual([]);
});
