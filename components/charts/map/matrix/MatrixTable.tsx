import type { FilterLink } from "@/components/panel/filter-link";
import type { IsoDay } from "@/lib/dates";
import type { MapState } from "@/lib/link/map";
import { BY_TIES } from "@/lib/link/matrix";
import { matrixWords } from "@/lib/words/matrix";
import type { MapRows } from "../rows";
import { ColumnHead } from "./ColumnHead";
import { CountryRow } from "./CountryRow";
import type { GridRow } from "./grid";
import styles from "./matrix.module.css";
import { SortSign } from "./SortSign";
import { useOpenedHere } from "./use-opened-here";

type Props = {
  state: MapState;
  initiatives: MapRows["initiatives"];
  /** Standings in the order of the initiatives. */
  rows: readonly GridRow[];
  day: IsoDay;
  linkTo: (next: MapState) => FilterLink;
};

/** Countries by initiatives; every head sorts, a country's name opens its panel. */
export function MatrixTable({ state, initiatives, rows, day, linkTo }: Props) {
  const { matrix } = matrixWords();
  const { table } = matrix;
  const openLink = useOpenedHere(state.country);
  const direction = state.order === "reversed" ? "descending" : "ascending";
  const sortedBy = (sort: string | undefined) => (state.sort === sort ? direction : undefined);
  const sortLink = (sort: string | undefined) => {
    const isAgain = state.sort === sort && state.order === undefined;
    return linkTo({ ...state, sort, order: isAgain ? "reversed" : undefined });
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <section className={styles.scroll} aria-label={table.caption(day)} tabIndex={0}>
        <table className={styles.table}>
          <caption className="visually-hidden">{table.caption(day)}</caption>
          <thead>
            <tr>
              <th scope="col" aria-sort={sortedBy(undefined)}>
                <a {...sortLink(undefined)}>
                  {table.country}
                  <SortSign direction={sortedBy(undefined)} />
                </a>
              </th>
              <th scope="col" aria-sort={sortedBy(BY_TIES)}>
                <a {...sortLink(BY_TIES)}>
                  {table.ties}
                  <SortSign direction={sortedBy(BY_TIES)} />
                </a>
              </th>
              {initiatives.map(({ id, name, shortName }) => (
                <ColumnHead
                  key={id}
                  name={name}
                  shortName={shortName}
                  sorted={sortedBy(id)}
                  link={sortLink(id)}
                  isCompared={state.initiative.includes(id)}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <CountryRow
                key={row.id}
                row={row}
                initiatives={initiatives}
                day={day}
                isOpen={row.id === state.country}
                link={openLink(linkTo({ ...state, country: row.id }))}
              />
            ))}
          </tbody>
        </table>
      </section>
      {rows.length === 0 && <p>{table.none}</p>}
    </>
  );
}
