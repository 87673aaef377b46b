import { and, asc, eq, inArray, isNotNull, or, sql } from "drizzle-orm";
import { KINDS_OF_FAMILY } from "@/lib/vocabulary";
import type { Database } from "../connect";
import { actors, eventParties, events, nodes } from "../schema";
import { senderGroupOf } from "./parties";
import { standsIn } from "./revisions";

/** Families whose measures restrict somebody, each with all its kinds; rulings, charges and talks do not by themselves. */
const RESTRICTING = [
  ...KINDS_OF_FAMILY["technology-controls"],
  ...KINDS_OF_FAMILY["market-access"],
  ...KINDS_OF_FAMILY.finance,
];

/**
 * Which adopted measures are against a node of the supply chain: those in which its actor, or the
 * one of which that is a part, is a target or affected. One row for each node and measure, by node,
 * then by day and id of the measure.
 */
export function listControls(db: Database, revision: number) {
  return db
    .selectDistinct({
      node: nodes.id,
      event: events.id,
      title: events.title,
      group: senderGroupOf(events.id, revision),
      // In force from the day it took effect; one without that day from when it was announced.
      fromOn: sql<string>`coalesce(${events.effectiveOn}, ${events.announcedOn})::text`,
      fromPrecision: sql<
        "day" | "month" | "year"
      >`coalesce(${events.effectivePrecision}, ${events.announcedPrecision})`,
      endedOn: events.endedOn,
      endedPrecision: events.endedPrecision,
    })
    .from(nodes)
    .innerJoin(actors, and(eq(actors.id, nodes.actor), standsIn(actors, revision)))
    .innerJoin(
      eventParties,
      and(
        or(eq(eventParties.actor, actors.id), eq(eventParties.actor, actors.parent)),
        inArray(eventParties.role, ["target", "affected"]),
        standsIn(eventParties, revision),
      ),
    )
    .innerJoin(events, and(eq(events.id, eventParties.event), standsIn(events, revision)))
    .where(
      and(
        standsIn(nodes, revision),
        isNotNull(nodes.actor),
        eq(events.stage, "adopted"),
        inArray(events.measure, RESTRICTING),
      ),
    )
    .orderBy(asc(nodes.id), sql`5`, asc(events.id));
}

export type ControlRow = Awaited<ReturnType<typeof listControls>>[number];
