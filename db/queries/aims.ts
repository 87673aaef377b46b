import { and, asc, inArray } from "drizzle-orm";
import type { Database } from "../connect";
import { aims } from "../schema";
import { standsIn } from "./revisions";
import { bestSource } from "./sources";

/** What the initiatives named ask for, each sentence with its best source; by initiative and subject, in the order of the vocabulary. */
export function listAims(db: Database, revision: number, initiativeIds: readonly string[]) {
  return db
    .select({
      id: aims.id,
      initiative: aims.initiative,
      subject: aims.subject,
      text: aims.text,
      sourceUrl: bestSource("url", "aim", aims.id, revision),
      sourcePublisher: bestSource("publisher", "aim", aims.id, revision),
    })
    .from(aims)
    .where(and(inArray(aims.initiative, [...initiativeIds]), standsIn(aims, revision)))
    .orderBy(asc(aims.initiative), asc(aims.subject));
}

export type AimRow = Awaited<ReturnType<typeof listAims>>[number];
