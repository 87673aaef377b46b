import { useMemo } from "react";
import { isPlainClick } from "@/components/page/use-link-state";
import type { FilterLink } from "@/components/panel/filter-link";
import { type MapState, mapLink } from "@/lib/link/map";
import { matrixWords } from "@/lib/words/matrix";
import { filterGrid, sortGrid } from "./choose";
import { gridRows } from "./grid";
import type { MatrixProps } from "./Matrix";
import { MatrixFilters } from "./MatrixFilters";
import { MatrixLegend } from "./MatrixLegend";
import { MatrixPatterns } from "./MatrixPatterns";
import { MatrixTable } from "./MatrixTable";
import styles from "./matrix.module.css";
import { Overlaps } from "./Overlaps";
import { overlapsOf } from "./overlaps";
import type { MatrixRows } from "./rows";

/** The open table: sentence, filters, countries by initiatives, and how many are in both of two. */
export function MatrixBody({
  state,
  initiatives: unsorted,
  day,
  go,
  rows,
}: MatrixProps & { rows: MatrixRows }) {
  const { matrix } = matrixWords();
  const initiatives = useMemo(
    () =>
      unsorted.toSorted((a, b) => (a.launchedOn < b.launchedOn ? -1 : a.launchedOn > b.launchedOn ? 1 : 0)),
    [unsorted],
  );
  const ids = useMemo(() => initiatives.map(({ id }) => id), [initiatives]);
  const all = useMemo(
    () => gridRows(rows.countries, rows.memberships, initiatives, day),
    [rows, initiatives, day],
  );
  const overlaps = useMemo(() => overlapsOf(all, ids), [all, ids]);
  const shown = sortGrid(filterGrid(all, state), state, ids);
  const linkTo = (next: MapState): FilterLink => ({
    href: mapLink.href(next),
    onClick: (click) => {
      if (!isPlainClick(click)) return;
      click.preventDefault();
      go(next);
    },
  });
  const counts = { initiatives: initiatives.length, rows: all.length, shown: shown.length };
  return (
    <>
      <p className={styles.sentence} role="status">
        {matrix.sentence(day, counts)}
      </p>
      <MatrixFilters state={state} onChange={go} />
      <MatrixPatterns initiatives={initiatives} />
      <MatrixTable state={state} initiatives={initiatives} rows={shown} day={day} linkTo={linkTo} />
      <MatrixLegend initiatives={initiatives} />
      <ul className={`muted ${styles.notes}`}>
        <li>{matrix.notes.signs}</li>
        <li>{matrix.notes.order}</li>
        <li>{matrix.notes.disagreements}</li>
        <li>{matrix.notes.regions}</li>
      </ul>
      <Overlaps state={state} initiatives={initiatives} overlaps={overlaps} day={day} linkTo={linkTo} />
    </>
  );
}
