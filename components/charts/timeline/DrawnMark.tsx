import { Marked } from "@/components/page/Marked";
import { familyPath, isHollow } from "@/components/svg/family-mark";
import { senderInk } from "@/lib/colours";
import type { TimelineMark } from "./layout";
import { Suspended } from "./Suspended";
import styles from "./timeline.module.css";
import { LABEL_GAP, titleWidth } from "./titles";

/** Half the side of the square that answers to a pointer, px: twice it is the least that a finger hits. */
const HIT = 12;
const RING = 9.5;
const OPEN_RING = 12.5;

/** One event: its stretch in force, its shape, the ring of an act that reaches beyond, its title where there is room. */
export function DrawnMark({ mark, title, open }: { mark: TimelineMark; title: string; open: boolean }) {
  const { x, y, fuzzyX, family, group, beyond, adopted, bar, label } = mark;
  const ink = senderInk(group);
  const hollow = isHollow(family) || !adopted;
  return (
    <>
      <title>{title}</title>
      <rect x={x - HIT} y={y - HIT + 1} width={2 * HIT} height={2 * HIT - 2} className={styles.hit} />
      {label && <LabelGround {...label} y={y} title={title} />}
      {bar && Math.abs(bar.x1 - x) > 1 && (
        <line x1={x} x2={bar.x1} y1={y} y2={y} stroke={ink} strokeDasharray="1.5 2.5" />
      )}
      {bar && <Bar bar={bar} y={y} ink={ink} />}
      {mark.hatches && <Suspended hatches={mark.hatches} start={bar?.x2 ?? x} y={y} ink={ink} />}
      {fuzzyX > x && (
        <line
          x1={x}
          x2={fuzzyX}
          y1={y}
          y2={y}
          stroke={ink}
          strokeWidth={7}
          opacity={0.25}
          strokeLinecap="round"
        />
      )}
      {open && <circle cx={x} cy={y} r={OPEN_RING} className={styles.openRing} />}
      {beyond && (
        <circle cx={x} cy={y} r={RING} fill="none" stroke={ink} strokeWidth={1.2} className={styles.ring} />
      )}
      <path
        d={familyPath(family)}
        transform={`translate(${x} ${y}) scale(${beyond ? 0.78 : 1})`}
        className={styles.shape}
        fill={hollow ? "var(--paper)" : ink}
        stroke={ink}
        strokeWidth={hollow ? 1.6 : 0}
        strokeDasharray={adopted ? undefined : "2 2"}
      />
      {label && (
        <text x={label.x} y={y + 4} textAnchor={label.anchor} className={styles.label}>
          <Marked as="svg">{title}</Marked>
        </text>
      )}
    </>
  );
}

/** Paper under a title, so that an arc passes behind it and does not strike it through; under the mark too, whose ring it would cut. */
function LabelGround({
  x,
  anchor,
  y,
  title,
}: NonNullable<TimelineMark["label"]> & { y: number; title: string }) {
  const width = titleWidth(title);
  return (
    <rect
      x={anchor === "start" ? x - LABEL_GAP : x + LABEL_GAP - width}
      y={y - 8}
      width={width}
      height={16}
      className={styles.ground}
    />
  );
}

function Bar({ bar, y, ink }: { bar: NonNullable<TimelineMark["bar"]>; y: number; ink: string }) {
  if (!bar.open)
    return <line x1={bar.x1} x2={bar.x2} y1={y} y2={y} stroke={ink} strokeWidth={4} opacity={0.45} />;
  const third = (bar.x2 - bar.x1) / 3;
  return (
    <g stroke={ink} strokeWidth={4}>
      {[0.45, 0.28, 0.12].map((opacity, step) => (
        <line
          key={opacity}
          x1={bar.x1 + step * third}
          x2={bar.x1 + (step + 1) * third}
          y1={y}
          y2={y}
          opacity={opacity}
        />
      ))}
    </g>
  );
}
