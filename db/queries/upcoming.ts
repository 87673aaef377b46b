import { type SQL, sql } from "drizzle-orm";
import type { IsoDay, Precision } from "@/lib/dates";
import type { DateKind } from "@/lib/files/act-dates";
import type { EndKind, Stage } from "@/lib/vocabulary";
import type { Database } from "../connect";
import { events } from "../schema";
import { type EventFilter, matches } from "./events";
import { standsIn } from "./revisions";

/** A date of an act that is still to come. */
export type UpcomingRow = {
  id: string;
  title: string;
  stage: Stage;
  endKind: EndKind | null;
  kind: Exclude<DateKind, "announced">;
  on: IsoDay;
  precision: Precision;
};

/**
 * Dates of effect and ends, of acts that pass `filter`, that lie wholly after a day: the next one
 * first, then by id; at most `limit`. The end that an act names itself counts while no real end is known,
 * and an effect while the act has not ended before it; what was withdrawn has none. None gives none.
 */
export function listUpcoming(
  db: Database,
  revision: number,
  filter: EventFilter,
  { after, limit }: { after: IsoDay; limit: number },
): Promise<UpcomingRow[]> {
  const { effectiveOn, endedOn, scheduledEndOn } = events;
  return db.execute<UpcomingRow>(sql`
    select ${events.id} as id, ${events.title} as title, ${events.stage} as stage, ${events.endKind} as "endKind",
      date.kind as kind, date.day::text as "on", date.precision as precision
    from ${events} cross join lateral (values
      ('effective', case when ${endedOn} is null or ${endedOn} > ${effectiveOn} then ${effectiveOn} end, ${events.effectivePrecision}),
      ('ended', ${endedOn}, ${events.endedPrecision}),
      ('scheduled-end', case when ${endedOn} is null then ${scheduledEndOn} end, ${events.scheduledEndPrecision})
    ) as date (kind, day, precision)
    where ${standsIn(events, revision)} and ${isAfter(after)} and ${events.stage} <> 'withdrawn'
      and date.day > ${after} and ${matches(db, revision, filter) ?? sql`true`}
    order by date.day, ${events.id}, date.kind
    limit ${limit}`);
}

/** What each date has an index for: few acts are left. */
function isAfter(day: IsoDay): SQL {
  const { effectiveOn, endedOn, scheduledEndOn } = events;
  return sql`(${effectiveOn} > ${day} or ${endedOn} > ${day} or ${scheduledEndOn} > ${day})`;
}
