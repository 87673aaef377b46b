import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { MapRows } from "@/components/charts/map";
import type { Drawing as OurDrawing } from "@/components/charts/map/drawing";
import type { IsoDay } from "@/lib/dates";
import type { Drawing } from "../drawing";
import { drawingsOf } from "./drawings";
import { OurMap } from "./OurMap";
import { readMap } from "./read-map";

/**
 * Our map, drawn by the page's own script.
 *
 * @param isLaidOut whether the rows are laid out before they are drawn, rather than with the first drawing
 */
export function open(place: HTMLElement, isLaidOut: boolean): Drawing<{ rows: MapRows; day: IsoDay }> {
  const root = createRoot(place);
  let drawingOn: ((day: IsoDay) => OurDrawing) | undefined;
  const read = async (day: IsoDay) => {
    const rows = await readMap();
    if (isLaidOut) drawingOn ??= drawingsOf(rows);
    return { rows, day };
  };
  const draw = async ({ rows, day }: { rows: MapRows; day: IsoDay }) => {
    drawingOn ??= drawingsOf(rows);
    const drawing = drawingOn(day);
    flushSync(() => root.render(<OurMap drawing={drawing} />));
  };
  return { read, draw };
}
