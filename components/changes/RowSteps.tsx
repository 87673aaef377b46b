import type { RowStep } from "@/lib/changes/history";
import { type ChangeNames, nameOf } from "@/lib/changes/references";
import type { ChangeTable } from "@/lib/changes/tables";
import { changesWords } from "@/lib/words/changes";
import { Difference } from "./Difference";
import { KindMark } from "./KindMark";
import styles from "./record.module.css";
import { valueInWords } from "./value";

type Props = {
  rows: readonly RowStep[];
  /** The table of the record that the rows are told with. */
  own: ChangeTable;
  names: ChangeNames;
};

/** What became of each row of a record: corrections open, with every column before and after; what came or went folded. */
export function RowSteps({ rows, own, names }: Props) {
  return (
    <ul className={styles.rows}>
      {rows.map((row) => (
        <li key={`${row.table} ${row.id}`}>
          {row.kind === "corrected" ? (
            <>
              {row.table !== own && <RowName row={row} names={names} />}
              <dl className={styles.fields}>
                {row.fields.map((field) => (
                  <Difference key={field.column} table={row.table} field={field} names={names} />
                ))}
              </dl>
            </>
          ) : (
            <details className={styles.whole}>
              <summary>
                <RowName row={row} names={names} />
              </summary>
              <dl className={styles.fields}>
                {row.fields.map(({ column, before, after }) => (
                  <div key={column} className={styles.field}>
                    <dt>{changesWords().changes.column[column]}</dt>
                    <dd>{valueInWords(row.table, column, after ?? before ?? "", names, changesWords())}</dd>
                  </div>
                ))}
              </dl>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

function RowName({ row, names }: { row: RowStep; names: ChangeNames }) {
  const { changes } = changesWords();
  return (
    <span className={styles.rowName}>
      <KindMark kind={row.kind} /> {changes.row[row.table]}: {titleOf(row, names)}
    </span>
  );
}

/** What a row is about, in a few words. */
function titleOf({ table, id, fields }: RowStep, names: ChangeNames): string {
  const told = (wanted: string) => {
    const field = fields.find(({ column }) => column === wanted);
    const text = field && (field.after ?? field.before);
    return field && text ? valueInWords(table, field.column, text, names, changesWords()) : undefined;
  };
  const parts = {
    parties: [told("role"), told("actor") ?? told("country")],
    links: [told("kind"), told("other")],
    sources: [told("publisher"), told("title") ?? told("url")],
  };
  const words = isBelonging(table) ? parts[table].filter((part) => part !== undefined) : [];
  if (words.length > 0) return words.join(", ");
  return isBelonging(table) ? id.replace(/^[^:]*:(?:[^:]*:(?=https?:))?/, "") : nameOf(names, table, id);
}

function isBelonging(table: ChangeTable): table is "parties" | "links" | "sources" {
  return table === "parties" || table === "links" || table === "sources";
}
