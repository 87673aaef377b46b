import { and, asc, desc, eq, gt, lt, or, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import type { IsoDay } from "@/lib/dates";
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

/** What a list says of an act; `total` is how many acts there are without a limit. */
export function actColumns(revision: number) {
  return {
    id: events.id,
    title: events.title,
    measure: events.measure,
    stage: events.stage,
    announcedOn: events.announcedOn,
    announcedPrecision: events.announcedPrecision,
    senders: partiesOf("sender", revision),
    total: sql<number>`(count(*) over ())::int`,
  };
}

/** Acts by the day they were announced, newest first; `total` is how many there are without the limit. */
export function listActs(db: Database, revision: number, { party, limit }: Asked) {
  const acts = db
    .select(actColumns(revision))
    .from(events)
    .where(and(standsIn(events, revision), party && hasParty(db, [party.id], party.roles, revision)))
    .orderBy(desc(events.announcedOn), desc(events.id));
  return limit === undefined ? acts : acts.limit(limit);
}

export type ActRow = Awaited<ReturnType<typeof listActs>>[number];

type Here = { id: string; announcedOn: IsoDay; senders: readonly string[] };

/** The last act before and the first after one, among those of the same senders; oldest first. None where there is none. */
export function listNeighbours(db: Database, revision: number, { id, announcedOn, senders }: Here) {
  const columns = { id: events.id, title: events.title, announcedOn: events.announcedOn };
  const among = and(standsIn(events, revision), hasParty(db, senders, ["sender"], revision));
  const sameDay = eq(events.announcedOn, announcedOn);
  const before = db
    .select({ ...columns, later: sql<boolean>`false` })
    .from(events)
    .where(and(among, or(lt(events.announcedOn, announcedOn), and(sameDay, lt(events.id, id)))))
    .orderBy(desc(events.announcedOn), desc(events.id))
    .limit(1);
  const after = db
    .select({ ...columns, later: sql<boolean>`true` })
    .from(events)
    .where(and(among, or(gt(events.announcedOn, announcedOn), and(sameDay, gt(events.id, id)))))
    .orderBy(asc(events.announcedOn), asc(events.id))
    .limit(1);
  return unionAll(before, after).orderBy(asc(sql`3`), asc(sql`1`));
}

export type NeighbourRow = Awaited<ReturnType<typeof listNeighbours>>[number];
