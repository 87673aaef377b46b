import { outlineId } from "./drawing";
import { GRATICULE, UNASSIGNED } from "./ground";
import styles from "./map.module.css";
import type { OutlineIndex } from "./outline-index";
import { ENLARGED_CODES, OUTLINES } from "./outlines";

/** What lies under the countries: meridians, parallels, and areas without a row. The server alone draws it. */
export function MapGround() {
  return (
    <>
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

const EACH = Object.entries(OUTLINES);

const INDEX: OutlineIndex = {
  areas: Object.fromEntries(EACH.map(([code, { area }]) => [code, { area }])),
  enlarged: ENLARGED_CODES,
};

/**
 * What the page has of the outlines; the same object at every call. The server draws them, so that
 * the page's script does not carry them: they would be a tenth of what a page may load.
 */
export function outlineIndex(): OutlineIndex {
  return INDEX;
}
