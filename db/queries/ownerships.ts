import { aliasedTable, and, asc, eq, or } from "drizzle-orm";
import type { Database } from "../connect";
import { events, nodes, ownerships } from "../schema";
import { standsIn } from "./revisions";
import { sourcesOf } from "./sources";

/**
 * Who owns what part of whom, with names and the measure that ended it; by id.
 *
 * @param actor only those in which one of the two is this actor
 */
export function listOwnerships(db: Database, revision: number, actor?: string) {
  const [owner, owned] = [aliasedTable(nodes, "owner"), aliasedTable(nodes, "owned")];
  return db
    .select({
      id: ownerships.id,
      owner: ownerships.owner,
      ownerName: owner.name,
      owned: ownerships.owned,
      ownedName: owned.name,
      stake: ownerships.stake,
      sinceOn: ownerships.sinceOn,
      sincePrecision: ownerships.sincePrecision,
      untilOn: ownerships.untilOn,
      untilPrecision: ownerships.untilPrecision,
      endedBy: events.id,
      endedTitle: events.title,
      confidence: ownerships.confidence,
      note: ownerships.note,
      sources: sourcesOf("ownership", ownerships.id, revision),
    })
    .from(ownerships)
    .innerJoin(owner, and(eq(owner.id, ownerships.owner), standsIn(owner, revision)))
    .innerJoin(owned, and(eq(owned.id, ownerships.owned), standsIn(owned, revision)))
    .leftJoin(events, and(eq(events.id, ownerships.endedBy), standsIn(events, revision)))
    .where(
      and(
        standsIn(ownerships, revision),
        actor === undefined ? undefined : or(eq(owner.actor, actor), eq(owned.actor, actor)),
      ),
    )
    .orderBy(asc(ownerships.id));
}

export type OwnershipRow = Awaited<ReturnType<typeof listOwnerships>>[number];
