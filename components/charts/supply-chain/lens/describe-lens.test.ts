import { describe, expect, it } from "vitest";
import type { NodeRow, ReachRow } from "@/db/queries/supply-chain";
import { chainWords } from "@/lib/words/chain";
import { type Sight, sceneOf } from "../scene";
import { nodeOf, tieOf } from "../testing";
import { controlsOn, lookOfControls } from "./controls";
import { describeLens } from "./describe-lens";
import { lawsOf, lookOfLaws } from "./laws";
import type { LensView } from "./lens-on";
import { concentrationsOn, lookOfNeeds } from "./needs";

const COUNTRIES = { USA: "United States", CHN: "China", NLD: "Netherlands" };
type Code = keyof typeof COUNTRIES;

function node(id: string, country: Code): NodeRow {
  return {
    ...nodeOf(id),
    name: id.toUpperCase(),
    group: "other",
    country,
    countryName: COUNTRIES[country],
    actor: null,
    originalName: null,
    summary: "",
    sources: [],
  };
}

function reach(at: string, country: Code, law: ReachRow["law"]): ReachRow {
  return {
    id: `${country}--${at}`,
    node: at,
    country,
    countryName: COUNTRIES[country],
    law,
    rule: "A rule",
    confidence: "high",
    note: "",
    sources: [],
  };
}

const NODES = [node("amat", "USA"), node("asml", "NLD"), node("smic", "CHN"), node("kirin", "CHN")];
const TIES = [
  tieOf("amat", "smic", "etch", { until: "2020-12-18", severedBy: "listing" }),
  tieOf("asml", "smic", "lithography"),
  tieOf("smic", "kirin", "maker"),
].map((tie) => ({ ...tie, shareBase: null, substitutability: null }));
const REACHES = [reach("asml", "USA", "beyond-home"), reach("smic", "USA", "beyond-home")];
const ROWS = { nodes: NODES, reaches: REACHES };
const ALL = NODES.map(({ id }) => id);

const sceneFor = (sight: Partial<Sight>) => sceneOf(NODES, TIES, { day: "2021-01-01", ...sight }, new Map());

function controls(day: string, shown: readonly string[] = ALL): string {
  const scene = sceneFor({ day });
  const touches = controlsOn([], scene.all, day);
  const view: LensView = { lens: "controls", touches, lookOf: (id) => lookOfControls(touches.get(id)) };
  return describeLens(view, ROWS, scene, shown, chainWords());
}

function law(
  country: string | undefined,
  sight: Partial<Sight> = {},
  shown: readonly string[] = ALL,
  reaches: ReachRow[] = REACHES,
): string {
  const laws = lawsOf(NODES, reaches);
  const view: LensView = {
    lens: "jurisdiction",
    laws,
    law: country,
    lookOf: (id) => lookOfLaws(laws.get(id), country),
  };
  return describeLens(view, { nodes: NODES, reaches }, sceneFor(sight), shown, chainWords());
}

function concentration(day: string, shown: readonly string[] = ALL): string {
  const needs = concentrationsOn(TIES, day);
  const view: LensView = { lens: "concentration", needs, lookOf: (id) => lookOfNeeds(needs.get(id)) };
  return describeLens(view, ROWS, sceneFor({ day }), shown, chainWords());
}

describe("the sentence about a lens", () => {
  it("counts what measures touch, of what is shown", () => {
    expect(controls("2020-12-17")).toBe(
      " 0 of the 4 things and companies shown are touched by a measure in force.",
    );
    expect(controls("2020-12-18")).toBe(
      " 2 of the 4 things and companies shown are touched by a measure in force.",
    );
    expect(controls("2020-12-18", ["smic", "kirin"])).toBe(
      " 1 of the 2 things and companies shown is touched by a measure in force.",
    );
  });

  it("counts what any law reaches from abroad", () => {
    expect(law(undefined)).toBe(" Law from abroad reaches 2 of the 4 things and companies shown.");
    expect(law(undefined, {}, ["smic"])).toBe(" Law from abroad reaches 1 of the 1 thing or company shown.");
    // The same in focus: it is about what is shown.
    expect(law(undefined, { focus: "kirin" }, ["amat", "kirin"])).toBe(
      " Law from abroad reaches 0 of the 2 things and companies shown.",
    );
  });

  it("counts what one country's law reaches of what is shown, at home and from abroad", () => {
    expect(law("USA")).toBe(
      " The law of the United States reaches 3 of the 4 things and companies shown: 1 at home, 2 from abroad.",
    );
    expect(law("CHN", {}, ["smic", "asml"])).toBe(
      " The law of China reaches 1 of the 2 things and companies shown: 1 at home, 0 from abroad.",
    );
  });

  it("counts with a focus what is upstream of it along ties that stand, whatever is shown, and not the focus itself", () => {
    expect(law("USA", { focus: "kirin" }, ["kirin"])).toBe(
      " The law of the United States reaches 2 of the 2 things and companies upstream of KIRIN along ties that stand: 0 at home, 2 from abroad.",
    );
    expect(law("CHN", { focus: "kirin" })).toBe(
      " The law of China reaches 1 of the 2 things and companies upstream of KIRIN along ties that stand: 1 at home, 0 from abroad.",
    );
    expect(law("USA", { focus: "kirin", hops: 1 })).toBe(
      " The law of the United States reaches 1 of the 1 thing or company upstream of KIRIN along ties that stand: 0 at home, 1 from abroad.",
    );
  });

  it("calls a country by its name where nothing is seated there, and by its code where nothing tells its name", () => {
    const japan = { ...reach("asml", "USA", "beyond-home"), country: "JPN", countryName: "Japan" };
    expect(law("JPN", {}, ALL, [japan])).toBe(
      " The law of Japan reaches 1 of the 4 things and companies shown: 0 at home, 1 from abroad.",
    );
    expect(law("FRA")).toBe(
      " The law of FRA reaches 0 of the 4 things and companies shown: 0 at home, 0 from abroad.",
    );
  });

  it("counts what hangs on a single supplier, of what has needs", () => {
    expect(concentration("2020-12-17")).toBe(
      " 2 of the 2 things and companies with needs shown have one that hangs on a single supplier.",
    );
    expect(concentration("2020-12-17", ["amat", "kirin"])).toBe(
      " 1 of the 1 thing or company with needs shown has one that hangs on a single supplier.",
    );
    expect(concentration("2020-12-17", ["amat"])).toBe(
      " 0 of the 0 things and companies with needs shown have one that hangs on a single supplier.",
    );
  });

  it("does not count a need that nobody fills as one that hangs on a single supplier", () => {
    const needs = concentrationsOn(TIES.slice(0, 1), "2021-01-01");
    const view: LensView = { lens: "concentration", needs, lookOf: (id) => lookOfNeeds(needs.get(id)) };
    expect(describeLens(view, ROWS, sceneFor({}), ALL, chainWords())).toBe(
      " 0 of the 1 thing or company with needs shown have one that hangs on a single supplier.",
    );
  });
});
