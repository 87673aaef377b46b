import { and, desc, sql } from "drizzle-orm";
import type { PartyRole } from "@/lib/vocabulary";
import type { Database } from "../connect";
import { events } from "../schema";
import { hasParty, partiesOf } from "./parties";
import { standsIn } from "./revisions";

type Asked = {
  /** An actor's id or a country's code, in one of the roles; without it, every act. An actor stands for its direct parts too, a country for its bodies. */
  party?: { id: string; roles: readonly PartyRole[] };
  /** Rows at most; without it, all. */
  limit?: number;
};

/** Acts by the day they were announced, newest first; `total` is how many there are without the limit. */
export function listActs(db: Database, revision: number, { party, limit }: Asked) {
  const acts = db
    .select({
      id: events.id,
      title: events.title,
      measure: events.measure,
      stage: events.stage,
      announcedOn: events.announcedOn,
      announcedPrecision: events.announcedPrecision,
      senders: partiesOf("sender", revision),
      total: sql<number>`(count(*) over ())::int`,
    })
    .from(events)
    .where(and(standsIn(events, revision), party && hasParty(db, [party.id], party.roles, revision)))
    .orderBy(desc(events.announcedOn), desc(events.id));
  return limit === undefined ? acts : acts.limit(limit);
}

export type ActRow = Awaited<ReturnType<typeof listActs>>[number];
