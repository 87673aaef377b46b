import { Fragment, memo } from "react";
import { type Drawing, outlineHref } from "./drawing";
import type { SmallPlace } from "./layout";
import { SHOWN } from "./SmallPlaces";
import { isRecent } from "./shown";
import styles from "./world.module.css";

type Props = {
  drawing: Drawing;
  /** Codes of the outlines in this drawing. */
  codes: readonly string[];
  places: readonly SmallPlace[];
  /** Units of the drawing for one px of the page at full width. */
  unit: number;
};

/** How far a ring stands from the circle that it goes round, px. */
const APART = 3.2;

/** A second outline round each country that joined of late: two lines where others have one, in any colours. */
export const Halos = memo(function Halos({ drawing, codes, places, unit }: Props) {
  const isSetOff = (code: string) => {
    const country = drawing.shown.get(code);
    return country !== undefined && isRecent(country);
  };
  const outlined = codes.filter(isSetOff);
  return (
    <g aria-hidden="true" className={styles.halos}>
      {outlined.map((code) => (
        <Fragment key={code}>
          <use href={outlineHref(code)} className={styles.halo} />
          <use href={outlineHref(code)} className={styles.haloGap} />
        </Fragment>
      ))}
      {places
        .filter(({ id }) => isSetOff(id))
        .map(({ id, x, y }) => (
          <circle
            key={id}
            cx={x}
            cy={y}
            r={(SHOWN + APART) * unit}
            className={styles.ring}
            vectorEffect="non-scaling-stroke"
          />
        ))}
    </g>
  );
});
