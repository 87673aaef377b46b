import { geo, plot } from "@observablehq/plot";
import { SURFACES } from "@/lib/colours";
import type { Drawing } from "../drawing";
import { type ColouredMap, readColoured } from "./coloured";
import { type Area, areaOf } from "./features";

/** Areas in an SVG, in the frame in which they lie already. Plot has no update: a new one takes the place of the old. */
export function open(place: HTMLElement): Drawing<ColouredMap> {
  const draw = async ({ width, height, areas, paint }: ColouredMap) => {
    const painted = paint();
    place.replaceChildren(
      plot({
        width: place.clientWidth,
        height: (place.clientWidth * height) / width,
        margin: 0,
        projection: { type: "identity", domain: areaOf("frame", `M0 0l${width} 0 0 ${height}-${width} 0z`) },
        color: { type: "identity" },
        marks: [
          geo(areas, {
            fill: ({ properties }: Area) => painted.get(properties.name)?.colour,
            title: ({ properties }: Area) => painted.get(properties.name)?.title,
            stroke: SURFACES.light.paper,
            strokeWidth: 0.7,
          }),
        ],
      }),
    );
  };
  return { read: readColoured, draw };
}
