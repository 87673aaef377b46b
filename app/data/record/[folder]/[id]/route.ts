import { notFound } from "next/navigation";
import type { NextRequest } from "next/server";
import { originOf } from "@/app/asked-origin";
import { answerMissing, readAskedRecord } from "@/app/asked-record";
import { answerFile } from "@/app/files/answer-file";
import { recordFile } from "@/app/files/record-file";
import { only } from "@/app/files/stream";

/** Everything that is told of one record, as JSON; readers ask for it as `/events/huawei-fdpr-2020-08.json`. */
export async function GET(request: NextRequest, { params }: RouteContext<"/data/record/[folder]/[id]">) {
  const asked = readAskedRecord(await params, "json", request.nextUrl.searchParams);
  if (!asked) notFound();
  return answerFile(request, asked.file, async () => {
    const record = await asked.load();
    const file = await recordFile(record, originOf(request.headers));
    if (file === undefined) return answerMissing(record, "json");
    return {
      parts: only(file.text),
      isFrozen: record.isFrozen,
      headers: {
        "Content-Type": "application/json; charset=utf-8",
        "Content-Disposition": `inline; filename="${file.name}"`,
      },
    };
  });
}
