import type { NextRequest } from "next/server";
import { changesLink } from "@/lib/link/changes";
import type { Refusal } from "@/lib/link/codec";
import { originOf } from "../asked-origin";
import { answerFile } from "../files/answer-file";
import { only } from "../files/stream";
import { type AnsweredChanges, loadChanges } from "./load";

/** Records in one file; a larger difference has more files, each with a link to the next. */
const IN_A_FILE = 1_000;

type Asked = {
  answered: AnsweredChanges;
  /** What of the query could not be read, and what is not in the record. */
  refused: readonly Refusal[];
  origin: string;
  next: string | undefined;
};

/**
 * Answers with one page of the differences that a request asks for, as a file.
 *
 * @param type its media type
 * @param write makes the file
 */
export function answerChanges(
  request: NextRequest,
  type: string,
  write: (asked: Asked) => string,
): Promise<Response> {
  const { state, refused } = changesLink.read(request.nextUrl.searchParams);
  const query = changesLink.query(state);
  // Whether both revisions are there hangs on the newest one, whichever are named.
  return answerFile(request, { query, rev: undefined, refused }, async () => {
    const answered = await loadChanges(state, IN_A_FILE);
    const origin = originOf(request.headers);
    const { changes, to } = answered;
    const more = changes && changes.pages.last < changes.pages.all ? changes.shown : undefined;
    const following = more && changesLink.query({ ...more, page: (more.page ?? 1) + 1 });
    const next = following && `${origin}${request.nextUrl.pathname}?${following}`;
    const leftOut = [...refused, ...answered.refused];
    return {
      parts: only(write({ answered, refused: leftOut, origin, next })),
      headers: { "Content-Type": type, ...(next && { Link: `<${next}>; rel="next"` }) },
      isFrozen:
        leftOut.length === 0 &&
        state.to === to.number &&
        (state.from === undefined || state.from === changes?.from.number),
    };
  });
}
