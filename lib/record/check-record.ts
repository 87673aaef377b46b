import { findCycle } from "../graph/find-cycle";
import type { Fault } from "./fault";
import type { Placed } from "./read-table";
import { RECORD_TABLES, type RecordRows, SUBJECT_OF_TABLE, type TableName } from "./record-tables";

/** What no single row can tell: unique ids, references, sources, cycles, order over tables. */
export function checkRecord(rows: RecordRows): Fault[] {
  return [
    ...checkUnique(rows),
    ...checkReferences(rows),
    ...checkSources(rows),
    ...checkSenders(rows),
    ...checkTitles(rows),
    ...checkLinkOrder(rows),
    ...checkLaunches(rows),
    ...checkCycles(rows),
  ];
}

function fault(table: TableName, line: number, column: string, problem: string): Fault {
  return { file: RECORD_TABLES[table].file, line, column, problem };
}

const NAMES = Object.keys(RECORD_TABLES) as TableName[];

function checkUnique(rows: RecordRows): Fault[] {
  return NAMES.flatMap((name) => {
    const seen = new Map<string, number>();
    return rows[name].flatMap(({ line, row }) => {
      const id = "id" in row ? row.id : row.url;
      const first = seen.get(id);
      if (first === undefined) seen.set(id, line);
      return first === undefined ? [] : [fault(name, line, "id", `${id} stands already in line ${first}`)];
    });
  });
}

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

function checkReferences(rows: RecordRows): Fault[] {
  const ids = new Map(
    NAMES.map((name) => [name, new Set(rows[name].map(({ row }) => ("id" in row ? row.id : row.url)))]),
  );
  return references(rows).flatMap(({ table, line, column, id, target }) =>
    id === null || ids.get(target)?.has(id)
      ? []
      : [fault(table, line, column, `${id} is not in data/${RECORD_TABLES[target].file}`)],
  );
}

function checkSources(rows: RecordRows): Fault[] {
  const known = new Set(rows.citations.map(({ row }) => row.url));
  const used = new Set<string>();
  const names = Object.keys(SUBJECT_OF_TABLE) as (keyof typeof SUBJECT_OF_TABLE)[];
  const missing = names.flatMap((name) =>
    rows[name].flatMap(({ line, row }) =>
      row.sources.flatMap((url) => {
        used.add(url);
        return known.has(url)
          ? []
          : [fault(name, line, "sources", `${url} is not in data/citations/citations.csv`)];
      }),
    ),
  );
  for (const { row } of rows.actors) if (row.originalNameSource) used.add(row.originalNameSource);
  for (const { row } of rows.memberships) if (row.vendorStatusSource) used.add(row.vendorStatusSource);
  const unused = rows.citations.flatMap(({ line, row }) =>
    used.has(row.url)
      ? []
      : [fault("citations", line, "url", `${row.url} is not named as a source of any row`)],
  );
  return [...missing, ...unused];
}

function checkSenders(rows: RecordRows): Fault[] {
  const sent = new Set(rows.parties.flatMap(({ row }) => (row.role === "sender" ? [row.event] : [])));
  return rows.events.flatMap(({ line, row }) =>
    sent.has(row.id)
      ? []
      : [fault("events", line, "id", `${row.id} has no sender in data/events/parties.csv`)],
  );
}

function checkTitles(rows: RecordRows): Fault[] {
  const first = new Map<string, number>();
  return rows.events.flatMap(({ line, row }) => {
    const earlier = first.get(row.title);
    if (earlier === undefined) first.set(row.title, line);
    return earlier === undefined ? [] : [fault("events", line, "title", `is the same as in line ${earlier}`)];
  });
}

function checkLinkOrder(rows: RecordRows): Fault[] {
  const announced = new Map(rows.events.map(({ row }) => [row.id, row.announcedOn]));
  return rows.links.flatMap(({ line, row }) => {
    const [day, otherDay] = [announced.get(row.event), announced.get(row.other)];
    return day && otherDay && row.kind !== "companion-of" && day < otherDay
      ? [fault("links", line, "other", `${row.other} (${otherDay}) is later than ${row.event} (${day})`)]
      : [];
  });
}

function checkLaunches(rows: RecordRows): Fault[] {
  const launched = new Map(rows.initiatives.map(({ row }) => [row.id, row.launchedOn]));
  return rows.memberships.flatMap(({ line, row }) => {
    const launch = launched.get(row.initiative);
    return launch && row.fromOn && row.fromPrecision === "day" && row.fromOn < launch
      ? [
          fault(
            "memberships",
            line,
            "from",
            `${row.fromOn} is before the launch of ${row.initiative} (${launch})`,
          ),
        ]
      : [];
  });
}

function checkCycles(rows: RecordRows): Fault[] {
  const inputs = rows.dependencies.filter(({ row }) => row.relation === "input-to");
  const parents = rows.actors.flatMap(({ row }) => (row.parent ? [{ from: row.parent, to: row.id }] : []));
  return [
    ...cycleFault(
      "dependencies",
      inputs.map(({ row }) => row),
    ),
    ...cycleFault("actors", parents),
  ];
}

function cycleFault(table: TableName, edges: { from: string; to: string }[]): Fault[] {
  const cycle = findCycle(edges);
  return cycle
    ? [fault(table, 1, table === "actors" ? "parent" : "from", `go round in a circle: ${cycle.join(" → ")}`)]
    : [];
}
