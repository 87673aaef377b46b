import { senderInk } from "@/lib/colours";
import type { Counted } from "@/lib/density";
import { words } from "@/lib/words";
import type { LaneSwitch } from "../LaneHead";
import { type LaneNames, laneName } from "../lane-name";
import type { TimelineView } from "../layout";
import timeline from "../timeline.module.css";
import { lanesIn } from "../view-lanes";
import { type BinInWords, binRows } from "./bin-rows";
import styles from "./bins.module.css";
import type { ZoomTo } from "./DrawnBins";
import { describeDays } from "./describe-bins";

type Props = {
  counted: Counted;
  view: TimelineView;
  names: LaneNames;
  zoomTo: ZoomTo;
  lanes: LaneSwitch;
};

/** The counted bins lane by lane, top to bottom: the timeline of a narrow screen. A folded lane says its count and how it unfolds. */
export function BinsList({ counted, view, names, zoomTo, lanes }: Props) {
  const rows = binRows(counted, view);
  const most = Math.max(...rows.map(({ acts }) => acts));
  const folded = new Set(view.fold);
  return (
    <div className={timeline.list}>
      {lanesIn(view).flatMap((lane) => {
        const own = rows.filter((row) => row.lane === lane);
        if (own.length === 0) return [];
        const name = laneName(lane, names);
        if (folded.has(lane))
          return [
            <section key={lane}>
              <h2 className={styles.laneHead}>{name}</h2>
              <p className={styles.folded}>
                {words().timeline.acts(own.reduce((sum, { acts }) => sum + acts, 0))}{" "}
                <a href={lanes.hrefOf(lane, "fold")} onClick={(click) => lanes.onSwitch(click, lane, "fold")}>
                  {words().density.unfold(name)}
                </a>
              </p>
            </section>,
          ];
        return [
          <section key={lane}>
            <h2 className={styles.laneHead}>{name}</h2>
            {own.map(({ days, acts, parts }) => (
              <a
                key={days.first}
                className={styles.period}
                href={zoomTo.hrefOf(days)}
                onClick={(click) => zoomTo.onZoom(click, days)}
              >
                <span>{describeDays(days, words())}</span>
                <span className={styles.track}>
                  <Share parts={parts} most={most} />
                  {words().timeline.acts(acts)}
                </span>
              </a>
            ))}
          </section>,
        ];
      })}
    </div>
  );
}

/** The bar of one bin: as long as its share of the fullest one. */
function Share({ parts, most }: Pick<BinInWords, "parts"> & { most: number }) {
  let before = 0;
  return (
    <svg viewBox={`0 0 ${most} 1`} preserveAspectRatio="none" aria-hidden="true">
      {parts.map(({ group, acts }) => {
        const x = before;
        before += acts;
        return <rect key={group} x={x} width={acts} height={1} fill={senderInk(group)} />;
      })}
    </svg>
  );
}
