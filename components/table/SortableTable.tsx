"use client";

import { Fragment, type ReactNode, useState } from "react";
import { useScripted } from "@/components/page/use-scripted";
import { words } from "@/lib/words";
import { type SortDirection, type SortValue, sortRows } from "./sort-rows";
import styles from "./sortable-table.module.css";

export type Column<Row> = {
  heading: string;
  /** What the column sorts by; a date by its first day. */
  sortBy: (row: Row) => SortValue;
  cell: (row: Row) => ReactNode;
  /** Whether its cells name their rows. */
  names?: boolean;
};

type Props<Row> = {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
};

/**
 * A table that any of its heads sorts: once upwards, again downwards, a third time back to the
 * order given, which is all there is without script. The order is a way of reading and no part of
 * what is shown, so it is not in the address.
 */
export function SortableTable<Row>({ caption, columns, rows, keyOf }: Props<Row>) {
  const scripted = useScripted();
  const [sort, setSort] = useState<{ heading: string; direction: SortDirection }>();
  const { eventPanel } = words();
  const column = columns.find(({ heading }) => heading === sort?.heading);
  const sorted = sort && column ? sortRows(rows, column.sortBy, sort.direction) : rows;

  function next(heading: string) {
    if (sort?.heading !== heading) return setSort({ heading, direction: "ascending" });
    setSort(sort.direction === "ascending" ? { heading, direction: "descending" } : undefined);
  }

  return (
    <>
      <div className="table-scroll">
        <table className={styles.table}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ heading }) => {
                const direction = sort?.heading === heading ? sort.direction : undefined;
                return (
                  <th key={heading} scope="col" aria-sort={direction} data-heading={heading}>
                    {scripted ? (
                      <button type="button" className={styles.head} onClick={() => next(heading)}>
                        {heading}
                        <Arrow direction={direction} />
                      </button>
                    ) : (
                      <span className={styles.head}>
                        {heading}
                        <Arrow direction={undefined} />
                      </span>
                    )}
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {sorted.map((row) => (
              <tr key={keyOf(row)}>
                {columns.map(({ heading, cell, names }) => (
                  <Fragment key={heading}>
                    {names ? <th scope="row">{cell(row)}</th> : <td>{cell(row)}</td>}
                  </Fragment>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="visually-hidden" role="status">
        {sort && eventPanel.sorted[sort.direction](sort.heading)}
      </p>
    </>
  );
}

function Arrow({ direction }: { direction: SortDirection | undefined }) {
  return (
    <svg width={9} height={12} viewBox="0 0 9 12" aria-hidden="true" className={styles.arrow}>
      <path d="M1 4.5 4.5 1 8 4.5" className={direction === "ascending" ? styles.on : styles.off} />
      <path d="M1 7.5 4.5 11 8 7.5" className={direction === "descending" ? styles.on : styles.off} />
    </svg>
  );
}
