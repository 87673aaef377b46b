import { MapChart } from "echarts/charts";
import { GeoComponent, TooltipComponent } from "echarts/components";
import { init, registerMap, use } from "echarts/core";
import { CanvasRenderer, SVGRenderer } from "echarts/renderers";
import { SURFACES } from "@/lib/colours";
import { MAP_FRAME } from "@/lib/outlines/equal-earth";
import type { Drawing } from "../drawing";
import { drawFinished } from "../finished";
import { type ColouredMap, readColoured } from "./coloured";

use([MapChart, GeoComponent, TooltipComponent, CanvasRenderer, SVGRenderer]);

const NAME = "world";

/** The areas lie as they are drawn. */
const AS_IT_IS = { project: (point: number[]) => point, unproject: (point: number[]) => point };

/** A map of ECharts, which gets its areas once, and for another day nothing but the colours of them. */
export function open(place: HTMLElement, renderer: "canvas" | "svg"): Drawing<ColouredMap> {
  let hasAreas = false;
  const chart = init(place, null, {
    renderer,
    height: (place.clientWidth * MAP_FRAME.height) / MAP_FRAME.width,
  });
  const draw = async ({ areas, paint }: ColouredMap) => {
    const data = [...paint()].map(([name, { colour, title }]) => ({
      name,
      value: title,
      itemStyle: { areaColor: colour },
    }));
    if (hasAreas) return drawFinished(chart, { series: [{ id: NAME, data }] });
    hasAreas = true;
    registerMap(NAME, { type: "FeatureCollection", features: [...areas] });
    return drawFinished(chart, {
      animation: false,
      tooltip: {},
      series: [
        {
          id: NAME,
          type: "map",
          map: NAME,
          projection: AS_IT_IS,
          left: 0,
          right: 0,
          top: 0,
          bottom: 0,
          itemStyle: { borderColor: SURFACES.light.paper, borderWidth: 0.7 },
          data,
        },
      ],
    });
  };
  return { read: readColoured, draw };
}
