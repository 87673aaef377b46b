import { and, asc, desc, eq } from "drizzle-orm";
import type { Database } from "../connect";
import { actors, jurisdictionReaches, nodes } from "../schema";
import { findCountry } from "./countries";
import { listCitations } from "./event-detail";
import { standsIn } from "./revisions";
import { sourcesOf } from "./sources";
import { listTies } from "./ties";

/** The bodies seated in a country, by kind, then name. */
export function listBodies(db: Database, revision: number, country: string) {
  return db
    .select({ id: actors.id, name: actors.name, originalName: actors.originalName, kind: actors.kind })
    .from(actors)
    .where(and(eq(actors.country, country), standsIn(actors, revision)))
    .orderBy(asc(actors.kind), asc(actors.name), asc(actors.id));
}

export type BodyRow = Awaited<ReturnType<typeof listBodies>>[number];

/** The things of the supply chain that are in a country, by stage, then name. */
function listCountryNodes(db: Database, revision: number, country: string) {
  return db
    .select({ id: nodes.id, name: nodes.name, kind: nodes.kind, stage: nodes.stage, summary: nodes.summary })
    .from(nodes)
    .where(and(eq(nodes.country, country), standsIn(nodes, revision)))
    .orderBy(asc(nodes.stage), asc(nodes.name), asc(nodes.id));
}

/** What a country's law reaches, beyond home first, then by the name of what it reaches. */
export function listCountryReaches(db: Database, revision: number, country: string) {
  return db
    .select({
      id: jurisdictionReaches.id,
      node: nodes.id,
      nodeName: nodes.name,
      law: jurisdictionReaches.law,
      rule: jurisdictionReaches.rule,
      confidence: jurisdictionReaches.confidence,
      note: jurisdictionReaches.note,
      sources: sourcesOf("jurisdiction-reach", jurisdictionReaches.id, revision),
    })
    .from(jurisdictionReaches)
    .innerJoin(nodes, and(eq(nodes.id, jurisdictionReaches.node), standsIn(nodes, revision)))
    .where(and(eq(jurisdictionReaches.country, country), standsIn(jurisdictionReaches, revision)))
    .orderBy(desc(jurisdictionReaches.law), asc(nodes.name), asc(jurisdictionReaches.id));
}

export type CountryReachRow = Awaited<ReturnType<typeof listCountryReaches>>[number];

/** A country with its ties, bodies, supply-chain nodes, laws and sources; none when it is not in the revision. */
export async function findCountryDetail(db: Database, revision: number, id: string) {
  const [country, ties, bodies, itsNodes, reaches, sources] = await Promise.all([
    findCountry(db, revision, id),
    listTies(db, revision, { country: id }),
    listBodies(db, revision, id),
    listCountryNodes(db, revision, id),
    listCountryReaches(db, revision, id),
    listCitations(db, revision, "country", id),
  ]);
  return country && { ...country, revision, ties, bodies, nodes: itsNodes, reaches, sources };
}

export type CountryDetail = NonNullable<Awaited<ReturnType<typeof findCountryDetail>>>;
