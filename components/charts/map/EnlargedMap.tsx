import { memo, useMemo } from "react";
import { ENLARGED_PARTS } from "@/lib/outlines/equal-earth";
import { mapWords } from "@/lib/words/map";
import { CountryOutlines } from "./CountryOutlines";
import { type Drawing, outlineHref } from "./drawing";
import { Halos } from "./Halos";
import type { MapLayout } from "./layout";
import { KindMarks } from "./legend/KindMarks";
import { outlineCopy } from "./outline-shapes";
import { Patterns } from "./Patterns";
import { drawnSpots, spotsOf } from "./places";
import { SmallPlaces } from "./SmallPlaces";
import styles from "./world.module.css";

type Props = { drawing: Drawing; enlarged: MapLayout["enlarged"][number] };

/** A part of the world again, enlarged: the same outlines, and circles for its small states. */
export const EnlargedMap = memo(function EnlargedMap({ drawing, enlarged: { part, small } }: Props) {
  const { shown, inks, open, places, outlines } = drawing;
  const { x, y, width, height, times } = ENLARGED_PARTS[part];
  const label = mapWords().map.enlarged[part];
  const codes = useMemo(
    () => outlines.enlarged[part].filter((code) => shown.has(code)),
    [outlines, part, shown],
  );
  const spots = useMemo(
    () =>
      drawnSpots(spotsOf(places), small).filter(
        ({ x: left, y: top }) => left >= x && left <= x + width && top >= y && top <= y + height,
      ),
    [places, small, x, y, width, height],
  );
  return (
    <figure className={styles.enlarged}>
      <svg viewBox={`${x} ${y} ${width} ${height}`} role="group" aria-label={label}>
        <Patterns prefix={part} unit={1 / times} inks={inks} />
        <use href={outlineHref("none")} className={styles.unassigned} />
        <CountryOutlines drawing={drawing} codes={codes} prefix={part} isRepeated shapeOf={outlineCopy} />
        <SmallPlaces drawing={drawing} places={small} prefix={part} unit={1 / times} />
        <Halos drawing={drawing} codes={codes} places={small} unit={1 / times} />
        <KindMarks drawing={drawing} spots={spots} unit={1 / times} />
        {open && codes.includes(open) && <use href={outlineHref(open)} className={styles.openOutline} />}
      </svg>
      <figcaption>{label}</figcaption>
    </figure>
  );
});
