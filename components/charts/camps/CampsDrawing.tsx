import { senderInk } from "@/lib/colours";
import type { SenderGroup } from "@/lib/vocabulary";
import { frontWords } from "@/lib/words/front";
import styles from "./camps.module.css";
import type { CampDot, Camps } from "./layout";

type Camp = { name: string; group: SenderGroup };
type Props = { camps: Camps; first: Camp; second: Camp };

/** Two camps as dots where their countries lie: full where the tie is sure, a ring where it is not, halves for both. */
export function CampsDrawing({ camps, first, second }: Props) {
  const { home } = frontWords();
  return (
    <>
      <svg
        className={styles.drawing}
        viewBox={`0 0 ${camps.width} ${camps.height}`}
        role="img"
        aria-label={home.camps.label}
      >
        <path d={camps.globe} className={styles.globe} />
        {camps.others.map(({ id, x, y }) => (
          <circle key={id} cx={x} cy={y} r={4} className={styles.other} />
        ))}
        {camps.dots.map((dot) => (
          <g key={dot.id} transform={`translate(${dot.x} ${dot.y})`}>
            <title>{dot.name}</title>
            <Dot dot={dot} radius={camps.radius} first={first} second={second} />
          </g>
        ))}
      </svg>
      <ul className="legend" aria-label={home.camps.legend}>
        {(["first", "second", "both"] as const).map((side) => (
          <li key={side}>
            <LegendDot side={side} sure first={first} second={second} />
            {side === "both" ? home.camps.both : (side === "first" ? first : second).name}
          </li>
        ))}
        <li>
          <LegendDot side="first" sure={false} first={first} second={second} />
          {home.camps.unsure}
        </li>
        <li>
          <svg width={14} height={14} viewBox="-12 -12 24 24" aria-hidden="true">
            <circle r={5} className={styles.other} />
          </svg>
          {home.camps.none}
        </li>
      </ul>
    </>
  );
}

function LegendDot({
  side,
  sure,
  first,
  second,
}: {
  side: CampDot["side"];
  sure: boolean;
  first: Camp;
  second: Camp;
}) {
  return (
    <svg width={14} height={14} viewBox="-12 -12 24 24" aria-hidden="true">
      <Dot dot={{ side, sure }} radius={10} first={first} second={second} />
    </svg>
  );
}

/** How thick the ring of a tie is that is not sure, px of the frame. */
const RING = 3.5;

function inkOf(group: SenderGroup, sure: boolean) {
  const ink = senderInk(group);
  return sure ? { fill: ink } : { fill: "var(--paper)", stroke: ink, strokeWidth: RING };
}

type DotProps = { dot: Pick<CampDot, "side" | "sure">; radius: number; first: Camp; second: Camp };

function Dot({ dot: { side, sure }, radius, first, second }: DotProps) {
  const inner = radius - RING / 2;
  if (side === "both") {
    const half = sure
      ? `M0 ${-radius}A${radius} ${radius} 0 0 0 0 ${radius}Z`
      : `M0 ${-inner}A${inner} ${inner} 0 0 0 0 ${inner}`;
    return (
      <>
        <path d={half} {...inkOf(first.group, sure)} />
        <path d={half} transform="scale(-1 1)" {...inkOf(second.group, sure)} />
      </>
    );
  }
  return <circle r={sure ? radius : inner} {...inkOf((side === "first" ? first : second).group, sure)} />;
}
