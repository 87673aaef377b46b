import { type SQL, sql } from "drizzle-orm";
import { SENDER_GROUPS, type SenderGroup } from "@/lib/vocabulary";
import { actors, countries, eventParties, events } from "../schema";
import { partyGroup } from "./parties";
import { standsIn } from "./revisions";
import { subquery } from "./subquery";

/**
 * The group of whoever sent the event in the outer query: of several senders, the first of
 * their groups in the fixed order; without any, `other`.
 */
export function senderGroupOf(revision: number): SQL<SenderGroup> {
  const groups = sql.raw(`array[${SENDER_GROUPS.map((group) => `'${group}'`).join(", ")}]`);
  return sql<SenderGroup>`coalesce(${subquery<SenderGroup>(sql`
    select ${partyGroup}
    from ${eventParties}
    left join ${actors} on ${actors.id} = ${eventParties.actor} and ${standsIn(actors, revision)}
    left join ${countries} on ${countries.id} = coalesce(${eventParties.country}, ${actors.country}) and ${standsIn(countries, revision)}
    where ${eventParties.event} = ${events.id} and ${eventParties.role} = 'sender' and ${standsIn(eventParties, revision)}
    order by array_position(${groups}, ${partyGroup})
    limit 1
  `)}, 'other')`;
}
