import { findCycle } from "../graph/find-cycle";
import { checkReferences } from "./check-references";
import type { Fault } from "./fault";
import { faultIn, TABLE_NAMES } from "./record-fault";
import { type RecordRows, SUBJECT_OF_TABLE, type TableName } from "./record-tables";

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

function checkUnique(rows: RecordRows): Fault[] {
  return TABLE_NAMES.flatMap((name) => {
    const seen = new Map<string, number>();
    return rows[name].flatMap(({ line, row }) => {
      const id = "id" in row ? row.id : row.url;
      const first = seen.get(id);
      if (first === undefined) seen.set(id, line);
      return first === undefined ? [] : [faultIn(name, line, "id", `${id} stands already in line ${first}`)];
    });
  });
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
          : [faultIn(name, line, "sources", `${url} is not in data/citations/citations.csv`)];
      }),
    ),
  );
  for (const { row } of rows.actors) if (row.originalNameSource) used.add(row.originalNameSource);
  for (const { row } of rows.memberships) if (row.vendorStatusSource) used.add(row.vendorStatusSource);
  const unused = rows.citations.flatMap(({ line, row }) =>
    used.has(row.url)
      ? []
      : [faultIn("citations", line, "url", `${row.url} is not named as a source of any row`)],
  );
  return [...missing, ...unused];
}

function checkSenders(rows: RecordRows): Fault[] {
  const sent = new Set(rows.parties.flatMap(({ row }) => (row.role === "sender" ? [row.event] : [])));
  return rows.events.flatMap(({ line, row }) =>
    sent.has(row.id)
      ? []
      : [faultIn("events", line, "id", `${row.id} has no sender in data/events/parties.csv`)],
  );
}

function checkTitles(rows: RecordRows): Fault[] {
  const first = new Map<string, number>();
  return rows.events.flatMap(({ line, row }) => {
    const earlier = first.get(row.title);
    if (earlier === undefined) first.set(row.title, line);
    return earlier === undefined
      ? []
      : [faultIn("events", line, "title", `is the same as in line ${earlier}`)];
  });
}

function checkLinkOrder(rows: RecordRows): Fault[] {
  const announced = new Map(rows.events.map(({ row }) => [row.id, row.announcedOn]));
  return rows.links.flatMap(({ line, row }) => {
    const [day, otherDay] = [announced.get(row.event), announced.get(row.other)];
    return day && otherDay && row.kind !== "companion-of" && day < otherDay
      ? [faultIn("links", line, "other", `${row.other} (${otherDay}) is later than ${row.event} (${day})`)]
      : [];
  });
}

function checkLaunches(rows: RecordRows): Fault[] {
  const launched = new Map(rows.initiatives.map(({ row }) => [row.id, row.launchedOn]));
  return rows.memberships.flatMap(({ line, row }) => {
    const launch = launched.get(row.initiative);
    return launch && row.fromOn && row.fromPrecision === "day" && row.fromOn < launch
      ? [
          faultIn(
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
    ? [
        faultIn(
          table,
          1,
          table === "actors" ? "parent" : "from",
          `go round in a circle: ${cycle.join(" → ")}`,
        ),
      ]
    : [];
}
