import { CanonicalLink } from "@/components/page/CanonicalLink";
import { RefusedNotice } from "@/components/page/RefusedNotice";
import type { ChangeCount } from "@/db/queries/changes";
import type { FilterChoice } from "@/db/queries/names";
import type { RevisionRow } from "@/db/queries/revisions";
import type { ChangedRecord } from "@/lib/changes/records";
import type { ChangeNames } from "@/lib/changes/references";
import type { RecordTable } from "@/lib/changes/tables";
import { type ChangesState, changesLink } from "@/lib/link/changes";
import type { Refusal } from "@/lib/link/codec";
import { changesWords } from "@/lib/words/changes";
import { ChangesForm } from "./ChangesForm";
import { CountTable } from "./CountTable";
import styles from "./changes.module.css";
import { Pager } from "./Pager";
import { RecordEntry } from "./RecordEntry";

export type ChangesView = {
  /** The state that is shown: both revisions are written out in it. */
  shown: ChangesState & { from: number; to: number };
  href: string;
  refused: readonly Refusal[];
  /** Every revision, the newest first. */
  revisions: readonly RevisionRow[];
  /** Whom a difference can be about, by name. */
  choices: readonly FilterChoice[];
  note: string;
  counts: readonly ChangeCount[];
  records: readonly ChangedRecord[];
  names: ChangeNames;
  pages: { first: number; last: number; all: number; size: number };
};

/** What was added, corrected and removed between two revisions, by table and record. */
export function ChangesPage(view: ChangesView) {
  const { shown, href, refused, revisions, choices, note, counts, records, names, pages } = view;
  const { changes } = changesWords();
  const { from, to } = shown;
  const numberOf = (kind: string) =>
    counts.filter((count) => count.kind === kind).reduce((sum, count) => sum + count.records, 0);
  const sums = {
    added: numberOf("added"),
    corrected: numberOf("corrected"),
    removed: numberOf("removed"),
  };
  const isFiltered = shown.kind.length + shown.table.length + shown.actor.length > 0 || shown.q !== undefined;
  const dayOf = (number: number) =>
    revisions.find((revision) => revision.number === number)?.publishedAt.slice(0, 10) ?? "";
  const tables = [...new Set(records.map(({ table }) => table))];
  return (
    <>
      <CanonicalLink refused={refused} href={href} />
      <RefusedNotice refused={refused} href={href} />
      <h1>{changes.between(from, to)}</h1>
      <p className="sentence">
        {isFiltered && sums.added + sums.corrected + sums.removed === 0
          ? changes.nothing
          : changes.sentence(sums)}{" "}
        {isFiltered && changes.filtered}
      </p>
      <p className={styles.days}>
        {changes.published(from, dayOf(from))} <span aria-hidden="true">→</span>{" "}
        {changes.published(to, dayOf(to))}
        {note && (
          <>
            . {changes.note} {note}
          </>
        )}
      </p>
      <ChangesForm state={shown} from={from} to={to} revisions={revisions} choices={choices} />
      {counts.length > 0 && <CountTable counts={counts} state={shown} />}
      {tables.map((table) => (
        <TableSection key={table} table={table} records={records} names={names} from={from} to={to} />
      ))}
      <Pager state={shown} pages={pages} />
      <p className={styles.files}>
        {changes.files} <a href={fileHref(shown, "csv")}>{changes.file.csv}</a>,{" "}
        <a href={fileHref(shown, "json")}>{changes.file.json}</a>,{" "}
        <a href={fileHref({ ...shown, from: undefined, to: undefined }, "atom")}>{changes.file.atom}</a>
      </p>
    </>
  );
}

function TableSection({
  table,
  records,
  ...at
}: { table: RecordTable; records: readonly ChangedRecord[] } & Pick<ChangesView, "names"> & {
    from: number;
    to: number;
  }) {
  return (
    <section className={styles.table}>
      <h2>{changesWords().changes.tables[table]}</h2>
      {records
        .filter((record) => record.table === table)
        .map((record) => (
          <RecordEntry key={record.id} record={record} {...at} />
        ))}
    </section>
  );
}

function fileHref(state: ChangesState, format: "csv" | "json" | "atom"): string {
  const query = changesLink.query({ ...state, page: undefined });
  return `${changesLink.path}.${format}${query === "" ? "" : `?${query}`}`;
}
