import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { readFuzzyDate } from "@/lib/dates";
import type { Membership } from "@/lib/memberships";
import type { ClaimBound, Confidence, MembershipStatus, TieVoice } from "@/lib/vocabulary";

/** The record itself, as its files have it: for tests only. */

const table = (name: string): Record<string, string>[] =>
  parse(readFileSync(`data/initiatives/${name}.csv`, "utf8"), { columns: true });

export const MEMBERSHIPS = table("memberships").map((row): Membership & { countryName: string } => {
  const [from, to] = [readFuzzyDate(row.from ?? ""), readFuzzyDate(row.to ?? "")];
  return {
    initiative: row.initiative ?? "",
    country: row.country ?? "",
    countryName: row.country ?? "",
    status: row.status as MembershipStatus,
    fromOn: from?.on ?? null,
    fromPrecision: from?.precision ?? null,
    toOn: to?.on ?? null,
    toPrecision: to?.precision ?? null,
    confidence: row.confidence as Confidence,
    contested: row.contested === "yes",
    statedBy: (row.stated_by || null) as TieVoice | null,
    aggregateOnly: row.aggregate_only === "yes",
  };
});

export const CLAIMS = table("claimed-counts").map((row) => {
  const date = readFuzzyDate(row.day ?? "");
  const [sourceUrl = ""] = (row.sources ?? "").split(" ");
  return {
    id: row.id ?? "",
    initiative: row.initiative ?? "",
    on: date?.on ?? "",
    precision: date?.precision ?? ("day" as const),
    count: Number(row.count),
    bound: row.bound as ClaimBound,
    unit: row.unit ?? "",
    sourceUrl,
    sourcePublisher: "",
  };
});

export const INITIATIVES = table("initiatives").map(({ id = "", name = "", launched = "", ended = "" }) => ({
  id,
  name,
  launchedOn: readFuzzyDate(launched)?.on ?? "",
  endedOn: readFuzzyDate(ended)?.on ?? null,
}));

/** One initiative of the record. */
export function initiativeOf(id: string) {
  const found = INITIATIVES.find((initiative) => initiative.id === id);
  if (!found) throw new Error(`data/initiatives/initiatives.csv has no ${id}`);
  return found;
}
