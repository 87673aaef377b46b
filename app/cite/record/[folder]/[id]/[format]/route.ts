import { notFound } from "next/navigation";
import type { NextRequest } from "next/server";
import { originOf } from "@/app/asked-origin";
import { revisionFor } from "@/app/revision";
import { findRenamed } from "@/db/queries/addresses";
import { database } from "@/db/server";
import { CITE_FORMATS, citeHrefs } from "@/lib/cite/formats";
import type { Refusal } from "@/lib/link/codec";
import { canonicalId, isPossibleId, readRecordPath, recordHref, recordLink } from "@/lib/link/record";
import { isOneOf } from "@/lib/vocabulary";
import { recordWords } from "@/lib/words/records";
import { answerCitation } from "../../../../answer";
import { editionOf } from "../../../../edition";
import { loadRecordCitation } from "../../../../record";

type Context = RouteContext<"/cite/record/[folder]/[id]/[format]">;

/** How to cite one record, in one form; readers ask for it as `/events/huawei-fdpr-2020-08.bib`. */
export async function GET(request: NextRequest, { params }: Context) {
  const { folder, id: asked, format } = await params;
  const path = readRecordPath(`/${folder}/${asked}`);
  if (!path || !isPossibleId(path.id) || !isOneOf(CITE_FORMATS, format)) notFound();
  const { noun } = path;
  const id = canonicalId(path);
  const query = new URLSearchParams(request.nextUrl.searchParams);
  for (const own of ["folder", "id", "format"]) query.delete(own);
  const { state, refused } = recordLink(noun, id).read(query);
  return answerCitation(request, format, async (day) => {
    const { revision, found } = await revisionFor(state.rev);
    const unknown: Refusal[] = found
      ? []
      : [{ key: "rev", text: String(state.rev), reason: "not-in-record" }];
    const leftOut = [...refused, ...unknown];
    const edition = editionOf({ ...revision, revision: revision.number }, leftOut, day);
    const origin = originOf(request.headers);
    const citation = await loadRecordCitation(noun, id, { revision, origin, edition });
    if (citation) return { ...citation, frozen: revision.number === state.rev && leftOut.length === 0 };
    const current = await findRenamed(database(), revision.number, noun, id);
    const type = "text/plain; charset=utf-8";
    return current
      ? {
          text: "",
          type,
          frozen: false,
          status: 308,
          head: { Location: citeHrefs(recordHref(noun, current, state.rev))[format] },
        }
      : { text: `${recordWords().records.missing.sentence(noun, id)}\n`, type, frozen: false, status: 404 };
  });
}
