import { senderInk } from "@/lib/colours";
import type { Counted } from "@/lib/density";
import type { LaneKey } from "@/lib/lanes";
import { timelineWords } from "@/lib/words/timeline";
import type { LaneSwitch } from "../LaneHead";
import { type LaneNames, laneName } from "../lane-name";
import type { TimelineView } from "../layout";
import timeline from "../timeline.module.css";
import { type BinInWords, binRows, binYears } from "./bin-rows";
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

/** The counted bins by year, top to bottom: the timeline of a narrow screen. Above them each folded lane says its count and how it unfolds. */
export function BinsList({ counted, view, names, zoomTo, lanes }: Props) {
  const rows = binRows(counted, view);
  const folded = new Set(view.fold);
  const shown = rows.filter(({ lane }) => !folded.has(lane));
  const most = Math.max(...shown.map(({ acts }) => acts));
  return (
    <div className={timeline.list}>
      {[...folded].map((lane) => (
        <FoldedLane key={lane} bins={rows.filter((row) => row.lane === lane)} {...{ lane, names, lanes }} />
      ))}
      {binYears(shown).map(({ year, periods }) => (
        <section key={year}>
          <h2 className={timeline.year}>{year}</h2>
          {periods.map(({ days, bins }) => (
            <a
              key={days.first}
              className={styles.period}
              href={zoomTo.hrefOf(days)}
              onClick={(click) => zoomTo.onZoom(click, days)}
            >
              <b>{describeDays(days, timelineWords())}</b>{" "}
              {bins.map(({ lane, acts, parts }) => (
                <span key={lane} className={styles.track}>
                  <span>{laneName(lane, names)} </span>
                  <Share parts={parts} most={most} />
                  <span>{timelineWords().timeline.acts(acts)} </span>
                </span>
              ))}
            </a>
          ))}
        </section>
      ))}
    </div>
  );
}

type FoldedProps = Pick<Props, "names" | "lanes"> & { lane: LaneKey; bins: readonly BinInWords[] };

function FoldedLane({ lane, bins, names, lanes }: FoldedProps) {
  if (bins.length === 0) return null;
  const name = laneName(lane, names);
  return (
    <p className={styles.folded}>
      {name} {timelineWords().timeline.acts(bins.reduce((sum, { acts }) => sum + acts, 0))}{" "}
      <a href={lanes.hrefOf(lane, "fold")} onClick={(click) => lanes.onSwitch(click, lane, "fold")}>
        {timelineWords().density.unfold(name)}
      </a>
    </p>
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
