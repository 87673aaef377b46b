"use client";

import { type ReactNode, useLayoutEffect, useRef } from "react";
import { useHeldByKey } from "@/components/svg/use-held-by-key";
import { usePanZoom } from "@/components/svg/use-pan-zoom";
import { type Days, pan, type Stretch, stretchOf, zoom } from "@/lib/stretch";
import type { MovingWindow } from "./use-moving-window";
import styles from "./zoom-pane.module.css";

type Props = {
  /** The stretch that the drawing spans at rest; none without events. */
  still: Stretch | undefined;
  /** First and last day of the record, and the days that a window may show; none without events. */
  span: Days | undefined;
  whole: Days | undefined;
  moving: MovingWindow;
  /** Where the plot begins and ends, as parts of the drawing's width. */
  ends: { left: number; right: number };
  children: ReactNode;
};

/**
 * The drawing as something to take hold of: gestures on it move its window. It keeps the focus of a
 * reader who works by key where the drawing has no mark left that could.
 */
export function ZoomPane({ still, span, whole, moving, ends, children }: Props) {
  // Gestures may come faster than the picture is drawn.
  const now = useRef<Stretch>(undefined);
  const move = (next: (present: Stretch, limits: Stretch, record: Stretch) => Stretch) => {
    const present = now.current ?? moving.stretch ?? still;
    if (!present || !whole || !span) return;
    now.current = next(present, stretchOf(whole), stretchOf(span));
    moving.move(now.current);
  };
  const ref = usePanZoom(ends, {
    onZoom: (factor, at) => move((present, limits) => zoom(present, factor, at, limits)),
    onPan: (part) =>
      move((present, limits, record) => (holds(present, record) ? present : pan(present, part, limits))),
    onEnd: () => {
      if (now.current) moving.end(now.current);
      now.current = undefined;
    },
  });
  const isLost = useHeldByKey(ref);
  useLayoutEffect(() => {
    if (isLost()) ref.current?.focus({ preventScroll: true });
  });
  return (
    <div ref={ref} className={styles.pane} tabIndex={-1}>
      {children}
    </div>
  );
}

/** Whether a window shows the whole record: there is nothing to move it to. */
function holds({ start, end }: Stretch, record: Stretch): boolean {
  return start <= record.start && end >= record.end;
}
