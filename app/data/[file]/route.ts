import type { NextRequest } from "next/server";
import { answerTable } from "../../files/data-route";

/** One table of the whole record, as `/data/event.csv` or `/data/event.json`; 404 for any other name. */
export async function GET(request: NextRequest, { params }: RouteContext<"/data/[file]">) {
  const { file } = await params;
  return answerTable(request, file);
}
