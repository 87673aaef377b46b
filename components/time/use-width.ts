import { useEffect, useRef, useState } from "react";

/** How wide the inside of an element is, whole px, as it changes; 0 until it was measured. */
export function useWidth() {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!box.current) return;
    const watching = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width));
    });
    watching.observe(box.current);
    return () => watching.disconnect();
  }, []);
  return { box, width };
}
