import { outlineId } from "./drawing";
import { GRATICULE, UNASSIGNED } from "./ground";
import styles from "./map.module.css";

/** What lies under the countries and never changes: meridians, parallels, and areas without a row. The server draws it, so that the page's script does not carry it. */
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
