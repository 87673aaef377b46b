import { RecordLink } from "@/components/page/RecordLink";
import { type Column, SortableTable } from "@/components/table/SortableTable";
import type { MapState } from "@/lib/link/map";
import { MEASURE_SIDES, type MeasureSide } from "@/lib/link/measures";
import { measureWords } from "@/lib/words/measures";
import type { CountedCountry } from "./counted";
import styles from "./measures.module.css";
import { timelineHref } from "./timeline-href";

type Props = { state: MapState; side: MeasureSide; window: string; countries: readonly CountedCountry[] };

/** The numbers of every country with an act, those with the most of the side shown first, each with its way to the timeline. */
export function MeasureTable({ state, side, window, countries }: Props) {
  const { site, measures, grammar } = measureWords();
  const { table } = measures;
  const number = (of: MeasureSide): Column<CountedCountry> => ({
    heading: table[of],
    sortBy: (country) => country[of],
    cell: (country) => grammar.number(country[of]),
  });
  const columns: Column<CountedCountry>[] = [
    {
      heading: table.country,
      sortBy: ({ name }) => name,
      cell: ({ id, name }) => (
        <RecordLink noun="country" id={id}>
          {name}
        </RecordLink>
      ),
      names: true,
    },
    number(side),
    ...MEASURE_SIDES.filter((other) => other !== side).map(number),
    {
      heading: table.timeline,
      sortBy: (country) => country.sent + country.received,
      cell: (country) => (
        <span className={styles.links}>
          {MEASURE_SIDES.filter((of) => country[of] > 0).map((of) => (
            <a
              key={of}
              href={timelineHref(state, of, country.id)}
              aria-label={table.linkOf(country.name, of)}
            >
              {table.link[of]}
            </a>
          ))}
        </span>
      ),
    },
  ];
  return (
    <details className="table-twin">
      <summary>{site.table.show}</summary>
      <SortableTable
        caption={table.caption(window)}
        columns={columns}
        rows={countries.filter(({ sent, received }) => sent + received > 0)}
        keyOf={({ id }) => id}
      />
    </details>
  );
}
