import type { NextRequest } from "next/server";
import { changesLink } from "@/lib/link/changes";
import type { Refusal } from "@/lib/link/codec";
import { answerFile, type FileAnswer } from "../api/answer";
import { ORIGIN_HEADERS, originOf } from "../asked-origin";
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

/** Answers with one page of the differences that a request asks for, as a file that `write` makes of it. */
export function answerChanges(
  request: NextRequest,
  extension: string,
  write: (asked: Asked) => Pick<FileAnswer, "text" | "type">,
): Promise<Response> {
  const { state, refused } = changesLink.read(request.nextUrl.searchParams);
  return answerFile(request, async () => {
    const answered = await loadChanges(state, IN_A_FILE);
    const origin = originOf(request.headers);
    const { changes, to } = answered;
    const more = changes && changes.pages.last < changes.pages.all ? changes.shown : undefined;
    const query = more && changesLink.query({ ...more, page: (more.page ?? 1) + 1 });
    const next = query && `${origin}${changesLink.path}.${extension}?${query}`;
    return {
      ...write({ answered, refused: [...refused, ...answered.refused], origin, next }),
      frozen: state.to === to.number && (state.from === undefined || state.from === changes?.from.number),
      head: { Vary: ORIGIN_HEADERS, ...(next && { Link: `<${next}>; rel="next"` }) },
    };
  });
}
