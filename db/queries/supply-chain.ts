import { aliasedTable, and, asc, eq, inArray, like, or, sql } from "drizzle-orm";
import { isCountryCode } from "@/lib/country-codes";
import { searchText } from "@/lib/record/search-text";
import type { Database } from "../connect";
import { actors, countries, dependencies, events, jurisdictionReaches, nodes } from "../schema";
import { hasParty, partiesOf } from "./parties";
import { standsIn } from "./revisions";
import { sourceLinksOf } from "./sources";

/** What a reader asked to see stand out; nothing asked means that everything does. */
export type SupplyChainFilter = {
  /** Actors by id and countries by code; any of them. */
  actor: readonly string[];
  /** Words, all of which must stand in a node's texts or in the names of its actor. */
  words?: string | undefined;
};

/** Every node of the revision, by id; `matched` says whether it passes the filter. */
export function listNodes(db: Database, revision: number, filter: SupplyChainFilter) {
  return db
    .select({
      id: nodes.id,
      name: nodes.name,
      kind: nodes.kind,
      stage: nodes.stage,
      country: nodes.country,
      countryName: countries.name,
      group: countries.group,
      actor: nodes.actor,
      originalName: actors.originalName,
      summary: nodes.summary,
      matched: sql<boolean>`coalesce(${nodeMatches(filter) ?? sql`true`}, false)`,
      sources: sourceLinksOf("node", nodes.id, revision),
    })
    .from(nodes)
    .innerJoin(countries, and(eq(countries.id, nodes.country), standsIn(countries, revision)))
    .leftJoin(actors, and(eq(actors.id, nodes.actor), standsIn(actors, revision)))
    .where(standsIn(nodes, revision))
    .orderBy(asc(nodes.id));
}

export type NodeRow = Awaited<ReturnType<typeof listNodes>>[number];

/**
 * Every tie of the revision with the names of its ends and the measure that cut it, by id;
 * `matched` says whether one of the filter's actors has a part in that measure. Words never
 * match a tie, only nodes.
 */
export function listDependencies(db: Database, revision: number, filter: SupplyChainFilter) {
  const [source, sink] = [aliasedTable(nodes, "source"), aliasedTable(nodes, "sink")];
  const cutByOne = hasParty(db, filter.actor, ["sender", "target", "affected"], revision);
  const matched =
    filter.actor.length > 0
      ? sql<boolean>`${dependencies.severedBy} is not null and ${cutByOne}`
      : sql<boolean>`${!filter.words}::boolean`;
  return db
    .select({
      id: dependencies.id,
      from: dependencies.from,
      fromName: source.name,
      to: dependencies.to,
      toName: sink.name,
      relation: dependencies.relation,
      requirement: dependencies.requirement,
      sinceOn: dependencies.sinceOn,
      sincePrecision: dependencies.sincePrecision,
      untilOn: dependencies.untilOn,
      untilPrecision: dependencies.untilPrecision,
      severedBy: events.id,
      severedTitle: events.title,
      severedAnnouncedOn: events.announcedOn,
      severedAnnouncedPrecision: events.announcedPrecision,
      severedSenders: partiesOf("sender", revision),
      share: dependencies.share,
      shareYear: dependencies.shareYear,
      shareBase: dependencies.shareBase,
      substitutability: dependencies.substitutability,
      confidence: dependencies.confidence,
      note: dependencies.note,
      matched,
      sources: sourceLinksOf("dependency", dependencies.id, revision),
    })
    .from(dependencies)
    .innerJoin(source, and(eq(source.id, dependencies.from), standsIn(source, revision)))
    .innerJoin(sink, and(eq(sink.id, dependencies.to), standsIn(sink, revision)))
    .leftJoin(events, and(eq(events.id, dependencies.severedBy), standsIn(events, revision)))
    .where(standsIn(dependencies, revision))
    .orderBy(asc(dependencies.id));
}

export type DependencyRow = Awaited<ReturnType<typeof listDependencies>>[number];

/** Which country's law reaches which node, at home or beyond, by which rule; by id. */
export function listReaches(db: Database, revision: number) {
  return db
    .select({
      id: jurisdictionReaches.id,
      node: jurisdictionReaches.node,
      country: jurisdictionReaches.country,
      countryName: countries.name,
      law: jurisdictionReaches.law,
      rule: jurisdictionReaches.rule,
      confidence: jurisdictionReaches.confidence,
      note: jurisdictionReaches.note,
      sources: sourceLinksOf("jurisdiction-reach", jurisdictionReaches.id, revision),
    })
    .from(jurisdictionReaches)
    .innerJoin(countries, and(eq(countries.id, jurisdictionReaches.country), standsIn(countries, revision)))
    .where(standsIn(jurisdictionReaches, revision))
    .orderBy(asc(jurisdictionReaches.id));
}

export type ReachRow = Awaited<ReturnType<typeof listReaches>>[number];

/** A node matches by its actor (or whose part that is) or its country, and by all the words. No filter gives none. */
function nodeMatches({ actor, words }: SupplyChainFilter) {
  const codes = actor.filter(isCountryCode);
  const actorIds = actor.filter((id) => !isCountryCode(id));
  const patterns = searchText(words ?? "")
    .split(" ")
    .filter((word) => word !== "")
    .map((word) => `%${word.replace(/[\\%_]/g, "\\$&")}%`);
  return and(
    actor.length === 0
      ? undefined
      : or(
          codes.length > 0 ? inArray(nodes.country, codes) : undefined,
          actorIds.length > 0
            ? or(
                inArray(nodes.actor, actorIds),
                inArray(actors.parent, actorIds),
                inArray(nodes.id, actorIds),
              )
            : undefined,
        ),
    ...patterns.map((pattern) => or(like(nodes.search, pattern), like(actors.search, pattern))),
  );
}
