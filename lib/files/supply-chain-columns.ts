import type { IsoDay } from "../dates";
import { type SpellColumns, spellOf, standingOn } from "../graph/standing";
import type { Confidence, Relation, Substitutability } from "../vocabulary";
import { words } from "../words";
import type { Column } from "./column";
import { idsOf, namesOf } from "./parties";
import { supplyChainViewColumns } from "./supply-chain-view-columns";
import type { ToldTie } from "./told-tie";

type Party = { id: string; name: string };

/** One tie as the supply chain's files have it. */
export type SupplyChainRecord = SpellColumns & {
  id: string;
  from: string;
  fromName: string;
  to: string;
  toName: string;
  relation: Relation;
  requirement: string;
  severedBy: string | null;
  severedTitle: string | null;
  severedSenders: readonly Party[];
  /** Of one; null where it is not known. */
  share: number | null;
  shareYear: number | null;
  shareBase: string | null;
  substitutability: Substitutability;
  confidence: Confidence;
  note: string;
  matched: boolean;
  sources: readonly { url: string; publisher: string }[];
  /** The day on which it is looked at. */
  day: IsoDay;
  /** What the view tells of it. */
  told: ToldTie;
};

/** The columns of the supply chain's files. */
export const supplyChainColumns = [
  { name: "id", datatype: "string", of: ({ id }) => id },
  { name: "from_id", datatype: "string", of: ({ from }) => from },
  { name: "from_name", datatype: "string", of: ({ fromName }) => fromName },
  { name: "to_id", datatype: "string", of: ({ to }) => to },
  { name: "to_name", datatype: "string", of: ({ toName }) => toName },
  { name: "relation", datatype: "string", of: ({ relation }) => relation },
  {
    name: "relation_name",
    datatype: "string",
    of: ({ relation }) => words().vocabulary.relation[relation],
  },
  { name: "requirement", datatype: "string", of: ({ requirement }) => requirement },
  { name: "since_on", datatype: "date", of: ({ sinceOn }) => sinceOn },
  { name: "since_precision", datatype: "string", of: ({ sincePrecision }) => sincePrecision },
  { name: "until_on", datatype: "date", of: ({ untilOn }) => untilOn },
  { name: "until_precision", datatype: "string", of: ({ untilPrecision }) => untilPrecision },
  { name: "day", datatype: "date", of: ({ day }) => day },
  { name: "state_on_day", datatype: "string", of: (tie) => stateOn(tie, tie.day) },
  {
    name: "state_is_certain",
    datatype: "boolean",
    of: (tie) => standingOn(spellOf(tie), tie.day).certain,
  },
  { name: "cut_by_id", datatype: "string", of: ({ severedBy }) => severedBy },
  { name: "cut_by_title", datatype: "string", of: ({ severedTitle }) => severedTitle },
  {
    name: "cut_by_sender_ids",
    datatype: "string",
    isList: true,
    of: ({ severedSenders }) => idsOf(severedSenders),
  },
  {
    name: "cut_by_sender_names",
    datatype: "string",
    isList: true,
    of: ({ severedSenders }) => namesOf(severedSenders),
  },
  { name: "share_percent", datatype: "decimal", of: ({ share }) => percentOf(share) },
  { name: "share_year", datatype: "integer", of: ({ shareYear }) => shareYear },
  { name: "share_base", datatype: "string", of: ({ shareBase }) => shareBase },
  { name: "substitutability", datatype: "string", of: ({ substitutability }) => substitutability },
  { name: "confidence", datatype: "string", of: ({ confidence }) => confidence },
  { name: "stands_out", datatype: "boolean", of: ({ matched }) => matched },
  { name: "note", datatype: "string", of: ({ note }) => note || null },
  { name: "source_publisher", datatype: "string", of: ({ sources }) => sources[0]?.publisher ?? null },
  {
    name: "source_urls",
    datatype: "anyURI",
    isList: true,
    of: ({ sources }) => sources.map(({ url }) => url),
  },
  { name: "earlier_day", datatype: "date", of: ({ told }) => told.compared?.day ?? null },
  {
    name: "state_on_earlier_day",
    datatype: "string",
    of: (tie) => tie.told.compared && stateOn(tie, tie.told.compared.day),
  },
  ...supplyChainViewColumns,
] as const satisfies readonly Column<SupplyChainRecord>[];

export type SupplyChainColumn = (typeof supplyChainColumns)[number]["name"];

/** As the table under the diagram says it: a tie that a measure ended is cut. */
function stateOn(tie: SupplyChainRecord, day: IsoDay): "before" | "standing" | "cut" | "ended" {
  const { phase } = standingOn(spellOf(tie), day);
  return phase === "ended" && tie.severedBy !== null ? "cut" : phase;
}

/** 0.07 is 7, and not the 7.000000000000001 that a computer makes of it. */
function percentOf(share: number | null): number | null {
  return share === null ? null : Number((share * 100).toPrecision(12));
}
