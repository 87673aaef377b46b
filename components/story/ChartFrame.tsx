"use client";

import { useEffect, useRef, useState } from "react";
import { HEIGHT_MESSAGE } from "@/lib/embed-code";
import styles from "./story.module.css";

/** How high a frame is until it has told its height, and where it never does, px. */
const HEIGHT = 640;
const LEAST = 200;
const MOST = 4_000;

/** A live chart, as high as it says that it is. */
export function ChartFrame({ src, title }: { src: string; title: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(HEIGHT);
  useEffect(() => {
    function hear({ origin, source, data }: MessageEvent) {
      if (origin !== window.location.origin || source !== frame.current?.contentWindow) return;
      if (data?.type === HEIGHT_MESSAGE && Number.isFinite(data.height))
        setHeight(Math.min(MOST, Math.max(LEAST, data.height)));
    }
    window.addEventListener("message", hear);
    return () => window.removeEventListener("message", hear);
  }, []);
  return (
    <iframe ref={frame} className={styles.frame} src={src} title={title} height={height} loading="lazy" />
  );
}
