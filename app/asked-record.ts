import { findRenamed } from "@/db/queries/addresses";
import type { RevisionRow } from "@/db/queries/revisions";
import { database } from "@/db/server";
import type { Refusal } from "@/lib/link/codec";
import { formHref } from "@/lib/link/forms";
import {
  canonicalId,
  isPossibleId,
  type RecordNoun,
  readRecordPath,
  recordHref,
  recordLink,
} from "@/lib/link/record";
import { recordWords } from "@/lib/words/records";
import type { FileAnswer } from "./api/answer";
import { revisionFor } from "./revision";

/** A record of which another form than its page is asked for, and the revision that is shown. */
export type AskedRecord = {
  noun: RecordNoun;
  id: string;
  rev: number | undefined;
  revision: RevisionRow;
  /** What of the address is left out. */
  refused: Refusal[];
  /** Whether the address names the very revision that is shown, and nothing else. */
  isFrozen: boolean;
};

/**
 * Reads the address of another form of a record.
 *
 * @param own keys of the query that are not the reader's, but parts of the path
 * @returns none for what could be no record; otherwise a reader of the revision
 */
export function readAskedRecord(
  folder: string,
  asked: string,
  searchParams: URLSearchParams,
  own: readonly string[],
): (() => Promise<AskedRecord>) | undefined {
  const path = readRecordPath(`/${folder}/${asked}`);
  if (!path || !isPossibleId(path.id)) return undefined;
  const { noun } = path;
  const id = canonicalId(path);
  const query = new URLSearchParams(searchParams);
  for (const key of own) query.delete(key);
  const { state, refused: unread } = recordLink(noun, id).read(query);
  return async () => {
    const { revision, found } = await revisionFor(state.rev);
    const unknown: Refusal[] = found
      ? []
      : [{ key: "rev", text: String(state.rev), reason: "not-in-record" }];
    const refused = [...unread, ...unknown];
    const isFrozen = revision.number === state.rev && refused.length === 0;
    return { noun, id, rev: state.rev, revision, refused, isFrozen };
  };
}

/** The answer where a record is not in the revision: sent on where its id was changed, else 404 with what was asked for. */
export async function answerMissing(
  { noun, id, rev, revision }: AskedRecord,
  ending: string,
): Promise<FileAnswer> {
  const current = await findRenamed(database(), revision.number, noun, id);
  const plain = { type: "text/plain; charset=utf-8", frozen: false };
  if (!current)
    return { ...plain, text: `${recordWords().records.missing.sentence(noun, id)}\n`, status: 404 };
  return {
    ...plain,
    text: "",
    status: 308,
    head: { Location: formHref(recordHref(noun, current, rev), ending) },
  };
}
