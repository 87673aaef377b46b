import type { MeasureSide } from "@/lib/link/measures";
import type { MeasureWords } from "@/lib/words/measures";
import type { Drawing } from "../drawing";
import type { ActClass } from "./classes";
import type { CountedCountry } from "./counted";
import { styleOfActs } from "./scale";

/** The drawing of the map with countries painted and called by their number of acts; nobody is set off, steps back or has a kind of tie. */
export function measuredDrawing(
  drawing: Drawing,
  side: MeasureSide,
  countries: readonly CountedCountry[],
  classes: readonly ActClass[],
  window: string,
  { measures }: MeasureWords,
): Drawing {
  return {
    ...drawing,
    faded: new Set(),
    looser: new Map(),
    shown: new Map([...drawing.shown].map(([id, country]) => [id, { ...country, joined: [] }])),
    measured: {
      label: measures.chartLabel[side],
      countries: new Map(
        countries.map((country) => [
          country.id,
          {
            name: measures.mark(country.name, country[side], side, window),
            className: styleOfActs(country[side], classes),
            isQuiet: country[side] === 0,
          },
        ]),
      ),
    },
  };
}
