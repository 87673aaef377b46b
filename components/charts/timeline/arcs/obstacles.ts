import { textWidth } from "@/lib/text-width";
import type { TimelineLane, TimelineMark } from "../layout";
import type { Box } from "./boxes";

/** Size of the titles beside marks, px, and half the size of a mark. */
const TITLE_SIZE = 12.5;
const MARK = 9;
/** Height of the number above a bar, px. */
const NUMBER = 12;

/** What labels must not cover: the marks, their stretches, and the titles beside them. */
export function obstacles(marks: readonly TimelineMark[], titleOf: (id: string) => string): Box[] {
  return marks.flatMap(({ id, x, y, bar, hatches = [], label }) => {
    const mark = { left: x - MARK, right: x + MARK, top: y - MARK, bottom: y + MARK };
    const stretches = [...(bar ? [bar] : []), ...hatches].map(({ x1, x2 }) => ({
      left: x1,
      right: x2,
      top: y - 4,
      bottom: y + 4,
    }));
    if (!label) return [mark, ...stretches];
    const width = textWidth(titleOf(id), TITLE_SIZE);
    const left = label.anchor === "start" ? label.x : label.x - width;
    return [mark, ...stretches, { left, right: left + width, top: y - 8, bottom: y + 8 }];
  });
}

/** The bars of counted lanes, each with the number above or below it. */
export function barBoxes(lanes: readonly TimelineLane[]): Box[] {
  return lanes.flatMap((lane) =>
    lane.state !== "counted"
      ? []
      : lane.bins.map(({ x, width, parts, label }) => ({
          left: x,
          right: x + width,
          top: Math.min(...parts.map(({ y }) => y), ...(label ? [label.y - NUMBER] : [])),
          bottom: Math.max(...parts.map(({ y, height }) => y + height), ...(label ? [label.y] : [])),
        })),
  );
}
