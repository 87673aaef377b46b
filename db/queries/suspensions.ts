import { type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { IsoDay } from "@/lib/dates";
import { eventLinks, events } from "../schema";
import { standsIn } from "./revisions";
import { subquery } from "./subquery";

/** A stretch in which an act was suspended: from one day to another. */
export type Suspension = { from: IsoDay; until: IsoDay };

/**
 * The stretches in which other acts suspended the event in the outer query, as JSON; by first day,
 * then last. None gives an empty list.
 *
 * A suspension runs from the day the suspending act took effect to the day it ended; where no end
 * is known, to the end that it names itself (`scheduled_end`), which says nothing about what
 * happened then. One without effect, or with neither end, has no known span and is left out, and so
 * is an act that is no suspension although it suspends something (a truce that cuts a rate): its
 * measure is another one. A day that is not known to the day counts as its first.
 */
export function suspensionsOf(revision: number): SQL<Suspension[]> {
  const by = alias(events, "suspending");
  const until = sql`coalesce(${by.endedOn}, ${by.scheduledEndOn})`;
  return subquery<Suspension[]>(sql`
    select coalesce(json_agg(json_build_object('from', ${by.effectiveOn}, 'until', ${until}) order by ${by.effectiveOn}, ${until}), '[]'::json)
    from ${eventLinks}
    join ${events} as suspending on ${by.id} = ${eventLinks.event} and ${standsIn(by, revision)}
    where ${eventLinks.other} = ${events.id} and ${eventLinks.kind} = 'suspends' and ${standsIn(eventLinks, revision)}
      and ${by.measure} = 'suspension' and ${by.stage} = 'adopted' and ${until} > ${by.effectiveOn}
  `);
}
