import type { Pair } from "./act";
import type { Drawing } from "./drawing";

/** A drawing with its rows, and a clock. */
export type Timed = {
  /** Fetches what is to be drawn, which is not timed. */
  load: (pair: Pair) => Promise<void>;
  /** Draws, and gives how long it took until two frames after, ms: the second begins when the first has been painted. */
  time: (which: keyof Pair) => Promise<number>;
};

/** Puts a clock beside a drawing. */
export function timed<Rows>({ read, draw }: Drawing<Rows>): Timed {
  let rows: Record<keyof Pair, Rows> | undefined;
  return {
    load: async ({ whole, half }) => {
      rows = { whole: await read(whole), half: await read(half) };
    },
    time: async (which) => {
      if (!rows) throw new Error("Nothing was loaded.");
      const start = performance.now();
      await draw(rows[which]);
      await nextFrame();
      await nextFrame();
      return performance.now() - start;
    },
  };
}

/** Resolves when the next frame begins. */
function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
