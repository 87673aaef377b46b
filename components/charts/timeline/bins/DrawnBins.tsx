import { useLinkTarget } from "@/components/page/LinkTarget";
import { senderInk } from "@/lib/colours";
import type { Days } from "@/lib/stretch";
import { timelineWords } from "@/lib/words/timeline";
import { type LaneNames, laneName } from "../lane-name";
import type { TimelineLane } from "../layout";
import timeline from "../timeline.module.css";
import { binId } from "./bin-id";
import styles from "./bins.module.css";
import { describeDays } from "./describe-bins";
import type { DrawnBin } from "./layout-bins";

/** How a reader comes from a bin to its days. */
export type ZoomTo = {
  hrefOf: (days: Days) => string;
  onZoom: (click: React.MouseEvent, days: Days) => void;
};

type Props = { lane: TimelineLane; names: LaneNames; zoomTo: ZoomTo };

/** The counted bins of one lane, each a link to its own days; nothing where acts are drawn one by one. */
export function DrawnBins({ lane, names, zoomTo }: Props) {
  const target = useLinkTarget();
  if (lane.state !== "counted") return null;
  const name = laneName(lane.key, names);
  return (
    <>
      <line x1="0" x2="100%" y1={lane.floor} y2={lane.floor} className={styles.floor} />
      {lane.bins.map((bin) => {
        const label = timelineWords().density.bin(describeDays(bin.days, timelineWords()), name, bin.acts);
        return (
          <a
            key={bin.days.first}
            href={zoomTo.hrefOf(bin.days)}
            {...target}
            className={`${timeline.stop} ${styles.bin}`}
            data-stop={binId(bin)}
            aria-label={label}
            onClick={(click) => zoomTo.onZoom(click, bin.days)}
          >
            <title>{label}</title>
            <Bar bin={bin} top={lane.y} height={lane.height} />
          </a>
        );
      })}
    </>
  );
}

function Bar({ bin, top, height }: { bin: DrawnBin; top: number; height: number }) {
  const { x, width, label } = bin;
  return (
    <>
      <rect x={x - 1} y={top} width={width + 2} height={height} className={timeline.hit} />
      {bin.parts.map((part) => (
        <rect
          key={part.group}
          x={x}
          y={part.y}
          width={width}
          height={part.height}
          fill={senderInk(part.group)}
          className={styles.part}
        />
      ))}
      {label && (
        <text x={x + width / 2} y={label.y} className={styles.number}>
          {label.text}
        </text>
      )}
    </>
  );
}
