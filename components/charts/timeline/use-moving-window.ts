import { useEffect, useRef, useState } from "react";
import { type TimelineState, timelineLink } from "@/lib/link/timeline";
import { writeWindow } from "@/lib/link/window";
import { type Days, daysOf, type Stretch } from "@/lib/stretch";

/** A window on its way: while it moves, then, leaving one query, until the rows of the awaited one have come. */
type Moving = { stretch: Stretch; left?: string; awaited?: string; reached?: boolean };

type Asked = {
  /** The state of the address, and whether its rows are still on their way. */
  asked: TimelineState;
  isBusy: boolean;
  /** First and last day of the record: a window that reaches them is no limit. */
  span: Days | undefined;
  go: (next: TimelineState, how: "push" | "replace") => void;
};

/**
 * The window while it is dragged, zoomed or stepped. Only the picture follows; the address
 * follows once, when the move ends, and the window stands until the rows have come, so that
 * the picture does not jump back in between.
 */
export function useMovingWindow({ asked, isBusy, span, go }: Asked) {
  const [moving, setMoving] = useState<Moving>();
  const run = useRef<string>(undefined);
  const query = timelineLink.query(asked);

  if (moving?.awaited !== undefined) {
    const isThere = query === moving.awaited;
    if (isThere ? !isBusy : moving.reached || query !== moving.left) setMoving(undefined);
    else if (isThere && !moving.reached) setMoving({ ...moving, reached: true });
  }

  // Back, before the page has followed the address: what was awaited will not come.
  useEffect(() => {
    const give = () => setMoving((now) => (now?.awaited === undefined ? now : undefined));
    window.addEventListener("popstate", give);
    return () => window.removeEventListener("popstate", give);
  }, []);

  /**
   * Writes the window where it now stands into the address. Steps of one `run` (keys on a
   * handle that keeps the focus) are one entry of the history.
   */
  function end(stretch: Stretch, how: "push" | "run" = "push") {
    if (!span) return;
    const next = { ...asked, ...writeWindow(daysOf(stretch), span) };
    const address = timelineLink.query(next);
    // The address itself: keys may come faster than the page follows it.
    const present = timelineLink.query(timelineLink.read(new URLSearchParams(window.location.search)).state);
    setMoving({ stretch, left: query, awaited: address });
    if (address !== present) go(next, how === "run" && run.current === present ? "replace" : "push");
    run.current = how === "run" ? address : undefined;
  }

  return {
    stretch: moving?.stretch,
    /** Whether a move is under way that is not written into the address yet. */
    isMoving: moving !== undefined && moving.awaited === undefined,
    move: (stretch: Stretch) => setMoving({ stretch }),
    end,
    /** The picture goes back to the window of the address. */
    cancel: () => setMoving(undefined),
    endRun: () => {
      run.current = undefined;
    },
  };
}

export type MovingWindow = ReturnType<typeof useMovingWindow>;
