import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { readFuzzyDate } from "@/lib/dates";
import type { NodeKind, Substitutability } from "@/lib/vocabulary";
import { type Chain, chokepoints, describeWhatIf, removalsFrom, verdictsOn, whatIf } from "./what-if";

const table = (name: string): Record<string, string>[] =>
  parse(readFileSync(`data/supply-chain/${name}.csv`, "utf8"), { columns: true });

/** The record itself, as its files have it. */
const RECORD: Chain = {
  nodes: table("nodes").map(({ id = "", name = "", kind, country = "" }) => ({
    id,
    name,
    kind: kind as NodeKind,
    country,
    countryName: country,
  })),
  reaches: table("reach").map(({ node = "", country = "" }) => ({ node, country })),
  ties: table("dependencies").map((row) => {
    const [since, until] = [readFuzzyDate(row.since ?? ""), readFuzzyDate(row.until ?? "")];
    return {
      id: row.id ?? "",
      from: row.from ?? "",
      to: row.to ?? "",
      requirement: row.requirement ?? "",
      sinceOn: since?.on ?? null,
      sincePrecision: since?.precision ?? null,
      untilOn: until?.on ?? null,
      untilPrecision: until?.precision ?? null,
      severedBy: row.severed_by || null,
      share: row.share ? Number(row.share) : null,
      shareBase: row.share_base || null,
      substitutability: (row.substitutability || null) as Substitutability | null,
    };
  }),
};
const names = (falls: readonly { id: string }[]) => falls.map(({ id }) => id);

it("takes nothing away and loses nothing by it, on any day", () => {
  for (const day of ["2018-01-01", "2019-05-01", "2020-09-16", "2026-06-30"]) {
    const { lost, degraded, taken, fates } = whatIf(RECORD, day, []);
    expect([lost, degraded, taken, fates.size]).toEqual([[], [], [], 0]);
  }
});

it("loses Kirin without TSMC on 1 May 2019, and says why", () => {
  const { lost } = whatIf(RECORD, "2019-05-01", ["tsmc"]);
  const kirin = lost.find(({ id }) => id === "kirin-tsmc");
  expect(kirin?.chain.at(-1)).toEqual({ id: "tsmc" });
  expect(kirin?.chain[0]).toMatchObject({ id: "kirin-tsmc" });
});
it("says by whom a need is still filled: SMIC stands in for TSMC from 29 August 2023, degraded", () => {
  const processorOn = (day: string) => {
    const verdict = verdictsOn(RECORD, day).get("huawei-phones");
    const need = verdict?.needs.find(({ need }) => need.requirement === "application-processor");
    return {
      status: verdict?.status,
      left: need?.left.map(({ from }) => from),
      gone: need?.gone.map(({ from }) => from),
    };
  };
  expect(processorOn("2023-08-29").status).toBe("degraded");
  expect(processorOn("2023-08-29").left).toContain("kirin-smic");
  expect(processorOn("2023-08-29").gone).toContain("kirin-tsmc");
  expect(processorOn("2023-08-28").left).not.toContain("kirin-smic");
});

it("has Huawei's phones lost on 16 September 2020 with nothing taken away, by the needs that the record left empty", () => {
  const verdict = verdictsOn(RECORD, "2020-09-16").get("huawei-phones");
  expect(verdict?.status).toBe("lost");
  const empty = verdict?.needs.filter(({ left }) => left.length === 0).map(({ need }) => need.requirement);
  expect(empty).toEqual(expect.arrayContaining(["application-processor", "memory", "storage"]));
  expect(verdictsOn(RECORD, "2019-05-01").get("huawei-phones")?.status).not.toBe("lost");
  expect(chokepoints(RECORD, "2020-09-16", "huawei-phones")).toBeUndefined();
});

it("names every chokepoint of Huawei's phones in 2019, those first that lose most", () => {
  const found = chokepoints(RECORD, "2019-05-01", "huawei-phones") ?? [];
  expect(names(found).slice(0, 2)).toEqual(["USA", "JPN"]);
  expect(names(found)).toContain("google");
  expect(names(found)).not.toContain("tsmc");
  for (const { id } of removalsFrom(RECORD).filter(({ nodes }) => !nodes.includes("huawei-phones")))
    expect(names(whatIf(RECORD, "2019-05-01", [id]).lost).includes("huawei-phones"), id).toBe(
      names(found).includes(id),
    );
});

it("tells in one sentence how many products fall, of those that stood", () => {
  expect(describeWhatIf(whatIf(RECORD, "2026-06-30", ["tsmc"]))).toMatch(
    /^Without TSMC, 4 of \d+ products lose every source of something that they need\. In all, 7 things and companies are lost, and 1 is degraded\.$/,
  );
  expect(describeWhatIf(whatIf(RECORD, "2026-06-30", ["amat"]))).toMatch(
    /^Without Applied Materials, none of \d+ products loses every source of something that it needs\. In all, nothing else is lost, and 4 are degraded\.$/,
  );
});

it("counts no product that has no need yet: Kirin by SMIC began in 2023", () => {
  const products = RECORD.nodes.filter(({ kind }) => kind === "product").length;
  expect(whatIf(RECORD, "2019-05-01", ["tsmc"]).products.standing).toBe(24);
  expect(products).toBeGreaterThan(24);
});

it("takes nothing for an id that is no node and no jurisdiction", () => {
  expect(whatIf(RECORD, "2026-06-30", ["no-such-node", "ZZZ"]).taken).toEqual([]);
});
