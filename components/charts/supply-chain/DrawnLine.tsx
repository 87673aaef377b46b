import { RecordLink } from "@/components/page/RecordLink";
import { senderInk } from "@/lib/colours";
import { words } from "@/lib/words";
import type { PlacedLine } from "./layout";
import styles from "./supply-chain.module.css";

/** A line that stands for several ties is a little thicker, px. */
function widthOf(count: number): number {
  return Math.min(4, 1.1 + Math.log2(count) * 0.6);
}

/** A line from box to box with its arrow; broken where what it stands for is cut. */
export function DrawnLine({ line, faded, fallen }: { line: PlacedLine; faded: boolean; fallen: boolean }) {
  const { state, group, path, arrow, count, certain } = line;
  const cut = state === "cut";
  const ink = cut && group ? senderInk(group) : undefined;
  const back = arrow.towards === "right" ? -1 : 1;
  return (
    <g className={faded ? styles.faded : fallen ? styles.fallen : undefined}>
      <path
        d={path}
        className={styles[state]}
        strokeWidth={cut ? 1.7 : widthOf(count)}
        {...(ink && { stroke: ink })}
        {...(!certain && { strokeDasharray: "1.5 4" })}
      />
      <path
        d={`M${arrow.x},${arrow.y}l${6 * back},-3.5v7z`}
        className={styles.arrow}
        {...(ink && { fill: ink })}
      />
    </g>
  );
}

type MarkProps = {
  line: PlacedLine;
  from: string;
  to: string;
  measures: readonly string[];
  folded: boolean;
  faded: boolean;
};

/** The cross on a cut line, or the ring on one that was cut and goes on; each leads to the measure. */
export function DrawnMark({ line, from, to, measures, folded, faded }: MarkProps) {
  const { state, group, mark, events, numbers, count } = line;
  if ((state !== "cut" && state !== "changed") || !group) return null;
  const catalogue = words().supplyChain.line;
  const { x, y } = mark;
  const text = folded ? String(count) : numbers.join(", ");
  const label = catalogue[state](count, from, to, measures, text);
  const event = events.length === 1 ? events[0] : undefined;
  const ink = senderInk(group);
  const shape = (
    <>
      <title>{label}</title>
      <circle cx={x} cy={y} r={12} className={styles.hit} />
      {state === "cut" ? (
        <>
          <circle cx={x} cy={y} r={7} className={styles.clearing} />
          <path d={`M${x - 4.5},${y - 4.5}l9,9m0,-9l-9,9`} stroke={ink} strokeWidth={2.2} />
        </>
      ) : (
        <circle cx={x} cy={y} r={4} className={styles.ring} stroke={ink} />
      )}
    </>
  );
  return (
    <g className={faded ? styles.faded : undefined}>
      {event ? (
        <RecordLink noun="event" id={event} aria-label={label} className={styles.mark}>
          {shape}
        </RecordLink>
      ) : (
        <a href="#measures" aria-label={label} className={styles.mark}>
          {shape}
        </a>
      )}
      {state === "cut" && (
        <text
          x={mark.numberAt === "right" ? x + 8 : x - 8}
          y={y + 4.5}
          textAnchor={mark.numberAt === "right" ? "start" : "end"}
          className={styles.markText}
          fill={ink}
          aria-hidden="true"
        >
          {text}
        </text>
      )}
    </g>
  );
}
