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
import type { Answered, AskedFile } from "./files/answer-file";
import { only } from "./files/stream";
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

/** A request for another form of a record: what decides it, and how the revision is asked for. */
export type RecordRequest = { file: AskedFile; load: () => Promise<AskedRecord> };

/**
 * Reads the address of another form of a record, such as `/events/huawei-fdpr-2020-08.json`.
 *
 * @param params the parts of the path that Next found; it puts them into the query too, where they are not the reader's
 * @param ending of the address, without its full stop
 * @returns none for what could be no record
 */
export function readAskedRecord(
  params: { folder: string; id: string },
  ending: string,
  searchParams: URLSearchParams,
): RecordRequest | undefined {
  const pathname = `/${params.folder}/${params.id}`;
  const path = readRecordPath(pathname);
  if (!path || !isPossibleId(path.id)) return undefined;
  const { noun } = path;
  const id = canonicalId(path);
  const query = new URLSearchParams(searchParams);
  for (const key of Object.keys(params)) query.delete(key);
  const link = recordLink(noun, id);
  const { state, refused: unread } = link.read(query);
  const load = async () => {
    const { revision, found } = await revisionFor(state.rev);
    const unknown: Refusal[] = found
      ? []
      : [{ key: "rev", text: String(state.rev), reason: "not-in-record" }];
    const refused = [...unread, ...unknown];
    const isFrozen = revision.number === state.rev && refused.length === 0;
    return { noun, id, rev: state.rev, revision, refused, isFrozen };
  };
  return {
    file: {
      path: formHref(link.path, ending),
      query: link.query(state),
      rev: undefined,
      refused: unread,
      given: { pathname: formHref(pathname, ending), searchParams: query },
    },
    load,
  };
}

/** The answer where a record is not in the revision: sent on where its id was changed, else 404 with what was asked for. */
export async function answerMissing(
  { noun, id, rev, revision }: AskedRecord,
  ending: string,
): Promise<Answered> {
  const current = await findRenamed(database(), revision.number, noun, id);
  const plain = { "Content-Type": "text/plain; charset=utf-8" };
  return current
    ? {
        parts: only(""),
        headers: { ...plain, Location: formHref(recordHref(noun, current, rev), ending) },
        status: 308,
      }
    : {
        parts: only(`${recordWords().records.missing.sentence(noun, id)}\n`),
        headers: plain,
        status: 404,
      };
}
