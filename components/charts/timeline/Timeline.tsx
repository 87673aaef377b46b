"use client";

import { useMemo } from "react";
import { senderInk } from "@/lib/colours";
import type { Stretch } from "@/lib/stretch";
import { SENDER_GROUPS } from "@/lib/vocabulary";
import { words } from "@/lib/words";
import { Arcs } from "./arcs/Arcs";
import { arcsOf } from "./arcs/arcs-of";
import type { Relations } from "./arcs/relations";
import { DrawnMark } from "./DrawnMark";
import { describeMark } from "./describe";
import { type LaneKey, laneKeys, laneOf } from "@/lib/lanes";
import { layoutTimeline, type TimelineView } from "./layout";
import type { TimelineRows } from "./rows";
import { plotEnds } from "./scale";
import { shownDate } from "./shown-date";
import { slideLayout } from "./slide-layout";
import type { TimeTick } from "./ticks";
import styles from "./timeline.module.css";
import { useMarkFocus } from "./use-mark-focus";

/** The width that the drawing is made for, px; a page scales it a little. */
const DESIGN_WIDTH = 1000;

/** Where the first and the last moment of the window stand, as parts of the drawing's width. */
export const PLOT_ENDS = {
  left: plotEnds(DESIGN_WIDTH)[0] / DESIGN_WIDTH,
  right: plotEnds(DESIGN_WIDTH)[1] / DESIGN_WIDTH,
};

type Props = {
  events: TimelineRows["events"];
  view: TimelineView;
  /** The window while it moves: the drawing slides along. */
  moved?: { from: Stretch; to: Stretch } | undefined;
  open: string | undefined;
  hrefOf: (event: string) => string;
  onOpen: (event: React.MouseEvent, id: string) => void;
  /** The id of what names the keys. */
  keysId: string;
  relations: Relations;
};

/** The drawing: lanes, axis, one linked mark per event, and the arcs between them while nothing moves. */
export function Timeline({ events, view, moved, open, hrefOf, onOpen, keysId, relations }: Props) {
  const catalogue = words();
  const { lanes, dates, from, to } = view;
  const still = useMemo(
    () => layoutTimeline(events, { lanes, dates, from, to }, { width: DESIGN_WIDTH }),
    [events, lanes, dates, from, to],
  );
  const layout = moved ? slideLayout(still, { events, view, ...moved }) : still;
  const arcs = arcsOf(still, events, view, open, relations);
  const byId = new Map(events.map((event) => [event.id, event]));
  const drawing = useMarkFocus(
    layout.marks.flatMap(({ id }) => {
      const event = byId.get(id);
      const day = event && shownDate(event, view.dates)?.on;
      return day ? [{ id, day, lane: laneKeys(view.lanes).indexOf(laneOf(event, view.lanes)) }] : [];
    }),
    open,
  );
  return (
    <svg
      ref={drawing}
      className={styles.drawing}
      viewBox={`0 0 ${layout.width} ${layout.height + arcs.height}`}
      role="group"
      aria-label={catalogue.timeline.chartLabel}
      aria-describedby={keysId}
    >
      {layout.lanes.map((lane) => (
        <g key={lane.key}>
          <line x1={0} x2={layout.width} y1={lane.y} y2={lane.y} className={styles.rule} />
          <text x={0} y={lane.y + 22} className={styles.laneName} fill={laneInk(lane.key)}>
            {laneName(lane.key)}
          </text>
          <text x={0} y={lane.y + 38} className={styles.laneCount}>
            {catalogue.timeline.acts(lane.count)}
          </text>
        </g>
      ))}
      <g aria-hidden="true">
        {layout.ticks.map((tick) => (
          <g key={tick.day}>
            <line x1={tick.x} x2={tick.x} y1={0} y2={layout.axisY} className={styles.grid} />
            <text x={tick.x} y={layout.axisY + 20} textAnchor={tick.anchor} className={styles.tick}>
              {tickLabel(tick)}
            </text>
          </g>
        ))}
        <line x1={0} x2={layout.width} y1={layout.axisY} y2={layout.axisY} className={styles.rule} />
      </g>
      {!moved && <Arcs layout={arcs} relations={relations} />}
      {layout.marks.map((mark) => {
        const event = byId.get(mark.id);
        return (
          event && (
            <a
              key={mark.id}
              href={hrefOf(mark.id)}
              className={styles.mark}
              data-mark={mark.id}
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

function laneName(key: LaneKey): string {
  const { vocabulary, timeline } = words();
  if (key === "no-target") return timeline.lane.none;
  const names: Record<Exclude<LaneKey, "no-target">, string> = { ...vocabulary.group, ...vocabulary.family };
  return names[key];
}

function laneInk(key: LaneKey): string {
  const group = SENDER_GROUPS.find((name) => name === key);
  return group ? senderInk(group) : "var(--ink)";
}

function tickLabel({ day, label }: TimeTick): string {
  const { grammar } = words();
  const year = day.slice(0, 4);
  if (label === "year") return year;
  if (label === "day") return grammar.day(day);
  return label === "month" ? grammar.shortMonth(day) : `${grammar.shortMonth(day)} ${year}`;
}
