"use client";

import { useQuery } from "@tanstack/react-query";
import { LoadFailureNote } from "@/components/page/LoadFailureNote";
import { partOf, usePart } from "@/components/page/use-part";
import type { FilterLink } from "@/components/panel/filter-link";
import styles from "@/components/panel/panel.module.css";
import type { TimelineState } from "@/lib/link/timeline";
import { timelineWords } from "@/lib/words/timeline";
import { EventSteps } from "./EventSteps";
import own from "./event-panel.module.css";
import type { Place } from "./neighbours";
import { eventDetail, type TimelineRows } from "./rows";

const body = partOf(
  "event-panel",
  () => import("./EventPanelBody").then(({ EventPanelBody }) => EventPanelBody),
  (query) => query.has("event"),
);

export type PanelProps = {
  id: string;
  state: TimelineState;
  shown: Pick<TimelineRows, "checkedTo" | "revision">;
  /** The act as the chart draws it, when it passes; and where it stands among those that pass. */
  row: TimelineRows["events"][number] | undefined;
  place: Place | undefined;
  /** Scheme and host of the site, for addresses that are taken away. */
  origin: string;
  linkTo: (next: TimelineState) => FilterLink;
};

/** The open event with everything known about it, whose code and rows come when one is opened: beside the chart, or below its entry in the list. */
export function EventPanel({
  where,
  id,
  state,
  shown,
  row,
  place,
  origin,
  linkTo,
}: PanelProps & { where: "beside" | "below" }) {
  const { rev } = state;
  const { data: event, error, refetch } = useQuery(eventDetail(id, rev));
  const { code: Body, failure, again } = usePart(body, true);
  const { site, timeline } = timelineWords();
  const eventTo = (other: string | undefined) => linkTo({ ...state, event: other });
  const beside = `${own.beside} ${row ? own.besideWide : own.besideAlone}`;
  return (
    <section
      className={`${styles.panel} ${where === "beside" ? beside : own.below}`}
      aria-label={timeline.panel.label}
      id={where === "beside" ? "event" : undefined}
      data-panel={id}
      tabIndex={-1}
    >
      <EventSteps place={place} linkTo={eventTo} />
      <LoadFailureNote error={error ?? failure} onAgain={() => void (error ? refetch() : again())} />
      {Body && event ? (
        <Body event={event} state={state} shown={shown} row={row} origin={origin} linkTo={linkTo} />
      ) : (
        event !== null && !error && !failure && <p role="status">{site.failure.loading}</p>
      )}
    </section>
  );
}
