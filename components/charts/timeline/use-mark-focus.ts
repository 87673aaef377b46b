"use client";

import { useLayoutEffect, useRef } from "react";
import { useOneStop } from "@/components/svg/use-one-stop";
import { moveTo, type Stop, stepOf, successorOf } from "./movement";

/**
 * One tab stop for all marks of a drawing, moved by keys (see {@link moveTo}): on the mark that had
 * it last, else on the open one, else on the first. Where a key leads to a drawing without the mark
 * that has the focus (a bin is entered, the window moves on), the focus goes to the nearest.
 *
 * @param stops the marks that are drawn
 */
export function useMarkFocus(stops: readonly Stop[], open: string | undefined) {
  const drawing = useRef<SVGSVGElement>(null);
  const before = useRef(stops);
  useOneStop(drawing, {
    start: [open, moveTo(stops, undefined, "first")],
    reach(key, from) {
      const step = stepOf(key);
      return step && moveTo(stops, from, step);
    },
    successor: (gone) => successorOf(before.current, stops, gone),
  });
  useLayoutEffect(() => {
    before.current = stops;
  });
  return drawing;
}
