import { memo, type ReactNode } from "react";
import { ENLARGED_PARTS } from "@/lib/outlines/equal-earth";
import { mapWords } from "@/lib/words/map";
import { CountryLink } from "./CountryLink";
import { type Drawing, isRaised, outlineId } from "./drawing";
import { Halos } from "./Halos";
import styles from "./map.module.css";
import { OUTLINES } from "./outlines";
import { Patterns } from "./Patterns";
import { SmallPlaces } from "./SmallPlaces";

/** Names the patterns of this drawing. */
export const WORLD = "world";

/** The outlines, made once: no day makes them others. */
const SHAPES = new Map(
  Object.entries(OUTLINES).map(([code, { d }]) => [
    code,
    <path key={code} id={outlineId(code)} d={d} vectorEffect="non-scaling-stroke" />,
  ]),
);

type Props = {
  drawing: Drawing;
  /** What lies under the countries, the same element from day to day. */
  ground: ReactNode;
};

/** The world, one linked outline or circle per country and territory. */
export const WorldMap = memo(function WorldMap({ drawing, ground }: Props) {
  const { layout, measured, inks, open } = drawing;
  const hasEdge = (code: string) => isRaised(drawing, code);
  const ordered = [...layout.outlined.filter((code) => !hasEdge(code)), ...layout.outlined.filter(hasEdge)];
  return (
    <svg
      className={styles.world}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="group"
      aria-label={measured?.label ?? mapWords().map.chartLabel}
    >
      <Patterns prefix={WORLD} unit={1} inks={inks} />
      {ground}
      {ordered.map((code) => {
        const shape = SHAPES.get(code);
        return (
          shape && (
            <CountryLink key={code} drawing={drawing} code={code} prefix={WORLD}>
              {shape}
            </CountryLink>
          )
        );
      })}
      <SmallPlaces drawing={drawing} places={layout.small} prefix={WORLD} unit={1} />
      <Halos drawing={drawing} codes={layout.outlined} places={layout.small} unit={1} />
      {layout.enlarged.map(({ part }) => {
        const { x, y, width, height } = ENLARGED_PARTS[part];
        return <rect key={part} className={styles.part} x={x} y={y} width={width} height={height} />;
      })}
      {open && OUTLINES[open] && <use href={`#${outlineId(open)}`} className={styles.openOutline} />}
    </svg>
  );
});
