import type { IsoDay } from "@/lib/dates";
import { senderGroup } from "@/lib/lanes";
import { familyOf } from "@/lib/vocabulary";
import { hatchesOf } from "./hatches";
import type { TimelineEvent, TimelineMark } from "./layout";
import { RADIUS } from "./scale";
import type { Placeable } from "./titles";

/** What placing an event needs to know of the whole: the scale, the day after the window, the length of a fading end. */
export type Frame = { x: (day: IsoDay) => number; end: IsoDay; stub: number };

/** An event on the lowest level of no lane yet. */
export function placeable(event: TimelineEvent, first: IsoDay, last: IsoDay, frame: Frame): Placeable {
  const { x } = frame;
  const at = x(first);
  const fuzzyX = last === first ? at : x(last);
  const bar = barOf(event, frame);
  const hatches = hatchesOf(event, frame);
  return {
    title: event.title,
    left: Math.min(at, bar?.x1 ?? at, ...hatches.map(({ x1 }) => x1)) - RADIUS,
    right: Math.max(at + RADIUS, fuzzyX, bar?.x2 ?? at, ...hatches.map(({ x2 }) => x2)) + 2,
    mark: {
      id: event.id,
      x: at,
      y: 0,
      fuzzyX,
      family: familyOf(event.measure),
      group: senderGroup(event.senders),
      beyond: event.extraterritorial,
      adopted: event.stage === "adopted",
      ...(bar && { bar }),
      ...(hatches.length > 0 && { hatches }),
    },
  };
}

function barOf(event: TimelineEvent, { x, end, stub }: Frame): TimelineMark["bar"] {
  if (!event.effectiveOn || event.stage !== "adopted" || event.effectiveOn >= end) return undefined;
  const x1 = x(event.effectiveOn);
  const open = event.endedOn === null;
  const x2 = event.endedOn === null ? Math.min(x1 + stub, x(end)) : x(event.endedOn);
  return x2 > x1 ? { x1, x2, open } : undefined;
}
