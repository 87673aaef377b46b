import { outlineId } from "./drawing";
import { GRATICULE, UNASSIGNED } from "./ground";
import styles from "./map.module.css";
import type { OutlineIndex } from "./outline-index";
import { ENLARGED_CODES, OUTLINES } from "./outlines";

/**
 * What never changes: the outlines, which the countries' links use, and what lies under them,
 * meridians, parallels and areas without a row. The server draws it, so that the page's script
 * does not carry it: the outlines are a tenth of what a page may load.
 */
export function MapGround() {
  return (
    <>
      <defs>
        {Object.entries(OUTLINES).map(([code, { d }]) => (
          <path key={code} id={outlineId(code)} d={d} vectorEffect="non-scaling-stroke" />
        ))}
      </defs>
      <path className={styles.graticule} d={GRATICULE} />
      <path
        id={outlineId("none")}
        className={styles.unassigned}
        d={UNASSIGNED}
        vectorEffect="non-scaling-stroke"
      />
    </>
  );
}

/** What the script must know of these outlines. */
export function outlineIndex(): OutlineIndex {
  const areas = Object.entries(OUTLINES).map(([code, { area }]) => [code, { area }] as const);
  return { areas: Object.fromEntries(areas), enlarged: ENLARGED_CODES };
}
