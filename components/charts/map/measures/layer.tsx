import type { ReactNode } from "react";
import type { MapState } from "@/lib/link/map";
import type { MeasureSide } from "@/lib/link/measures";
import { measureWords } from "@/lib/words/measures";
import type { Drawing } from "../drawing";
import type { MapRows } from "../rows";
import { actClasses } from "./classes";
import { countedCountries } from "./counted";
import { describeMeasures, windowInWords } from "./describe";
import { MeasureFilters } from "./MeasureFilters";
import { MeasureLegend } from "./MeasureLegend";
import { MeasureList } from "./MeasureList";
import { MeasureNotes } from "./MeasureNotes";
import { MeasureTable } from "./MeasureTable";
import { measuredDrawing } from "./measured-drawing";
import type { MeasureRows } from "./rows";

/** What stands in each place of the map's page while measures are shown. */
export type MeasureLayer = {
  sentence: string;
  heading: string;
  drawing: Drawing;
  filters: ReactNode;
  legend: ReactNode;
  notes: ReactNode;
  lists: ReactNode;
};

type Asked = {
  /** The state of which the counts are, with the side that is shown. */
  state: MapState & { layer: MeasureSide };
  rows: MeasureRows;
  countries: MapRows["countries"];
  checkedTo: string;
  drawing: Drawing;
  go: (next: MapState) => void;
};

/**
 * The map of measures: each part of the page that speaks of memberships on a day has one in its place
 * that speaks of acts in a window, or none: the slider, the claims, the aims and the table of
 * initiatives say nothing of a window of acts.
 */
export function measureLayer({ state, rows, countries, checkedTo, drawing, go }: Asked): MeasureLayer {
  const words = measureWords();
  const side = state.layer;
  const window = windowInWords(state, words);
  const counted = countedCountries(countries, rows, side, (id) => drawing.shown.has(id));
  const classes = actClasses(counted.map((country) => country[side]));
  const painted = measuredDrawing(drawing, side, counted, classes, window, words);
  return {
    sentence: describeMeasures(side, rows.acts, counted, window, words),
    heading: words.measures.shown(side, window),
    drawing: painted,
    filters: <MeasureFilters state={state} checkedTo={checkedTo} onChange={go} />,
    legend: <MeasureLegend side={side} classes={classes} countries={counted} />,
    notes: <MeasureNotes side={side} countries={counted} />,
    lists: (
      <>
        <MeasureList side={side} classes={classes} countries={counted} drawing={painted} />
        <MeasureTable state={state} side={side} window={window} countries={counted} />
      </>
    ),
  };
}
