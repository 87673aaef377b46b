import { notFound } from "next/navigation";
import type { NextRequest } from "next/server";
import { answerFile } from "@/app/api/answer";
import { ORIGIN_HEADERS, originOf } from "@/app/asked-origin";
import { answerMissing, readAskedRecord } from "@/app/asked-record";
import { recordFile } from "@/app/files/record-file";

/** Everything that is told of one record, as JSON; readers ask for it as `/events/huawei-fdpr-2020-08.json`. */
export async function GET(request: NextRequest, { params }: RouteContext<"/data/record/[folder]/[id]">) {
  const { folder, id } = await params;
  const load = readAskedRecord(folder, id, request.nextUrl.searchParams, ["folder", "id"]);
  if (!load) notFound();
  return answerFile(request, async () => {
    const asked = await load();
    const file = await recordFile(asked, originOf(request.headers));
    if (file === undefined) return answerMissing(asked, "json");
    return {
      text: file.text,
      type: "application/json; charset=utf-8",
      frozen: asked.isFrozen,
      head: { Vary: ORIGIN_HEADERS, "Content-Disposition": `inline; filename="${file.name}"` },
    };
  });
}
