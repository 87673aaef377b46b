import type { NextRequest } from "next/server";
import { changeRecords } from "@/components/changes/files";
import { LICENCE } from "@/lib/licence";
import { changesLink } from "@/lib/link/changes";
import { answerChanges } from "../changes/answer";

/** The differences between two revisions as JSON: who they are between, how many, and one page of the records. */
export function GET(request: NextRequest) {
  return answerChanges(request, "application/json", ({ answered: { changes, to }, refused, origin, next }) =>
    JSON.stringify({
      from: changes ? revisionOf(changes.from) : null,
      to: revisionOf(to),
      address: `${origin}${changesLink.href(changes?.shown ?? { ...changesLink.empty, to: to.number })}`,
      licence: LICENCE.address,
      refused,
      counts:
        changes?.counts.map(({ record, kind, records }) => ({ table: record, change: kind, records })) ?? [],
      records: changes ? changeRecords(changes, origin) : [],
      next: next ?? null,
    }),
  );
}

function revisionOf({ number, publishedAt }: { number: number; publishedAt: string }) {
  return { number, publishedAt: new Date(publishedAt).toISOString() };
}
