import { useLayoutEffect, useRef, useState } from "react";

/** How wide a list opens, px; it is as wide as the screen where that has less. */
const LIST_WIDTH = 352;

/**
 * On which side of its box a list opens so that it stays on the screen: the box's start where
 * there is room to its right, else the box's end.
 */
export function useSide(isOpen: boolean) {
  const box = useRef<HTMLDivElement>(null);
  const [side, setSide] = useState<"start" | "end">("start");
  useLayoutEffect(() => {
    if (!isOpen || !box.current) return;
    const { left, right } = box.current.getBoundingClientRect();
    const width = document.documentElement.clientWidth;
    setSide(left + LIST_WIDTH > width && right > width - left ? "end" : "start");
  }, [isOpen]);
  return { box, side };
}
