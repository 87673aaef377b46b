import { memo, type ReactNode, useMemo } from "react";
import type { MapView } from "@/lib/link/view";
import { ENLARGED_PARTS } from "@/lib/outlines/equal-earth";
import { mapWords } from "@/lib/words/map";
import { CountryOutlines } from "./CountryOutlines";
import { type Drawing, outlineHref, WORLD } from "./drawing";
import { Halos } from "./Halos";
import { keptLayout } from "./kept-layout";
import { FocusHalo } from "./keys/FocusHalo";
import { isEnlarged } from "./layout";
import { KindMarks } from "./legend/KindMarks";
import { outlineShape } from "./outline-shapes";
import { Patterns } from "./Patterns";
import { drawnSpots, spotsOf } from "./places";
import { SmallPlaces } from "./SmallPlaces";
import { scaleOf } from "./view/scale";
import { useMapView } from "./view/use-map-view";
import viewStyles from "./view/view.module.css";
import { timesOf } from "./view/view-box";
import styles from "./world.module.css";

type Props = {
  drawing: Drawing;
  /** What lies under the countries, the same element from day to day. */
  ground: ReactNode;
  view: MapView | undefined;
  onView: (view: MapView | undefined) => void;
  /** The id of what says which keys work here. */
  helpId: string;
};

/** The world, or the part of it that the reader chose; one linked outline or circle per country and territory. Zooming and moving change what is shown of the same paths. */
export const WorldMap = memo(function WorldMap({ drawing, ground, view, onView, helpId }: Props) {
  const { inks, open, places, outlines } = drawing;
  const { ref, box, width } = useMapView(view, onView);
  const { unit, step, isCrowded, hasAll } = scaleOf(box, width);
  const layout = useMemo(
    () => (step === 1 && !hasAll ? drawing.layout : keptLayout(places, outlines.areas, step, hasAll)),
    [drawing.layout, places, outlines, step, hasAll],
  );
  // Inside the dashed frames marks would cover the countries, as circles would: the enlarged parts have them.
  const spots = useMemo(() => {
    const drawn = drawnSpots(spotsOf(places), layout.small);
    return hasAll ? drawn : drawn.filter((spot) => !isEnlarged(spot));
  }, [places, layout, hasAll]);
  return (
    <div ref={ref} className={timesOf(box) > 1 ? `${viewStyles.pane} ${viewStyles.zoomed}` : viewStyles.pane}>
      <svg
        className={styles.world}
        viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
        role="group"
        aria-label={drawing.measured?.label ?? mapWords().map.chartLabel}
        aria-describedby={helpId}
      >
        <Patterns prefix={WORLD} unit={unit} inks={inks} />
        {ground}
        <CountryOutlines drawing={drawing} codes={drawing.layout.outlined} shapeOf={outlineShape} />
        <SmallPlaces
          drawing={drawing}
          places={layout.small}
          prefix={WORLD}
          unit={unit}
          isCrowded={isCrowded}
        />
        <Halos drawing={drawing} codes={layout.outlined} places={layout.small} unit={unit} />
        <KindMarks drawing={drawing} spots={spots} unit={unit} />
        {!hasAll &&
          layout.enlarged.map(({ part }) => {
            const { x, y, width, height } = ENLARGED_PARTS[part];
            return <rect key={part} className={styles.part} x={x} y={y} width={width} height={height} />;
          })}
        {open && outlines.areas[open] && <use href={outlineHref(open)} className={styles.openOutline} />}
        <FocusHalo />
      </svg>
    </div>
  );
});
