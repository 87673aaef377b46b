import { and, inArray } from "drizzle-orm";
import type { Database } from "../connect";
import { memberships } from "../schema";
import { standsIn } from "./revisions";
import { sourceUrlsOf } from "./sources";

/** What a file says of the ties to some initiatives beside what the map needs of them; in any order. */
export function listMembershipTexts(db: Database, revision: number, initiatives: readonly string[]) {
  return db
    .select({
      id: memberships.id,
      declaredOn: memberships.declaredOn,
      declaredPrecision: memberships.declaredPrecision,
      basis: memberships.basis,
      note: memberships.note,
      sources: sourceUrlsOf("membership", memberships.id, revision),
    })
    .from(memberships)
    .where(and(inArray(memberships.initiative, [...initiatives]), standsIn(memberships, revision)));
}
