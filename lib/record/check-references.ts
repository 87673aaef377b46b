import type { Fault } from "./fault";
import type { Placed } from "./read-table";
import { faultIn, TABLE_NAMES } from "./record-fault";
import { RECORD_TABLES, type RecordRows, type TableName } from "./record-tables";

type Reference = { table: TableName; line: number; column: string; id: string | null; target: TableName };

function references(rows: RecordRows): Reference[] {
  function of<Name extends TableName>(
    table: Name,
    targets: [string, TableName, (row: RecordRows[Name][number]["row"]) => string | null][],
  ): Reference[] {
    return rows[table].flatMap(({ line, row }: Placed<RecordRows[Name][number]["row"]>) =>
      targets.map(([column, target, id]) => ({ table, line, column, id: id(row), target })),
    );
  }
  return [
    ...of("actors", [
      ["country", "countries", (row) => row.country],
      ["parent", "actors", (row) => row.parent],
    ]),
    ...of("parties", [
      ["event", "events", (row) => row.event],
      ["actor", "actors", (row) => row.actor],
      ["country", "countries", (row) => row.country],
    ]),
    ...of("links", [
      ["event", "events", (row) => row.event],
      ["other", "events", (row) => row.other],
    ]),
    ...of("nodes", [
      ["country", "countries", (row) => row.country],
      ["actor", "actors", (row) => row.actor],
    ]),
    ...of("dependencies", [
      ["from", "nodes", (row) => row.from],
      ["to", "nodes", (row) => row.to],
      ["severed_by", "events", (row) => row.severedBy],
    ]),
    ...of("ownerships", [
      ["owner", "nodes", (row) => row.owner],
      ["owned", "nodes", (row) => row.owned],
      ["ended_by", "events", (row) => row.endedBy],
    ]),
    ...of("reaches", [
      ["country", "countries", (row) => row.country],
      ["node", "nodes", (row) => row.node],
    ]),
    ...of("memberships", [
      ["initiative", "initiatives", (row) => row.initiative],
      ["country", "countries", (row) => row.country],
    ]),
    ...of("claimedCounts", [["initiative", "initiatives", (row) => row.initiative]]),
    ...of("aims", [["initiative", "initiatives", (row) => row.initiative]]),
    ...rows.initiatives.flatMap(({ line, row }) =>
      row.sponsors.map(
        (id): Reference => ({ table: "initiatives", line, column: "sponsor", id, target: "countries" }),
      ),
    ),
    ...rows.renamed.map(
      ({ line, row }): Reference => ({
        table: "renamed",
        line,
        column: "new",
        id: row.current,
        target: RENAMED[row.noun],
      }),
    ),
  ];
}

const RENAMED = { event: "events", actor: "actors", initiative: "initiatives", node: "nodes" } as const;

/** Ids that a row names in another table where they do not stand. */
export function checkReferences(rows: RecordRows): Fault[] {
  const ids = new Map(
    TABLE_NAMES.map((name) => [name, new Set(rows[name].map(({ row }) => ("id" in row ? row.id : row.url)))]),
  );
  return references(rows).flatMap(({ table, line, column, id, target }) =>
    id === null || ids.get(target)?.has(id)
      ? []
      : [faultIn(table, line, column, `${id} is not in data/${RECORD_TABLES[target].file}`)],
  );
}
