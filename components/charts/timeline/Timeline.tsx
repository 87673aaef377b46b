"use client";

import { useLinkTarget } from "@/components/page/LinkTarget";
import type { Stretch } from "@/lib/stretch";
import { timelineWords } from "@/lib/words/timeline";
import { Arcs } from "./arcs/Arcs";
import { arcsOf } from "./arcs/arcs-of";
import type { Relations } from "./arcs/relations";
import { DrawnBins, type ZoomTo } from "./bins/DrawnBins";
import { DrawnMark } from "./DrawnMark";
import { describeMark } from "./describe";
import { LaneHead, type LaneSwitch } from "./LaneHead";
import { type LaneNames, laneName } from "./lane-name";
import type { TimelineLayout, TimelineView } from "./layout";
import type { TimelineRows } from "./rows";
import { DESIGN_WIDTH, plotEnds } from "./scale";
import { slideLayout } from "./slide-layout";
import { stopIds, stopsOf } from "./stops";
import { TimeAxis } from "./TimeAxis";
import styles from "./timeline.module.css";
import { useMarkFocus } from "./use-mark-focus";

/** Where the first and the last moment of the window stand, as parts of the drawing's width. */
export const PLOT_ENDS = {
  left: plotEnds(DESIGN_WIDTH)[0] / DESIGN_WIDTH,
  right: plotEnds(DESIGN_WIDTH)[1] / DESIGN_WIDTH,
};

type Props = {
  events: TimelineRows["events"];
  /** The drawing at rest. */
  still: TimelineLayout;
  view: TimelineView;
  names: LaneNames;
  /** The window while it moves: the drawing slides along. */
  moved?: { from: Stretch; to: Stretch } | undefined;
  open: string | undefined;
  hrefOf: (event: string) => string;
  onOpen: (event: React.MouseEvent, id: string) => void;
  zoomTo: ZoomTo;
  lanes: LaneSwitch;
  /** The id of what names the keys. */
  keysId: string;
  relations: Relations;
};

/** The drawing: lanes, axis, one linked mark per event or bin, and the arcs between events while nothing moves. */
export function Timeline(props: Props) {
  const { events, still, view, names, moved, open, hrefOf, onOpen, zoomTo, relations } = props;
  const catalogue = timelineWords();
  const layout = moved ? slideLayout(still, { events, view, ...moved }) : still;
  const arcs = arcsOf(still, events, view, open, relations);
  const byId = new Map(events.map((event) => [event.id, event]));
  const drawing = useMarkFocus(stopsOf(layout, byId, view), open);
  const ids = stopIds(layout.marks);
  const target = useLinkTarget();
  return (
    <svg
      ref={drawing}
      className={styles.drawing}
      viewBox={`0 0 ${layout.width} ${layout.height + arcs.height}`}
      role="group"
      aria-label={catalogue.timeline.chartLabel}
      aria-describedby={props.keysId}
    >
      {layout.lanes.map((lane) => (
        <LaneHead key={lane.key} lane={lane} name={laneName(lane.key, names)} lanes={props.lanes} />
      ))}
      <TimeAxis layout={layout} />
      {layout.lanes.map((lane) => (
        <DrawnBins key={lane.key} lane={lane} names={names} zoomTo={zoomTo} />
      ))}
      {!moved && <Arcs layout={arcs} relations={relations} />}
      {layout.marks.map((mark, place) => {
        const event = byId.get(mark.id);
        return (
          event && (
            <a
              key={ids[place]}
              href={hrefOf(mark.id)}
              {...target}
              className={`${styles.stop} ${styles.mark}`}
              data-mark={mark.id}
              data-stop={ids[place]}
              aria-label={describeMark(event, view.dates, catalogue)}
              {...(mark.id === open && { "aria-current": "true" as const })}
              onClick={(click) => onOpen(click, mark.id)}
            >
              <DrawnMark mark={mark} title={event.title} open={mark.id === open} />
            </a>
          )
        );
      })}
    </svg>
  );
}
