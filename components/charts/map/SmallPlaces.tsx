import { memo, useMemo } from "react";
import { CountryLink } from "./CountryLink";
import { type Drawing, isQuiet } from "./drawing";
import keys from "./keys/keys.module.css";
import type { SmallPlace } from "./layout";
import styles from "./world.module.css";

type Props = {
  drawing: Drawing;
  places: readonly SmallPlace[];
  prefix: string;
  /** Units of the drawing for one px of the page at full width. */
  unit: number;
  /** Whether the drawing is so small that targets would cover the countries: then only a circle with a tie has one. */
  isCrowded?: boolean;
};

const HIT = 12.1;
/** How large a circle with a tie is, px. */
export const SHOWN = 6;
const QUIET = 2.6;

/** Countries and territories too small for an outline: circles, with a line to where they lie when they had to move. */
export const SmallPlaces = memo(function SmallPlaces({
  drawing,
  places,
  prefix,
  unit,
  isCrowded = false,
}: Props) {
  const spots = useMemo(
    () =>
      places.map((place) => ({
        id: place.id,
        quiet: <Spot place={place} unit={unit} isQuiet hasTarget={!isCrowded} />,
        shown: <Spot place={place} unit={unit} isQuiet={false} hasTarget />,
      })),
    [places, unit, isCrowded],
  );
  const isSmall = ({ id }: { id: string }) => isQuiet(drawing, id);
  // Where targets meet, that of a circle of which something is to be told lies above.
  const ordered = [...spots.filter(isSmall), ...spots.filter((spot) => !isSmall(spot))];
  return (
    <>
      {ordered.map(({ id, quiet, shown }) => (
        <CountryLink key={id} drawing={drawing} code={id} prefix={prefix}>
          {isQuiet(drawing, id) ? quiet : shown}
        </CountryLink>
      ))}
    </>
  );
});

type SpotProps = { place: SmallPlace; unit: number; isQuiet: boolean; hasTarget: boolean };

function Spot({ place, unit, isQuiet, hasTarget }: SpotProps) {
  const { x, y, from } = place;
  return (
    <>
      {from && (
        <path className={isQuiet ? styles.quietLead : styles.lead} d={`M${x} ${y}L${from.x} ${from.y}`} />
      )}
      {hasTarget && <path d={`M${x} ${y}h.01`} className={keys.target} />}
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
