import { outlineHref, outlineId } from "./drawing";
import type { OutlineIndex } from "./outline-index";
import { ENLARGED_CODES, OUTLINES } from "./outlines";
import { OUTLINES_FILE } from "./outlines-file";
import styles from "./world.module.css";

/** What lies under the countries: meridians, parallels, and areas without a row. The server alone draws it. */
export function MapGround() {
  return (
    <>
      <use className={styles.graticule} href={outlineHref("graticule")} />
      <use id={outlineId("none")} className={styles.unassigned} href={outlineHref("none")} />
    </>
  );
}

/** Has the browser fetch the outlines while it still reads the page. */
export function OutlinesAhead() {
  return <link rel="preload" as="image" href={OUTLINES_FILE} />;
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
