import { and, asc, count, countDistinct, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { SenderGroup } from "@/lib/vocabulary";
import type { Database } from "../connect";
import {
  actors,
  citations,
  countries,
  dependencies,
  eventParties,
  events,
  memberships,
  nodes,
} from "../schema";
import { countsAsAct } from "./companions";
import { partyGroup } from "./parties";
import { standsIn } from "./revisions";
import { senderGroupOf } from "./sender-group";
import { subquery } from "./subquery";

/** How much of each noun stands in a revision; an act seen from two sides counts once, sources by address. One row. */
export async function countRecord(db: Database, revision: number) {
  const [row] = await db
    .select({
      acts: db.$count(events, and(standsIn(events, revision), countsAsAct(db, revision))),
      actors: db.$count(actors, standsIn(actors, revision)),
      ties: db.$count(dependencies, standsIn(dependencies, revision)),
      memberships: db.$count(memberships, standsIn(memberships, revision)),
      sources: countDistinct(citations.url),
    })
    .from(citations)
    .where(standsIn(citations, revision));
  return row ?? { acts: 0, actors: 0, ties: 0, memberships: 0, sources: 0 };
}

export type RecordCounts = Awaited<ReturnType<typeof countRecord>>;

/**
 * Acts per quarter and group of whoever sent them, oldest first; quarters without any are
 * missing. An act seen from two sides counts once, and one of several senders too, for the first of their groups in the fixed
 * order. `quarter` is its first day.
 */
export function countActsPerQuarter(db: Database, revision: number) {
  const acts = db
    .select({
      quarter: sql<string>`date_trunc('quarter', ${events.announcedOn})::date::text`.as("quarter"),
      group: senderGroupOf(revision).as("sender_group"),
    })
    .from(events)
    .where(and(standsIn(events, revision), countsAsAct(db, revision)))
    .as("acts");
  return db
    .select({ quarter: acts.quarter, group: acts.group, acts: count() })
    .from(acts)
    .groupBy(acts.quarter, acts.group)
    .orderBy(asc(acts.quarter), asc(acts.group));
}

/** Every tie that supplies one node, whatever the day, with the measure that cut it and the group of whoever sent that; by id. */
export function listSupplies(db: Database, revision: number, node: string) {
  const source = alias(nodes, "source");
  return db
    .select({
      id: dependencies.id,
      from: dependencies.from,
      fromName: source.name,
      requirement: dependencies.requirement,
      sinceOn: dependencies.sinceOn,
      sincePrecision: dependencies.sincePrecision,
      untilOn: dependencies.untilOn,
      untilPrecision: dependencies.untilPrecision,
      severedBy: events.id,
      severedTitle: events.title,
      severedGroup: subquery<SenderGroup | null>(sql`
        select ${partyGroup}
        from ${eventParties}
        left join ${actors} on ${actors.id} = ${eventParties.actor} and ${standsIn(actors, revision)}
        left join ${countries} on ${countries.id} = coalesce(${eventParties.country}, ${actors.country}) and ${standsIn(countries, revision)}
        where ${eventParties.event} = ${dependencies.severedBy} and ${eventParties.role} = 'sender' and ${standsIn(eventParties, revision)}
        order by ${partyGroup} desc
        limit 1
      `),
    })
    .from(dependencies)
    .innerJoin(source, and(eq(source.id, dependencies.from), standsIn(source, revision)))
    .leftJoin(events, and(eq(events.id, dependencies.severedBy), standsIn(events, revision)))
    .where(and(eq(dependencies.to, node), standsIn(dependencies, revision)))
    .orderBy(asc(dependencies.id));
}

/** The name of one thing of the supply chain; none when it is not in the revision. */
export async function findNodeName(db: Database, revision: number, id: string) {
  const [row] = await db
    .select({ name: nodes.name })
    .from(nodes)
    .where(and(eq(nodes.id, id), standsIn(nodes, revision)));
  return row?.name;
}
