import type { FilterLink } from "@/components/panel/filter-link";
import type { IsoDay } from "@/lib/dates";
import type { MapState } from "@/lib/link/map";
import { matrixWords } from "@/lib/words/matrix";
import type { MapRows } from "../rows";
import styles from "./matrix.module.css";
import type { Overlap } from "./overlaps";

type Props = {
  state: MapState;
  initiatives: MapRows["initiatives"];
  overlaps: readonly Overlap[];
  day: IsoDay;
  linkTo: (next: MapState) => FilterLink;
};

/** How many countries are in both of every two initiatives, each pair once; a number shows its pair on the map. */
export function Overlaps({ state, initiatives, overlaps, day, linkTo }: Props) {
  const { overlaps: text, table } = matrixWords().matrix;
  const of = new Map(overlaps.map((overlap) => [`${overlap.first} ${overlap.second}`, overlap]));
  const launched = ({ launchedOn }: { launchedOn: IsoDay }) => launchedOn <= day;
  const chosen = state.initiative.join(",");
  return (
    <>
      <h3>{text.heading}</h3>
      <p className={`muted ${styles.notes}`}>{text.note}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <section className={styles.scroll} aria-label={text.caption(day)} tabIndex={0}>
        <table className={styles.table}>
          <caption className="visually-hidden">{text.caption(day)}</caption>
          <thead>
            <tr>
              <th scope="col">{text.initiative}</th>
              {initiatives.slice(0, -1).map(({ id, name, shortName }) => (
                <th key={id} scope="col" className={styles.upright}>
                  <span title={name}>{shortName}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {initiatives.slice(1).map((row, index) => (
              <tr key={row.id}>
                <th scope="row">{row.name}</th>
                {initiatives.slice(0, index + 1).map((column) => {
                  const overlap = of.get(`${column.id} ${row.id}`);
                  const pair = [column.id, row.id].sort();
                  const link = linkTo({ ...state, initiative: pair });
                  return (
                    <td key={column.id} className={styles.number}>
                      {overlap && overlap.most > 0 ? (
                        <a
                          href={link.href}
                          onClick={link.onClick}
                          aria-label={text.label(column.name, row.name, overlap.least, overlap.most)}
                          {...(pair.join(",") === chosen && { "aria-current": "true" as const })}
                        >
                          {text.count(overlap.least, overlap.most)}
                        </a>
                      ) : launched(column) && launched(row) ? (
                        text.count(0, 0)
                      ) : (
                        <span className="visually-hidden">{table.notLaunched}</span>
                      )}
                    </td>
                  );
                })}
                {index + 1 < initiatives.length - 1 && <td colSpan={initiatives.length - 2 - index} />}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
