import type { IsoDay } from "@/lib/dates";
import { dayAt, xOf } from "./day-track";
import { nearestMark, type Track } from "./marks";

/** What a pointer has hold of. Places are px from the left end of the track. */
export type Hold = {
  /** The day to which it has brought the handle. */
  day: IsoDay;
  /** Where it was pressed. */
  from: number;
  /** How far it is to the right of the handle, which it keeps. */
  beside: number;
  /** Whether it has moved: a press that trembles stays a press. */
  isDragging: boolean;
};

/** A pointer this near to the handle takes hold of it where it stands, px. */
const GRASP = 6;
/** How far a pointer may tremble, px. */
const TREMBLE = 3;

/** What a pointer holds that is pressed on the track: the mark that it means, else the handle, else the day there. */
export function press(at: number, track: Track, day: IsoDay): Hold {
  const held =
    nearestMark(at, track)?.day ?? (Math.abs(at - pxOf(day, track)) <= GRASP ? day : dayOf(at, track));
  return { day: held, from: at, beside: at - pxOf(held, track), isDragging: false };
}

/** What it holds when it has come to another place. */
export function pull(hold: Hold, at: number, track: Track): Hold {
  if (!hold.isDragging && Math.abs(at - hold.from) <= TREMBLE) return hold;
  return { ...hold, day: dayOf(at - hold.beside, track), isDragging: true };
}

function pxOf(day: IsoDay, { span, width }: Track): number {
  return (xOf(day, span) / 100) * width;
}

function dayOf(at: number, { span, width }: Track): IsoDay {
  return dayAt((at / width) * 100, span);
}
