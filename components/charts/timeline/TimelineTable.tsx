"use client";

import { memo } from "react";
import { Marked } from "@/components/page/Marked";
import { RecordLink } from "@/components/page/RecordLink";
import { type Column, SortableTable } from "@/components/table/SortableTable";
import { writeFuzzyDate } from "@/lib/dates";
import { timelineWords } from "@/lib/words/timeline";
import type { TimelineRows } from "./rows";
import paper from "./timeline-paper.module.css";

type Row = TimelineRows["events"][number];

/**
 * The same acts as a table, oldest first until a head is pressed, each with its best source; nothing
 * without acts. It is drawn anew for other acts alone.
 */
export const TimelineTable = memo(function TimelineTable({ events }: { events: TimelineRows["events"] }) {
  if (events.length === 0) return null;
  const { site, timeline } = timelineWords();
  return (
    <details className="table-twin">
      <summary>{site.table.show}</summary>
      <SortableTable
        caption={timeline.table.caption}
        columns={columnsOf()}
        rows={events}
        keyOf={({ id }) => id}
      />
    </details>
  );
});

function columnsOf(): Column<Row>[] {
  const { timeline, vocabulary } = timelineWords();
  const { table } = timeline;
  return [
    {
      heading: table.announced,
      sortBy: ({ announcedOn }) => announcedOn,
      cell: (event) => dateCell(event.announcedOn, event.announcedPrecision),
    },
    {
      heading: table.effective,
      sortBy: ({ effectiveOn }) => effectiveOn,
      cell: (event) => dateCell(event.effectiveOn, event.effectivePrecision),
    },
    {
      heading: table.ended,
      sortBy: ({ endedOn }) => endedOn,
      cell: ({ endedOn, endedPrecision, endKind }) => (
        <>
          {dateCell(endedOn, endedPrecision)}
          {endKind && ` ${vocabulary.endKind[endKind]}`}
        </>
      ),
    },
    {
      heading: table.title,
      names: true,
      sortBy: ({ title }) => title,
      cell: ({ id, title }) => (
        <RecordLink noun="event" id={id}>
          <Marked>{title}</Marked>
        </RecordLink>
      ),
    },
    { heading: table.sender, sortBy: (event) => namesOf(event.senders) || null, cell: senderCell },
    { heading: table.target, sortBy: (event) => namesOf(event.targets) || null, cell: targetCell },
    {
      heading: table.measure,
      sortBy: ({ measure }) => vocabulary.measure[measure],
      cell: ({ measure }) => vocabulary.measure[measure],
    },
    {
      heading: table.source,
      sortBy: sourceOf,
      cell: (event) => (
        <a href={event.sourceUrl}>
          <Marked>{sourceOf(event)}</Marked>
        </a>
      ),
    },
  ];
}

const senderCell = ({ senders }: Row) => <Marked>{namesOf(senders)}</Marked>;
const targetCell = ({ targets }: Row) => <Marked>{namesOf(targets)}</Marked>;
const sourceOf = ({ citation, sourcePublisher }: Row) => citation ?? sourcePublisher;

function namesOf(parties: readonly { name: string }[]): string {
  return parties.map(({ name }) => name).join(", ");
}

function dateCell(on: string | null, precision: "day" | "month" | "year" | null) {
  return on && precision ? <span className={paper.day}>{writeFuzzyDate({ on, precision })}</span> : null;
}
