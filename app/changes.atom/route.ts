import type { NextRequest } from "next/server";
import { listChangeNames } from "@/db/queries/change-names";
import { countChanges, listChanges } from "@/db/queries/changes";
import { listRevisions } from "@/db/queries/revisions";
import { database } from "@/db/server";
import { recordsOf } from "@/lib/changes/records";
import { nameOf, namesByRow } from "@/lib/changes/references";
import { type FeedRevision, writeRevisions } from "@/lib/changes/write-revisions";
import { type ChangesState, changesLink } from "@/lib/link/changes";
import { formHref } from "@/lib/link/forms";
import { changesWords } from "@/lib/words/changes";
import { originOf } from "../asked-origin";
import { answerFile } from "../files/answer-file";
import { only } from "../files/stream";

/** Revisions in the feed, the newest; readers of feeds keep the older ones. */
const IN_THE_FEED = 20;

/** Records that an entry names; the page has the rest. */
const NAMED = 5;

/** A feed of the revisions, the newest first: what each did to the record, under the filters of the query. */
export function GET(request: NextRequest) {
  const { state, refused } = changesLink.read(request.nextUrl.searchParams);
  const query = changesLink.query(state);
  return answerFile(request, { query, rev: undefined, refused }, async () => {
    const { changes } = changesWords();
    const all = (await listRevisions(database())).reverse();
    const [newest] = all;
    const shown = all
      .filter(({ number }) => number <= (state.to ?? number) && number > (state.from ?? 0))
      .slice(0, IN_THE_FEED);
    const { from: _, to: __, page: ___, ...filter } = state;
    const hrefOf = (between: Partial<ChangesState>) =>
      changesLink.href({ ...changesLink.empty, ...filter, ...between });
    const revisions: FeedRevision[] = [];
    for (const { number, publishedAt } of shown) {
      const text = await describe(state, number);
      if (text === undefined) continue;
      const href = hrefOf({ from: number > 1 ? number - 1 : undefined, to: number });
      revisions.push({ href, title: changes.feed.entry(number), text, publishedAt: new Date(publishedAt) });
    }
    return {
      parts: only(
        writeRevisions({
          title: changes.feed.title,
          origin: originOf(request.headers),
          href: hrefOf({}),
          self: formHref(changesLink.href(state), "atom"),
          publishedAt: new Date(newest?.publishedAt ?? 0),
          revisions,
        }),
      ),
      headers: { "Content-Type": "application/atom+xml; charset=utf-8" },
    };
  });
}

/** What a revision did, in words; none where the filters leave nothing of it. The first one did everything. */
async function describe(state: ChangesState, number: number): Promise<string | undefined> {
  const { changes } = changesWords();
  if (number === 1) return isFiltered(state) ? undefined : changes.feed.first;
  const db = database();
  const filter = { ...state, from: number - 1, to: number };
  const counts = await countChanges(db, filter);
  const sum = (kind?: string) =>
    counts
      .filter((count) => kind === undefined || count.kind === kind)
      .reduce((all, { records }) => all + records, 0);
  if (sum() === 0) return undefined;
  const records = recordsOf(await listChanges(db, filter, { skip: 0, limit: NAMED }));
  const names = namesByRow(
    await listChangeNames(
      db,
      number,
      records.map(({ id }) => id),
    ),
  );
  const sums = { added: sum("added"), corrected: sum("corrected"), removed: sum("removed") };
  const told = records.map(({ table, id }) => nameOf(names, table, id));
  return `${changes.sentence(sums)} ${changes.feed.named(told, sum() - told.length)}`;
}

function isFiltered({ kind, table, actor, q }: ChangesState): boolean {
  return kind.length + table.length + actor.length > 0 || q !== undefined;
}
