import { notFound } from "next/navigation";
import type { NextRequest } from "next/server";
import { originOf } from "@/app/asked-origin";
import { answerMissing, readAskedRecord } from "@/app/asked-record";
import { CITE_FORMATS } from "@/lib/cite/formats";
import { isOneOf } from "@/lib/vocabulary";
import { answerCitation } from "../../../../answer";
import { editionOf } from "../../../../edition";
import { loadRecordCitation } from "../../../../record";

type Context = RouteContext<"/cite/record/[folder]/[id]/[format]">;

/** How to cite one record, in one form; readers ask for it as `/events/huawei-fdpr-2020-08.bib`. */
export async function GET(request: NextRequest, { params }: Context) {
  const given = await params;
  const { format } = given;
  const read = readAskedRecord(given, format, request.nextUrl.searchParams);
  if (!read || !isOneOf(CITE_FORMATS, format)) notFound();
  return answerCitation(request, format, read.file, async (day) => {
    const asked = await read.load();
    const { noun, id, revision, refused } = asked;
    const edition = editionOf({ ...revision, revision: revision.number }, refused, day);
    const origin = originOf(request.headers);
    const citation = await loadRecordCitation(noun, id, { revision, origin, edition });
    return citation ? { ...citation, frozen: asked.isFrozen } : answerMissing(asked, format);
  });
}
