import { addDays, type IsoDay } from "@/lib/dates";
import { addMonths } from "@/lib/months";
import type { Days } from "@/lib/stretch";
import { within } from "./day-track";
import { type DayMark, nextMark, previousMark } from "./marks";

type Pressed = { key: string; shiftKey: boolean };

/**
 * The day after a key was pressed on the handle: an arrow moves by a day, with Shift to the
 * mark before or after; Page moves by a month; Home and End go to the ends of the track.
 *
 * @returns the day itself where there is nothing further; none for a key that is not the slider's
 */
export function pressKey(
  day: IsoDay,
  { key, shiftKey }: Pressed,
  span: Days,
  marks: readonly DayMark[],
): IsoDay | undefined {
  const target = targetOf(day, key, shiftKey ? marks : undefined, span);
  return target === undefined ? undefined : within(target, span);
}

function targetOf(
  day: IsoDay,
  key: string,
  marks: readonly DayMark[] | undefined,
  { first, last }: Days,
): IsoDay | undefined {
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return marks ? (nextMark(marks, day)?.day ?? day) : addDays(day, 1);
    case "ArrowLeft":
    case "ArrowDown":
      return marks ? (previousMark(marks, day)?.day ?? day) : addDays(day, -1);
    case "PageUp":
      return addMonths(day, 1);
    case "PageDown":
      return addMonths(day, -1);
    case "Home":
      return first;
    case "End":
      return last;
    default:
      return undefined;
  }
}
