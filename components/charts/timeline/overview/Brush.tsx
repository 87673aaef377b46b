import { type PointerEvent, type ReactNode, useRef } from "react";
import { addDays, toUtc } from "@/lib/dates";
import { type Days, stretchOf } from "@/lib/stretch";
import { timelineWords } from "@/lib/words/timeline";
import type { MovingWindow } from "../use-moving-window";
import { BrushHandle } from "./BrushHandle";
import { drag, HANDLES, type Part } from "./brush";
import { HIT, partOf, TOP } from "./hold";
import { acrossOf } from "./layout-overview";
import { FLOOR, STRIP_HEIGHT } from "./Months";
import styles from "./overview.module.css";

type Props = { window: Days; whole: Days; span: Days; moving: MovingWindow; children: ReactNode };
type Held = { part: Part; from: number; window: Days; now: Days };

/** The strip with its window: two handles and what is between them. What lies outside is dimmed. */
export function Brush({ window, whole, span, moving, children }: Props) {
  const held = useRef<Held>(undefined);
  const all = stretchOf(whole);
  const left = acrossOf(toUtc(window.first), all);
  const right = acrossOf(toUtc(addDays(window.last, 1)), all);
  const isWhole = window.first <= span.first && window.last >= span.last;
  const inside = { x: `${left}%`, width: `${right - left}%`, y: TOP };

  function momentOf(event: PointerEvent<SVGSVGElement>): number {
    const box = event.currentTarget.getBoundingClientRect();
    return all.start + ((event.clientX - box.left) / box.width) * (all.end - all.start);
  }

  function take(event: PointerEvent<SVGSVGElement>) {
    if (event.button !== 0 || held.current) return;
    held.current = { part: partOf(event.target, isWhole), from: momentOf(event), window, now: window };
    event.currentTarget.setPointerCapture(event.pointerId);
  }

  function pull(event: PointerEvent<SVGSVGElement>) {
    const { current } = held;
    if (!current) return;
    const now = drag(current.window, current.part, current.from, momentOf(event), whole);
    if (now.first === current.now.first && now.last === current.now.last) return;
    held.current = { ...current, now };
    moving.move(stretchOf(now));
  }

  function release() {
    if (held.current && held.current.now !== held.current.window) moving.end(stretchOf(held.current.now));
    held.current = undefined;
  }

  return (
    <div className={styles.brush}>
      <svg
        className={styles.strip}
        width="100%"
        height={STRIP_HEIGHT}
        role="group"
        aria-label={timelineWords().timelineWindow.brush}
        onPointerDown={take}
        onPointerMove={pull}
        onPointerUp={release}
        onPointerCancel={() => {
          held.current = undefined;
          moving.cancel();
        }}
      >
        <rect width="100%" height={STRIP_HEIGHT} className={styles.hit} />
        {children}
        <rect width={`${left}%`} y={TOP} height={FLOOR - TOP} className={styles.outside} />
        <rect
          x={`${right}%`}
          width={`${100 - right}%`}
          y={TOP}
          height={FLOOR - TOP}
          className={styles.outside}
        />
        <g data-part="middle" className={isWhole ? undefined : styles.middle}>
          <rect {...inside} height={STRIP_HEIGHT - TOP} className={styles.hit} />
          <rect {...inside} height={FLOOR - TOP} className={styles.frame} />
          <rect
            x={`${(left + right) / 2}%`}
            y={FLOOR}
            width={HIT}
            height={STRIP_HEIGHT - FLOOR}
            transform={`translate(${-HIT / 2} 0)`}
            className={styles.hit}
          />
        </g>
        {HANDLES.map((which) => (
          <BrushHandle
            key={which}
            which={which}
            x={which === "first" ? left : right}
            window={window}
            whole={whole}
            span={span}
            moving={moving}
          />
        ))}
      </svg>
    </div>
  );
}
