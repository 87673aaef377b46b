"use client";

import { useEffect } from "react";
import { HEIGHT_MESSAGE } from "@/lib/embed-code";

/** Tells the page around the frame how high its content is, when it opens and whenever that changes. */
export function HeightTeller() {
  useEffect(() => {
    if (window.parent === window) return;
    let told = 0;
    const tell = () => {
      const height = Math.ceil(document.body.getBoundingClientRect().height);
      if (height === told) return;
      told = height;
      // Whoever shows the frame may know how high it is, and learns nothing else.
      window.parent.postMessage({ type: HEIGHT_MESSAGE, height, address: window.location.href }, "*");
    };
    const watching = new ResizeObserver(tell);
    watching.observe(document.body);
    tell();
    return () => watching.disconnect();
  }, []);
  return null;
}
