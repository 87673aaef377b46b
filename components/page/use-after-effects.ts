import { useEffect, useRef } from "react";

/**
 * A way to do something once the effects of the page have run: at once when they have.
 * Next hears of a new address only from its own effect on; the page can be used a moment before.
 */
export function useAfterEffects(): (act: () => void) => void {
  const haveRun = useRef(false);
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    // An effect further up, as Next's is, runs after this one and before any microtask.
    queueMicrotask(() => {
      haveRun.current = true;
      for (const act of waiting.current.splice(0)) act();
    });
  }, []);
  return (act) => {
    if (haveRun.current) act();
    else waiting.current.push(act);
  };
}
