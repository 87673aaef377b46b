import { and, asc, eq, inArray, like, or } from "drizzle-orm";
import { KINDS_OF_FAMILY, NETWORK_VENDORS } from "@/lib/vocabulary";
import type { Database } from "../connect";
import { events } from "../schema";
import { actColumns } from "./acts";
import { hasParty } from "./parties";
import { standsIn } from "./revisions";

/**
 * The adopted acts by which a country keeps suppliers out of its telecom networks, or limits them
 * there, oldest first: bans from networks, whoever they hit; and of the acts that hit or affect
 * Huawei or ZTE, those that list their equipment or bar it from being authorised, and laws, guidance
 * and other limits of the market that speak of 5G.
 */
export function listNetworkMeasures(db: Database, revision: number, country: string) {
  const speaksOf5g = and(
    inArray(events.measure, [...KINDS_OF_FAMILY["market-access"], "legislation"]),
    like(events.search, "%5g%"),
  );
  return db
    .select(actColumns(revision))
    .from(events)
    .where(
      and(
        standsIn(events, revision),
        eq(events.stage, "adopted"),
        hasParty(db, [country], ["sender"], revision),
        or(
          eq(events.measure, "telecom-ban"),
          and(
            hasParty(db, NETWORK_VENDORS, ["target", "affected"], revision),
            or(inArray(events.measure, ["covered-list", "equipment-authorisation-ban"]), speaksOf5g),
          ),
        ),
      ),
    )
    .orderBy(asc(events.announcedOn), asc(events.id));
}
