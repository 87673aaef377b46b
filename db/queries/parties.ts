import { and, eq, exists, inArray, or, type SQL, sql } from "drizzle-orm";
import { type AnyPgColumn, alias } from "drizzle-orm/pg-core";
import { isCountryCode } from "@/lib/country-codes";
import { type PartyRole, SENDER_GROUPS, type SenderGroup } from "@/lib/vocabulary";
import type { Database } from "../connect";
import { actors, countries, eventParties, events } from "../schema";
import { standsIn } from "./revisions";
import { subquery } from "./subquery";

/** One party of an event as a chart shows it. */
export type PartyName = { id: string; name: string; group: SenderGroup };

/** Companies and platforms are a group of their own, wherever they sit; everybody else belongs to a country's. */
const partyGroup = sql`case when ${actors.kind} in ('company', 'platform') then 'companies' else coalesce(${countries.group}::text, 'other') end`;

/**
 * The actor and the country of each party of one event. Looked up one by one (which is what `limit`
 * makes of it): an event has few parties, and reading all actors for each would take longer.
 */
function whoTheyAre(revision: number): SQL {
  return sql`
    left join lateral (
      select * from ${actors} where ${actors.id} = ${eventParties.actor} and ${standsIn(actors, revision)} limit 1
    ) as actor on true
    left join lateral (
      select * from ${countries}
      where ${countries.id} = coalesce(${eventParties.country}, ${actors.country}) and ${standsIn(countries, revision)} limit 1
    ) as country on true`;
}

/**
 * The parties of one role of the event in the outer query, as JSON; by group, then name.
 * None gives an empty list.
 *
 * @param event the column of the outer query that names the event
 */
export function partiesOf(
  role: PartyRole,
  revision: number,
  event: AnyPgColumn = events.id,
): SQL<PartyName[]> {
  const id = sql`coalesce(${actors.id}, ${countries.id})`;
  const name = sql`coalesce(${actors.name}, ${countries.name})`;
  return subquery<PartyName[]>(sql`
    select coalesce(json_agg(json_build_object('id', ${id}, 'name', ${name}, 'group', ${partyGroup}) order by ${partyGroup}, ${name}, ${id}), '[]'::json)
    from ${eventParties}
    ${whoTheyAre(revision)}
    where ${eventParties.event} = ${event} and ${eventParties.role} = ${role} and ${standsIn(eventParties, revision)}
  `);
}

/**
 * The group in whose colour an act is drawn: of its senders' groups, the first in the fixed order.
 *
 * @param event the column of the outer query that names the act
 * @returns null for an act without a sender, and for no act
 */
export function senderGroupOf(event: AnyPgColumn, revision: number): SQL<SenderGroup | null> {
  const order = sql.raw(`array[${SENDER_GROUPS.map((group) => `'${group}'`).join(", ")}]`);
  return groupOf("sender", event, revision, order);
}

/** Of the groups of an event's parties in one role, the first in an order; null for none. */
function groupOf(role: PartyRole, event: AnyPgColumn, revision: number, order: SQL): SQL<SenderGroup | null> {
  return subquery<SenderGroup | null>(sql`
    select ${partyGroup}
    from ${eventParties}
    ${whoTheyAre(revision)}
    where ${eventParties.event} = ${event} and ${eventParties.role} = ${role} and ${standsIn(eventParties, revision)}
    order by array_position(${order}, ${partyGroup})
    limit 1
  `);
}

/**
 * The lane of targets in which an act stands, as `laneOf` in lib/lanes says it: of its targets'
 * groups the first in the fixed order, companies last, because a country says more.
 *
 * @param event the column of the outer query that names the act
 */
export function laneOfTargets(event: AnyPgColumn, revision: number): SQL<SenderGroup | "no-target"> {
  const places = SENDER_GROUPS.filter((group) => group !== "companies");
  const order = sql.raw(`array[${[...places, "companies"].map((group) => `'${group}'`).join(", ")}]`);
  return sql`coalesce(${groupOf("target", event, revision, order)}, 'no-target')`;
}

/**
 * Whether the event in the outer query has one of `ids` (actors by id, countries by code) in
 * one of `roles`. An actor stands for its direct parts too, a country for its bodies.
 */
export function hasParty(
  db: Database,
  ids: readonly string[],
  roles: readonly PartyRole[],
  revision: number,
) {
  const codes = ids.filter(isCountryCode);
  const actorIds = ids.filter((id) => !isCountryCode(id));
  const party = alias(eventParties, "party");
  const body = alias(actors, "body");
  const match = or(
    actorIds.length > 0 ? or(inArray(body.id, actorIds), inArray(body.parent, actorIds)) : undefined,
    codes.length > 0 ? or(inArray(party.country, codes), inArray(body.country, codes)) : undefined,
  );
  return exists(
    db
      .select({ one: sql`1` })
      .from(party)
      .leftJoin(body, and(eq(body.id, party.actor), standsIn(body, revision)))
      .where(
        and(eq(party.event, events.id), inArray(party.role, [...roles]), standsIn(party, revision), match),
      ),
  );
}
