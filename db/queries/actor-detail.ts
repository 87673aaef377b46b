import { and, asc, eq, or } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Database } from "../connect";
import { actors, countries, events, nodes, ownerships } from "../schema";
import { listCitations } from "./event-detail";
import { standsIn } from "./revisions";
import { sourcesOf } from "./sources";

/** One actor with the names of its country and of the body it is part of; none when it is not in the revision. */
async function findActor(db: Database, revision: number, id: string) {
  const parent = alias(actors, "parent_body");
  const [row] = await db
    .select({
      id: actors.id,
      name: actors.name,
      originalName: actors.originalName,
      originalNameSource: actors.originalNameSource,
      aliases: actors.aliases,
      kind: actors.kind,
      country: actors.country,
      parent: actors.parent,
      note: actors.note,
      countryName: countries.name,
      group: countries.group,
      parentName: parent.name,
    })
    .from(actors)
    .leftJoin(countries, and(eq(countries.id, actors.country), standsIn(countries, revision)))
    .leftJoin(parent, and(eq(parent.id, actors.parent), standsIn(parent, revision)))
    .where(and(eq(actors.id, id), standsIn(actors, revision)));
  return row;
}

/** The direct parts of an actor, by name. */
function listParts(db: Database, revision: number, actor: string) {
  return db
    .select({ id: actors.id, name: actors.name, originalName: actors.originalName, kind: actors.kind })
    .from(actors)
    .where(and(eq(actors.parent, actor), standsIn(actors, revision)))
    .orderBy(asc(actors.name), asc(actors.id));
}

/** The things of the supply chain that are an actor, by name. */
export function listActorNodes(db: Database, revision: number, actor: string) {
  return db
    .select({ id: nodes.id, name: nodes.name, kind: nodes.kind, stage: nodes.stage, summary: nodes.summary })
    .from(nodes)
    .where(and(eq(nodes.actor, actor), standsIn(nodes, revision)))
    .orderBy(asc(nodes.name), asc(nodes.id));
}

/** Who owns what part of whom, where an actor is one of the two; by id. */
export function listActorOwnerships(db: Database, revision: number, actor: string) {
  const [owner, owned] = [alias(nodes, "owner_node"), alias(nodes, "owned_node")];
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
    .where(and(or(eq(owner.actor, actor), eq(owned.actor, actor)), standsIn(ownerships, revision)))
    .orderBy(asc(ownerships.id));
}

export type ActorOwnershipRow = Awaited<ReturnType<typeof listActorOwnerships>>[number];
export type ActorNodeRow = Awaited<ReturnType<typeof listActorNodes>>[number];

/** An actor with its parts, its place in the supply chain and its sources; none when it is not in the revision. */
export async function findActorDetail(db: Database, revision: number, id: string) {
  const [actor, parts, itsNodes, itsOwnerships, sources] = await Promise.all([
    findActor(db, revision, id),
    listParts(db, revision, id),
    listActorNodes(db, revision, id),
    listActorOwnerships(db, revision, id),
    listCitations(db, revision, "actor", id),
  ]);
  return actor && { ...actor, revision, parts, nodes: itsNodes, ownerships: itsOwnerships, sources };
}

export type ActorDetail = NonNullable<Awaited<ReturnType<typeof findActorDetail>>>;
