import { cache } from "react";
import { findRevision, type RevisionRow } from "@/db/queries/revisions";
import { database } from "@/db/server";

/** The newest revision, asked for once per request. Throws when nothing was ever published. */
export const newestRevision = cache(async (): Promise<RevisionRow> => {
  const revision = await findRevision(database());
  if (!revision) throw new Error("Nothing is published yet: run `npm run publish`.");
  return revision;
});

/** The revision that a link names, or the newest; `found` is false when the link names one that is not there. */
export async function revisionFor(
  number: number | undefined,
): Promise<{ revision: RevisionRow; found: boolean }> {
  if (number === undefined) return { revision: await newestRevision(), found: true };
  const named = await findRevision(database(), number);
  return named ? { revision: named, found: true } : { revision: await newestRevision(), found: false };
}
