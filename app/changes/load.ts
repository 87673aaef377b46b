import { listChangeNames } from "@/db/queries/change-names";
import { type ChangeCount, countChanges, listChanges } from "@/db/queries/changes";
import { listRevisions, type RevisionRow } from "@/db/queries/revisions";
import { database } from "@/db/server";
import { comparedOf } from "@/lib/changes/compared";
import { type ChangedRecord, recordsOf } from "@/lib/changes/records";
import { type ChangeNames, namesByRow, referredIds } from "@/lib/changes/references";
import { type ChangesState, changesLink } from "@/lib/link/changes";
import type { Refusal } from "@/lib/link/codec";

/** What two revisions have in difference, one page of it. */
export type LoadedChanges = {
  from: RevisionRow;
  to: RevisionRow;
  /** The state that is shown: both revisions are written out in it. */
  shown: ChangesState & { from: number; to: number };
  counts: ChangeCount[];
  records: ChangedRecord[];
  names: ChangeNames;
  pages: { first: number; last: number; all: number; size: number };
};

/** A link to differences, answered: `changes` is missing where no revision stands before `to`. */
export type AnsweredChanges = {
  /** Every revision, the newest first. */
  revisions: RevisionRow[];
  to: RevisionRow;
  changes: LoadedChanges | undefined;
  refused: Refusal[];
  /** The canonical address of what is shown, of the parts of the link that could be used. */
  href: string;
};

/**
 * The differences that a link asks for, `size` records of them. Revisions and pages that are not there are
 * left out and named.
 *
 * @throws when the database does not answer, or nothing was ever published
 */
export async function loadChanges(state: ChangesState, size: number): Promise<AnsweredChanges> {
  const db = database();
  const revisions = (await listRevisions(db)).reverse();
  const [newest] = revisions;
  if (!newest) throw new Error("Nothing is published yet: run `npm run publish`.");
  const compared = comparedOf(state, newest.number);
  const { refused } = compared;
  const find = (number: number | undefined) => revisions.find((revision) => revision.number === number);
  const [from, to] = [find(compared.from), find(compared.to) ?? newest];
  const named = (key: "from" | "to" | "page") => refused.some((refusal) => refusal.key === key);
  const usable = () => ({
    ...state,
    ...(named("from") && { from: undefined }),
    ...(named("to") && { to: undefined }),
    ...(named("page") && { page: undefined }),
  });
  if (!from) return { revisions, to, changes: undefined, refused, href: changesLink.href(usable()) };

  const filter = { ...state, from: from.number, to: to.number };
  const counts = await countChanges(db, filter);
  const all = counts.reduce((sum, { records }) => sum + records, 0);
  const isPage = state.page === undefined || (state.page - 1) * size < all;
  if (!isPage) refused.push({ key: "page", text: String(state.page), reason: "not-in-record" });
  const skip = isPage ? ((state.page ?? 1) - 1) * size : 0;
  const records = recordsOf(await listChanges(db, filter, { skip, limit: size }));
  const rows = records.flatMap((record) => record.rows);
  const ids = [
    ...new Set([...records.map(({ id }) => id), ...rows.map(({ id }) => id), ...referredIds(rows)]),
  ];
  return {
    revisions,
    to,
    refused,
    href: changesLink.href(usable()),
    changes: {
      from,
      to,
      shown: { ...filter, page: isPage ? state.page : undefined },
      counts,
      records,
      names: namesByRow(await listChangeNames(db, to.number, ids)),
      pages: { first: Math.min(skip + 1, all), last: Math.min(skip + size, all), all, size },
    },
  };
}
