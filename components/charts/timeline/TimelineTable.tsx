import { Marked } from "@/components/page/Marked";
import { RecordLink } from "@/components/page/RecordLink";
import { writeFuzzyDate } from "@/lib/dates";
import { words } from "@/lib/words";
import type { TimelineRows } from "./rows";

/** The same acts as a table, oldest first, each with its best source; nothing without acts. */
export function TimelineTable({ events }: { events: TimelineRows["events"] }) {
  if (events.length === 0) return null;
  const { site, timeline, vocabulary } = words();
  const { table } = timeline;
  return (
    <details className="table-twin">
      <summary>{site.table.show}</summary>
      <div className="table-scroll">
        <table>
          <caption>{table.caption}</caption>
          <thead>
            <tr>
              {[
                table.announced,
                table.effective,
                table.ended,
                table.title,
                table.sender,
                table.target,
                table.measure,
                table.source,
              ].map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {events.map((event) => (
              <tr key={event.id}>
                <td>{writeFuzzyDate({ on: event.announcedOn, precision: event.announcedPrecision })}</td>
                <td>{cell(event.effectiveOn, event.effectivePrecision)}</td>
                <td>
                  {cell(event.endedOn, event.endedPrecision)}
                  {event.endKind && ` ${vocabulary.endKind[event.endKind]}`}
                </td>
                <th scope="row">
                  <RecordLink noun="event" id={event.id}>
                    <Marked>{event.title}</Marked>
                  </RecordLink>
                </th>
                <td>
                  <Marked>{event.senders.map(({ name }) => name).join(", ")}</Marked>
                </td>
                <td>
                  <Marked>{event.targets.map(({ name }) => name).join(", ")}</Marked>
                </td>
                <td>{vocabulary.measure[event.measure]}</td>
                <td>
                  <a href={event.sourceUrl}>
                    <Marked>{event.citation ?? event.sourcePublisher}</Marked>
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function cell(on: string | null, precision: "day" | "month" | "year" | null): string {
  return on && precision ? writeFuzzyDate({ on, precision }) : "";
}
