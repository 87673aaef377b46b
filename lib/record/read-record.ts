import { checkRecord } from "./check-record";
import type { Fault } from "./fault";
import { type Placed, type RecordTable, readTable } from "./read-table";
import { RECORD_TABLES, type RecordRows } from "./record-tables";

/**
 * Reads the whole record and checks it: types, closed vocabularies, real dates, unique ids,
 * references, cycles. Every fault is reported, not only the first.
 *
 * @param texts the text of each file, by the file's name below `data/`; a file that is not
 *   there reads as empty and is a fault
 */
export function readRecord(texts: ReadonlyMap<string, string>): { rows: RecordRows; faults: Fault[] } {
  const faults: Fault[] = [];
  const report = (fault: Fault) => void faults.push(fault);
  function read<Row>(table: RecordTable<Row>): Placed<Row>[] {
    return readTable(table, texts.get(table.file) ?? "", report);
  }
  const rows: RecordRows = {
    countries: read(RECORD_TABLES.countries),
    actors: read(RECORD_TABLES.actors),
    events: read(RECORD_TABLES.events),
    parties: read(RECORD_TABLES.parties),
    links: read(RECORD_TABLES.links),
    nodes: read(RECORD_TABLES.nodes),
    dependencies: read(RECORD_TABLES.dependencies),
    ownerships: read(RECORD_TABLES.ownerships),
    reaches: read(RECORD_TABLES.reaches),
    initiatives: read(RECORD_TABLES.initiatives),
    memberships: read(RECORD_TABLES.memberships),
    claimedCounts: read(RECORD_TABLES.claimedCounts),
    aims: read(RECORD_TABLES.aims),
    renamed: read(RECORD_TABLES.renamed),
    citations: read(RECORD_TABLES.citations),
  };
  return { rows, faults: [...faults, ...checkRecord(rows)] };
}
