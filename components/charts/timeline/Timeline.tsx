import { senderInk } from "@/lib/colours";
import { SENDER_GROUPS } from "@/lib/vocabulary";
import { words } from "@/lib/words";
import { Arcs } from "./arcs/Arcs";
import { arcsOf } from "./arcs/arcs-of";
import type { Relations } from "./arcs/relations";
import { DrawnMark } from "./DrawnMark";
import { describeMark } from "./describe";
import type { LaneKey } from "./lanes";
import { layoutTimeline, type TimelineView } from "./layout";
import type { TimelineRows } from "./rows";
import type { TimeTick } from "./ticks";
import styles from "./timeline.module.css";

/** The width that the drawing is made for, px; a page scales it a little. */
const DESIGN_WIDTH = 1000;

type Props = {
  events: TimelineRows["events"];
  view: TimelineView;
  open: string | undefined;
  hrefOf: (event: string) => string;
  onOpen: (event: React.MouseEvent, id: string) => void;
  relations: Relations;
};

/** The drawing: lanes, axis and one linked mark per event. */
export function Timeline({ events, view, open, hrefOf, onOpen, relations }: Props) {
  const catalogue = words();
  const layout = layoutTimeline(events, view, { width: DESIGN_WIDTH });
  const arcs = arcsOf(layout, events, view, open, relations);
  const byId = new Map(events.map((event) => [event.id, event]));
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${layout.width} ${layout.height + arcs.height}`}
      role="group"
      aria-label={catalogue.timeline.chartLabel}
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
            <text x={tick.x} y={layout.axisY + 20} className={styles.tick}>
              {tickLabel(tick)}
            </text>
          </g>
        ))}
        <line x1={0} x2={layout.width} y1={layout.axisY} y2={layout.axisY} className={styles.rule} />
      </g>
      <Arcs layout={arcs} relations={relations} />
      {layout.marks.map((mark) => {
        const event = byId.get(mark.id);
        return (
          event && (
            <a
              key={mark.id}
              href={hrefOf(mark.id)}
              className={styles.mark}
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
