import type { MeasureSide } from "@/lib/link/measures";
import { measureWords } from "@/lib/words/measures";
import { type ActClass, classOf } from "./classes";
import type { CountedCountry } from "./counted";
import styles from "./measures.module.css";
import { Swatch } from "./Swatch";
import { styleOfClass } from "./scale";

type Props = { side: MeasureSide; classes: readonly ActClass[]; countries: readonly CountedCountry[] };

/** What each step of lightness means, and how many of the countries drawn have it. */
export function MeasureLegend({ side, classes, countries }: Props) {
  const { measures, grammar } = measureWords();
  const { legend } = measures;
  const drawn = countries.filter(({ isDrawn }) => isDrawn);
  const entries = [
    { place: -1, label: legend.none },
    ...classes.map(({ first, last }, place) => ({ place, label: legend.bounds(first, last) })),
  ];
  return (
    <section className={styles.legend} aria-label={legend.label}>
      <h2>{legend.heading[side]}</h2>
      <ul className={styles.classes}>
        {entries.map(({ place, label }) => (
          <li key={place}>
            <Swatch className={styleOfClass(place, classes)} />
            <span>
              {label}{" "}
              <span className={styles.number}>
                ({grammar.number(drawn.filter((one) => classOf(classes, one[side]) === place).length)})
              </span>
            </span>
          </li>
        ))}
        <li>
          <Swatch className={styles.outside ?? ""} />
          <span>{legend.outside}</span>
        </li>
      </ul>
      <p className={styles.hint}>{legend.unit}</p>
    </section>
  );
}
