import { type BinFrame, fullestOf } from "./bins/layout-bins";
import type { LaneContent } from "./lane-contents";
import { type LaneFrame, layoutLane } from "./lane-layout";
import type { TimelineLayout, TimelineView } from "./layout";
import { AXIS } from "./scale";

type Frame = Pick<LaneFrame, "left" | "right" | "pinned"> & {
  bins: Omit<BinFrame, "floor" | "hangs" | "most">;
};

/** Lanes one under another; of two that are mirrored, the axis lies between them. All bars share one scale. */
export function stackLanes(
  contents: readonly LaneContent[],
  view: Pick<TimelineView, "fold" | "full">,
  { bins, ...frame }: Frame,
): Pick<TimelineLayout, "lanes" | "marks" | "bottom" | "axisY"> {
  const [fold, full] = [new Set(view.fold), new Set(view.full)];
  const most = fullestOf(contents.flatMap(({ key, rows }) => (rows && !fold.has(key) ? [rows] : [])));
  const lanes: TimelineLayout["lanes"] = [];
  const marks: TimelineLayout["marks"] = [];
  let y = 0;
  let axisY: number | undefined;
  for (const content of contents) {
    const { key } = content;
    if (key === "below") {
      axisY = y;
      y += AXIS;
    }
    const placed = layoutLane(content, {
      ...frame,
      y,
      bins: { ...bins, most },
      isFolded: fold.has(key),
      isFull: full.has(key),
      rises: key === "above",
      hangs: key === "below",
    });
    lanes.push(placed.lane);
    marks.push(...placed.marks);
    y += placed.lane.height;
  }
  return { lanes, marks, bottom: y, axisY: axisY ?? y };
}
