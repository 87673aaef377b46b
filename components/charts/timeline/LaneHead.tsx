import { useLinkTarget } from "@/components/page/LinkTarget";
import { senderInk } from "@/lib/colours";
import type { LaneKey } from "@/lib/lanes";
import { SENDER_GROUPS } from "@/lib/vocabulary";
import { timelineWords } from "@/lib/words/timeline";
import { headLines } from "./head-lines";
import type { TimelineLane } from "./layout";
import styles from "./timeline.module.css";

/** How a lane is folded, unfolded, and shown in full or not. */
export type LaneSwitch = {
  hrefOf: (key: LaneKey, change: "fold" | "full") => string;
  onSwitch: (click: React.MouseEvent, key: LaneKey, change: "fold" | "full") => void;
};

type Props = { lane: TimelineLane; name: string; lanes: LaneSwitch };

/** From one line of the head to the next, px. */
const LINE = 15;

/** The name of a lane, which folds it, its count, and what its list leaves out. */
export function LaneHead({ lane, name, lanes }: Props) {
  const { density, timeline } = timelineWords();
  const { key, y, hidden, isLong } = lane;
  const target = useLinkTarget();
  const isFolded = lane.state === "folded";
  const lines = headLines(name, isFolded ? 1 : 2);
  const first = y + (isFolded ? 14 : lines.length > 1 ? 16 : 21);
  const link = (change: "fold" | "full", label: string) => ({
    href: lanes.hrefOf(key, change),
    ...target,
    className: `${styles.stop} ${styles.head}`,
    "aria-label": label,
    "data-stop": change === "fold" ? headId(key) : moreId(key),
    onClick: (click: React.MouseEvent) => lanes.onSwitch(click, key, change),
  });
  return (
    <g>
      <line x1={0} x2="100%" y1={y} y2={y} className={styles.rule} />
      <a {...link("fold", isFolded ? density.unfold(name) : density.fold(name))}>
        <rect x={0} y={y + 5} width={112} height={isFolded ? 24 : 40} className={styles.hit} />
        <title>{name}</title>
        <path
          d={isFolded ? "M1 -4L6 0L1 4Z" : "M0 -2.5H8L4 3Z"}
          transform={`translate(1 ${first - 4.5})`}
          className={styles.fold}
        />
        <text className={styles.laneName} fill={laneInk(key)}>
          {lines.map((line, index) => (
            <tspan key={line} x={13} y={first + index * LINE}>
              {line}
            </tspan>
          ))}
        </text>
      </a>
      <text x={13} y={first + lines.length * LINE} className={styles.laneCount}>
        {timeline.acts(lane.count)}
      </text>
      {(hidden > 0 || isLong) && (
        <a {...link("full", isLong ? density.fewerOf(name) : density.moreOf(hidden, name))}>
          <rect x={0} y={y + 46} width={112} height={24} className={styles.hit} />
          <text x={13} y={y + 62} className={styles.more}>
            {isLong ? density.fewer : density.more(hidden)}
          </text>
        </a>
      )}
    </g>
  );
}

/** What the head of a lane, and its "n more", are called among the stops of a drawing; no event can have such an id. */
export function headId(key: LaneKey): string {
  return `lane:${key}`;
}

export function moreId(key: LaneKey): string {
  return `more:${key}`;
}

function laneInk(key: LaneKey): string {
  const group = SENDER_GROUPS.find((name) => name === key);
  return group ? senderInk(group) : "var(--ink)";
}
