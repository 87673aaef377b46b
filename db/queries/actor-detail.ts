import { and, asc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Database } from "../connect";
import { actors, countries, nodes } from "../schema";
import { listCitations } from "./event-detail";
import { listOwnerships } from "./ownerships";
import { standsIn } from "./revisions";

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

export type ActorNodeRow = Awaited<ReturnType<typeof listActorNodes>>[number];

/** An actor with its parts, its place in the supply chain and its sources; none when it is not in the revision. */
export async function findActorDetail(db: Database, revision: number, id: string) {
  const [actor, parts, itsNodes, itsOwnerships, sources] = await Promise.all([
    findActor(db, revision, id),
    listParts(db, revision, id),
    listActorNodes(db, revision, id),
    listOwnerships(db, revision, id),
    listCitations(db, revision, "actor", id),
  ]);
  return actor && { ...actor, revision, parts, nodes: itsNodes, ownerships: itsOwnerships, sources };
}

export type ActorDetail = NonNullable<Awaited<ReturnType<typeof findActorDetail>>>;
