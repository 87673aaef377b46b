import { ScatterChart } from "echarts/charts";
import { GridComponent, TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { MEASURE_FAMILIES, type MeasureFamily, SENDER_GROUPS } from "@/lib/vocabulary";
import type { Act } from "./act";
import { HEIGHT, laneColour } from "./appearance";
import { type Drawing, readActs } from "./drawing";
import { drawFinished } from "./finished";

use([ScatterChart, GridComponent, TooltipComponent, CanvasRenderer]);

const SHAPES: Record<MeasureFamily, string> = {
  "technology-controls": "triangle",
  "market-access": "rect",
  finance: "diamond",
  law: "pin",
  diplomacy: "circle",
  easing: "emptyCircle",
  "company-moves": "arrow",
};

/** A scatter chart on a canvas, one series per shape and colour, which is what its fast path for many points asks for. */
export function open(place: HTMLElement): Drawing<Act[]> {
  const chart = init(place, null, { renderer: "canvas", height: HEIGHT });
  const draw = (acts: Act[]) =>
    drawFinished(chart, {
      animation: false,
      tooltip: {},
      xAxis: { type: "time" },
      yAxis: { type: "category", data: [...SENDER_GROUPS], inverse: true },
      series: seriesOf(acts),
    });
  return { read: readActs, draw };
}

function seriesOf(acts: readonly Act[]) {
  return SENDER_GROUPS.flatMap((lane) =>
    MEASURE_FAMILIES.map((family) => ({
      id: `${lane} ${family}`,
      type: "scatter" as const,
      symbol: SHAPES[family],
      symbolSize: 10,
      large: true,
      itemStyle: { color: laneColour(lane) },
      data: acts
        .filter((act) => act.lane === lane && act.family === family)
        .map(({ id, day, title }) => ({ id, name: title, value: [day, lane] })),
    })),
  );
}
