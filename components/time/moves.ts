import type { IsoDay } from "@/lib/dates";

/** Who hears of moves, and where they come to rest. */
export type Heard = { onMove: (day: IsoDay) => void; onRest: (day: IsoDay) => void };

export type Moves = ReturnType<typeof makeMoves>;

/** Tells of each move, and of the last of a run once more when it comes to rest. */
export function makeMoves({ onMove, onRest }: Heard) {
  let unrested: IsoDay | undefined;
  let frame: number | undefined;

  function cancelFrame() {
    if (frame !== undefined) cancelAnimationFrame(frame);
    frame = undefined;
  }

  function tell() {
    cancelFrame();
    if (unrested !== undefined) onMove(unrested);
  }

  return {
    /** The day last moved to, while it has not come to rest. */
    unrested: () => unrested,
    move(day: IsoDay) {
      unrested = day;
      tell();
    },
    /** Moves with the next picture: of several moves before it, only the last is told. */
    moveInFrame(day: IsoDay) {
      unrested = day;
      frame ??= requestAnimationFrame(tell);
    },
    /** Comes to rest where it was last moved to; nothing after no move. */
    rest() {
      if (frame !== undefined) tell();
      const day = unrested;
      unrested = undefined;
      if (day !== undefined) onRest(day);
    },
    /** Tells no more of what was moved. */
    forget() {
      cancelFrame();
      unrested = undefined;
    },
  };
}
