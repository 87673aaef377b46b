import { useRef } from "react";

/** How long an act waits for what it needs, ms: shorter than a reader notices. */
const GLANCE = 80;

/**
 * A way to act when something has come, or after a moment without it: a chart that is drawn once
 * is there sooner than one that is drawn as busy and then again. Acts keep their order; one that
 * needs nothing, while none is waiting, is done at once.
 */
export function useTurns(): (needed: Promise<unknown> | undefined, act: () => void) => void {
  const last = useRef<Promise<void>>(undefined);
  return (needed, act) => {
    if (!needed && !last.current) return act();
    const turn = (last.current ?? Promise.resolve())
      .then(() => needed && Promise.race([needed, pause(GLANCE)]))
      .then(() => {
        if (last.current === turn) last.current = undefined;
        act();
      });
    last.current = turn;
  };
}

function pause(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
