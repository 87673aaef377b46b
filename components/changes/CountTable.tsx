import type { ChangeCount } from "@/db/queries/changes";
import { CHANGE_KINDS, type ChangeKind, type RecordTable } from "@/lib/changes/tables";
import { type ChangesState, changesLink } from "@/lib/link/changes";
import { changesWords } from "@/lib/words/changes";
import styles from "./changes.module.css";

/** How many records of each table were added, corrected and removed; each number leads to those. */
export function CountTable({ counts, state }: { counts: readonly ChangeCount[]; state: ChangesState }) {
  const { changes, grammar } = changesWords();
  const tables = [...new Set(counts.map(({ record }) => record))];
  const numberOf = (table: RecordTable, kind: ChangeKind) =>
    counts.find((count) => count.record === table && count.kind === kind)?.records ?? 0;
  return (
    <div className="table-scroll">
      <table className={styles.counts}>
        <caption>{changes.counts}</caption>
        <thead>
          <tr>
            <th scope="col">{changes.table}</th>
            {CHANGE_KINDS.map((kind) => (
              <th scope="col" key={kind}>
                {changes.kind[kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tables.map((table) => (
            <tr key={table}>
              <th scope="row">{changes.tables[table]}</th>
              {CHANGE_KINDS.map((kind) => {
                const number = numberOf(table, kind);
                const href = changesLink.href({ ...state, table: [table], kind: [kind], page: undefined });
                return (
                  <td key={kind}>
                    {number === 0 ? (
                      <span className="muted">0</span>
                    ) : (
                      <a
                        href={href}
                        aria-label={`${changes.tables[table]}, ${changes.kind[kind]}: ${number}`}
                      >
                        {grammar.number(number)}
                      </a>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
