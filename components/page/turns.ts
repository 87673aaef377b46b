/** How long an act waits for what it needs, ms: shorter than a reader notices. */
const GLANCE = 80;

/** Does an act when what it needs has come or failed, or after a moment without it. */
export type InTurn = (needed: Promise<unknown> | undefined, act: () => void) => void;

/**
 * Acts that wait a moment for what they need, in the order in which they were asked for: a chart
 * that is drawn once is there sooner than one that is drawn as busy and then again. An act that
 * needs nothing, while none is waiting, is done at once.
 */
export function takeTurns(): InTurn {
  let last: Promise<void> | undefined;
  return (needed, act) => {
    if (!needed && !last) return act();
    const ready = needed && Promise.race([needed.catch(() => undefined), pause(GLANCE)]);
    const turn: Promise<void> = (last ?? Promise.resolve())
      .then(() => ready)
      .then(() => {
        if (last === turn) last = undefined;
        act();
      });
    last = turn;
  };
}

function pause(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
