import type { Drawing } from "./drawing";

/** How long a drawing took, ms. */
export type Lap = {
  /** From the call that draws until two frames after: the second begins when the first has been painted. */
  painted: number;
  /** What of that the page's own thread worked: the call, and the frame after it with its styles, layout and paint. */
  work: number;
};

/** A drawing with its rows, a clock, and a hand that can lead it. */
export type Timed = {
  /** Fetches what is to be drawn for each query, which is not timed. */
  load: (queries: readonly string[]) => Promise<void>;
  /** Draws what was loaded for a query. */
  time: (query: string) => Promise<Lap>;
  /**
   * From now on draws, at most once a frame, what belongs to where the pointer is on the place:
   * the first of the queries at its left end, the last at its right.
   */
  follow: (queries: readonly string[]) => void;
};

/** Puts a clock beside a drawing. */
export function timed<Rows>(place: HTMLElement, { read, draw }: Drawing<Rows>): Timed {
  const loaded = new Map<string, Rows>();
  const drawOf = async (query: string) => {
    const rows = loaded.get(query);
    if (rows === undefined) throw new Error("Nothing was loaded.");
    await draw(rows);
  };
  return {
    load: async (queries) => {
      for (const query of queries) loaded.set(query, await read(query));
    },
    time: async (query) => {
      const start = performance.now();
      await drawOf(query);
      const called = performance.now() - start;
      const frame = await workOfFrame();
      await nextFrame();
      return { painted: performance.now() - start, work: called + frame };
    },
    follow: (queries) => {
      const { left, width } = place.getBoundingClientRect();
      let meant = "";
      let drawn = "";
      document.addEventListener("pointermove", ({ clientX }) => {
        const isAsked = meant !== drawn;
        meant = queries[Math.round(((clientX - left) / width) * (queries.length - 1))] ?? meant;
        if (isAsked || meant === drawn) return;
        requestAnimationFrame(() => {
          drawn = meant;
          void drawOf(drawn);
        });
      });
    },
  };
}

/** Resolves when the next frame begins. */
function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** How long the next frame is worked on, ms: a message that is sent in it arrives when it is done. */
function workOfFrame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const begun = performance.now();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve(performance.now() - begun);
      };
      port2.postMessage(undefined);
    });
  });
}
