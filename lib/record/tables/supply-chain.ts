import {
  CONFIDENCES,
  LAW_REACHES,
  NODE_KINDS,
  NODE_STAGES,
  RELATIONS,
  SUBSTITUTABILITIES,
} from "../../vocabulary";
import type { Cells } from "../cells";
import type { RecordTable } from "../read-table";
import { searchText } from "../search-text";

/** `data/supply-chain/nodes.csv`: what a supply chain consists of. */
export const nodesTable = {
  file: "supply-chain/nodes.csv",
  columns: ["id", "name", "kind", "stage", "country", "actor", "summary", "sources"],
  read: readNode,
} satisfies RecordTable<ReturnType<typeof readNode>>;

function readNode(cells: Cells) {
  const name = cells.required("name", { max: 60 });
  const summary = cells.required("summary", { max: 400 });
  return {
    id: cells.id("id"),
    name,
    kind: cells.word("kind", NODE_KINDS),
    stage: cells.word("stage", NODE_STAGES),
    country: cells.iso3("country"),
    actor: cells.reference("actor"),
    summary,
    search: searchText(name, summary),
    sources: cells.sources(),
  };
}

/** `data/supply-chain/dependencies.csv`: `from` supplies or enables `to`. */
export const dependenciesTable = {
  file: "supply-chain/dependencies.csv",
  columns: [
    "id",
    "from",
    "to",
    "relation",
    "requirement",
    "since",
    "until",
    "severed_by",
    "share",
    "share_year",
    "share_base",
    "substitutability",
    "confidence",
    "note",
    "sources",
  ],
  read: readDependency,
} satisfies RecordTable<ReturnType<typeof readDependency>>;

function readDependency(cells: Cells) {
  const [from, to] = [cells.id("from"), cells.id("to")];
  const share = cells.number("share", 0, 1);
  const shareYear = cells.integer("share_year", 1990, 2100);
  const shareBase = cells.optional("share_base");
  const severedBy = cells.reference("severed_by");
  if (from === to) cells.fault("to", "is the same node as from");
  if (share !== null && (shareYear === null || shareBase === null))
    cells.fault("share", "needs a share_year and a share_base");
  if (severedBy !== null && cells.text("until") === "")
    cells.fault("until", "is empty though severed_by is filled");
  cells.inOrder("since", "until");
  return {
    id: cells.id("id"),
    from,
    to,
    relation: cells.word("relation", RELATIONS),
    requirement: cells.id("requirement"),
    ...cells.optionalDate("since", "since"),
    ...cells.optionalDate("until", "until"),
    severedBy,
    share,
    shareYear,
    shareBase,
    substitutability: cells.word("substitutability", SUBSTITUTABILITIES),
    confidence: cells.word("confidence", CONFIDENCES),
    note: cells.text("note"),
    sources: cells.sources(),
  };
}

/** `data/supply-chain/ownership.csv`: one node owns part of another. */
export const ownershipTable = {
  file: "supply-chain/ownership.csv",
  columns: ["id", "owner", "owned", "stake", "since", "until", "ended_by", "confidence", "note", "sources"],
  read: readOwnership,
} satisfies RecordTable<ReturnType<typeof readOwnership>>;

function readOwnership(cells: Cells) {
  cells.inOrder("since", "until");
  return {
    id: cells.id("id"),
    owner: cells.id("owner"),
    owned: cells.id("owned"),
    stake: cells.number("stake", 0, 1),
    ...cells.optionalDate("since", "since"),
    ...cells.optionalDate("until", "until"),
    endedBy: cells.reference("ended_by"),
    confidence: cells.word("confidence", CONFIDENCES),
    note: cells.text("note"),
    sources: cells.sources(),
  };
}

/** `data/supply-chain/reach.csv`: the law of a country reaches a node. */
export const reachTable = {
  file: "supply-chain/reach.csv",
  columns: ["id", "country", "node", "law", "rule", "confidence", "note", "sources"],
  read: readReach,
} satisfies RecordTable<ReturnType<typeof readReach>>;

function readReach(cells: Cells) {
  return {
    id: cells.required("id"),
    country: cells.iso3("country"),
    node: cells.id("node"),
    law: cells.word("law", LAW_REACHES),
    rule: cells.text("rule"),
    confidence: cells.word("confidence", CONFIDENCES),
    note: cells.text("note"),
    sources: cells.sources(),
  };
}
