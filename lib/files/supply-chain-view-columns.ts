import type { Column } from "./column";
import type { Ends, ToldTie } from "./told-tie";

type Told = { told: ToldTie };

/** What a view of the supply chain tells of each tie: empty in every row where the view does not ask. */
export const supplyChainViewColumns = [
  { name: "change_since_earlier_day", datatype: "string", of: ({ told }) => told.compared?.turn ?? null },
  { name: "on_way", datatype: "boolean", of: ({ told }) => told.onWay },
  ...endColumns("without", "string", ({ without }) => without),
  {
    name: "suppliers_left_without",
    datatype: "integer",
    of: ({ told }) => told.without?.need?.left ?? null,
  },
  {
    name: "supplier_ids_gone_without",
    datatype: "string",
    isList: true,
    of: ({ told }) => told.without?.need?.gone ?? null,
  },
  ...endColumns("measures", "integer", ({ measures }) => eachEnd(measures, (ids) => ids.length)),
  ...endLists("measure_ids", ({ measures }) => measures),
  ...endColumns("reach", "string", ({ laws }) => eachEnd(laws, ({ reach }) => reach)),
  ...endLists("reached_by", ({ laws }) => eachEnd(laws, ({ abroad }) => abroad)),
  ...endColumns("fewest_suppliers", "integer", ({ suppliers }) => suppliers),
  { name: "need_suppliers", datatype: "integer", of: ({ told }) => told.suppliers?.need ?? null },
] as const satisfies readonly Column<Told>[];

/** A column for each end of a tie: what supplies, and what is supplied. */
function endColumns<const Name extends string, const Type extends "string" | "integer">(
  name: Name,
  datatype: Type,
  endsOf: (told: ToldTie) => Ends<string | number | null> | null,
) {
  return [
    { name: `from_${name}`, datatype, of: ({ told }) => endsOf(told)?.from ?? null },
    { name: `to_${name}`, datatype, of: ({ told }) => endsOf(told)?.to ?? null },
  ] as const satisfies readonly Column<Told>[];
}

function endLists<const Name extends string>(
  name: Name,
  endsOf: (told: ToldTie) => Ends<readonly string[]> | null,
) {
  return [
    { name: `from_${name}`, datatype: "string", isList: true, of: ({ told }) => endsOf(told)?.from ?? null },
    { name: `to_${name}`, datatype: "string", isList: true, of: ({ told }) => endsOf(told)?.to ?? null },
  ] as const satisfies readonly Column<Told>[];
}

function eachEnd<From, To>(ends: Ends<From> | null, tell: (end: From) => To): Ends<To> | null {
  return ends && { from: tell(ends.from), to: tell(ends.to) };
}
