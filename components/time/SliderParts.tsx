import { useMemo } from "react";
import type { IsoDay } from "@/lib/dates";
import { DaySteps } from "./DaySteps";
import { DayTrack } from "./DayTrack";
import { within } from "./day-track";
import { type DayMark, marksIn } from "./marks";
import { useMoves } from "./use-moves";
import { usePlay } from "./use-play";

export type SliderProps = {
  /** First and last day on which it can stand. */
  first: IsoDay;
  last: IsoDay;
  day: IsoDay;
  /** A second day that is compared, drawn as a tick that stays; none without. */
  since?: IsoDay | undefined;
  /** Days on which something changed, oldest first, with what is said of each. */
  marks: readonly DayMark[];
  /** What the slider is called. */
  label: string;
  /** Called with every day that it passes while it is dragged, played or moved by keys. */
  onMove: (day: IsoDay) => void;
  /** Called once where it comes to rest: the key or the pointer is lifted, or playing pauses. */
  onRest: (day: IsoDay) => void;
};

/** The track and the buttons below it, which move the same day. */
export function SliderParts({
  first,
  last,
  day: asked,
  since,
  marks: all,
  label,
  onMove,
  onRest,
}: SliderProps) {
  const span = useMemo(() => ({ first, last }), [first, last]);
  const marks = useMemo(() => marksIn(all, span), [all, span]);
  const day = within(asked, span);
  const moves = useMoves({ onMove, onRest });
  const play = usePlay({ marks, day, first, moves });
  return (
    <>
      <DayTrack span={span} day={day} since={since} marks={marks} label={label} moves={moves} play={play} />
      <DaySteps day={day} marks={marks} moves={moves} play={play} />
    </>
  );
}
