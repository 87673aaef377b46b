import { memo } from "react";
import { ENLARGED_PARTS } from "@/lib/outlines/equal-earth";
import { mapWords } from "@/lib/words/map";
import { CountryLink } from "./CountryLink";
import { type Drawing, isRaised, outlineId } from "./drawing";
import { Halos } from "./Halos";
import type { MapLayout } from "./layout";
import styles from "./map.module.css";
import { ENLARGED_CODES, OUTLINES } from "./outlines";
import { Patterns } from "./Patterns";
import { SmallPlaces } from "./SmallPlaces";

type Props = { drawing: Drawing; enlarged: MapLayout["enlarged"][number] };

/** The outlines once more, made once. */
const SHAPES = new Map(
  Object.keys(OUTLINES).map((code) => [code, <use key={code} href={`#${outlineId(code)}`} />]),
);

/** A part of the world again, enlarged: the same outlines, and circles for its small states. */
export const EnlargedMap = memo(function EnlargedMap({ drawing, enlarged: { part, small } }: Props) {
  const { shown, inks, open } = drawing;
  const { x, y, width, height, times } = ENLARGED_PARTS[part];
  const label = mapWords().map.enlarged[part];
  const hasEdge = (code: string) => isRaised(drawing, code);
  const codes = ENLARGED_CODES[part].filter((code) => shown.has(code));
  return (
    <figure className={styles.enlarged}>
      <svg viewBox={`${x} ${y} ${width} ${height}`} role="group" aria-label={label}>
        <Patterns prefix={part} unit={1 / times} inks={inks} />
        <use href={`#${outlineId("none")}`} />
        {[...codes.filter((code) => !hasEdge(code)), ...codes.filter(hasEdge)].map((code) => {
          const shape = SHAPES.get(code);
          return (
            shape && (
              <CountryLink key={code} drawing={drawing} code={code} prefix={part} isRepeated>
                {shape}
              </CountryLink>
            )
          );
        })}
        <SmallPlaces drawing={drawing} places={small} prefix={part} unit={1 / times} />
        <Halos drawing={drawing} codes={codes} places={small} unit={1 / times} />
        {open && codes.includes(open) && <use href={`#${outlineId(open)}`} className={styles.openOutline} />}
      </svg>
      <figcaption>{label}</figcaption>
    </figure>
  );
});
