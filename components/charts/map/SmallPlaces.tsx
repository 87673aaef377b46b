import { useMemo } from "react";
import { CountryLink } from "./CountryLink";
import { type Drawing, isQuiet } from "./drawing";
import type { SmallPlace } from "./layout";
import styles from "./map.module.css";

type Props = {
  drawing: Drawing;
  places: readonly SmallPlace[];
  prefix: string;
  /** Units of the drawing for one px of the page at full width. */
  unit: number;
};

const HIT = 12.1;
/** How large a circle with a tie is, px. */
export const SHOWN = 6;
const QUIET = 2.6;

/** Countries and territories too small for an outline: circles, with a line to where they lie when they had to move. */
export function SmallPlaces({ drawing, places, prefix, unit }: Props) {
  const spots = useMemo(
    () =>
      places.map((place) => ({
        id: place.id,
        quiet: <Spot place={place} unit={unit} isQuiet />,
        shown: <Spot place={place} unit={unit} isQuiet={false} />,
      })),
    [places, unit],
  );
  return (
    <>
      {spots.map(({ id, quiet, shown }) => (
        <CountryLink key={id} drawing={drawing} code={id} prefix={prefix}>
          {isQuiet(drawing, id) ? quiet : shown}
        </CountryLink>
      ))}
    </>
  );
}

function Spot({ place, unit, isQuiet }: { place: SmallPlace; unit: number; isQuiet: boolean }) {
  const { x, y, from } = place;
  return (
    <>
      {from && (
        <path className={isQuiet ? styles.quietLead : styles.lead} d={`M${x} ${y}L${from.x} ${from.y}`} />
      )}
      <circle cx={x} cy={y} r={HIT * unit} className={styles.hit} />
      <circle
        cx={x}
        cy={y}
        r={(isQuiet ? QUIET : SHOWN) * unit}
        className={isQuiet ? styles.quietSpot : styles.spot}
        vectorEffect="non-scaling-stroke"
      />
    </>
  );
}
