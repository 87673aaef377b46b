import { words } from "@/lib/words";
import { CountryLink } from "./CountryLink";
import { type Drawing, outlineId } from "./drawing";
import styles from "./map.module.css";
import { GRATICULE, OUTLINES, UNASSIGNED } from "./outlines";
import { Patterns } from "./Patterns";
import { isOutlined } from "./paint";
import { SmallPlaces } from "./SmallPlaces";

/** Names the patterns of this drawing. */
export const WORLD = "world";

/** The world, one linked outline or circle per country and territory. */
export function WorldMap({ drawing }: { drawing: Drawing }) {
  const { layout, shown, inks, open } = drawing;
  const hasEdge = (code: string) => isOutlined(shown.get(code)?.look ?? "none");
  const ordered = [...layout.outlined.filter((code) => !hasEdge(code)), ...layout.outlined.filter(hasEdge)];
  const { enlarged } = layout;
  return (
    <svg
      className={styles.world}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="group"
      aria-label={words().map.chartLabel}
    >
      <Patterns prefix={WORLD} unit={1} inks={inks} />
      <path className={styles.graticule} d={GRATICULE} />
      <path
        id={outlineId("none")}
        className={styles.unassigned}
        d={UNASSIGNED}
        vectorEffect="non-scaling-stroke"
      />
      {ordered.map((code) => (
        <CountryLink key={code} drawing={drawing} code={code} prefix={WORLD}>
          <path id={outlineId(code)} d={OUTLINES[code]?.d} vectorEffect="non-scaling-stroke" />
        </CountryLink>
      ))}
      <SmallPlaces drawing={drawing} places={layout.small} prefix={WORLD} unit={1} />
      <rect
        className={styles.part}
        x={enlarged.x}
        y={enlarged.y}
        width={enlarged.width}
        height={enlarged.height}
      />
      {open && OUTLINES[open] && <use href={`#${outlineId(open)}`} className={styles.openOutline} />}
    </svg>
  );
}
