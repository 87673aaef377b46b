import { axisX, dot, plot } from "@observablehq/plot";
import { MEASURE_FAMILIES, SENDER_GROUPS } from "@/lib/vocabulary";
import type { Act } from "./act";
import { HEIGHT, laneColour } from "./appearance";
import { type Drawing, readActs } from "./drawing";

/** Dots in an SVG. Plot has no update: a new one takes the place of the old. */
export function open(place: HTMLElement): Drawing<Act[]> {
  const draw = async (acts: Act[]) => {
    place.replaceChildren(
      plot({
        width: place.clientWidth,
        height: HEIGHT,
        marginLeft: 120,
        y: { domain: SENDER_GROUPS, label: null },
        color: { domain: SENDER_GROUPS, range: SENDER_GROUPS.map(laneColour) },
        symbol: { domain: MEASURE_FAMILIES },
        marks: [
          axisX({ label: null }),
          dot(acts, {
            x: ({ day }: Act) => new Date(day),
            y: "lane",
            stroke: "lane",
            symbol: "family",
            title: "title",
          }),
        ],
      }),
    );
  };
  return { read: readActs, draw };
}
