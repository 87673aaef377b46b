import { notFound } from "next/navigation";
import type { NextRequest } from "next/server";
import { originOf } from "@/app/asked-origin";
import { CHARTS } from "@/lib/charts";
import { CITE_FORMATS } from "@/lib/cite/formats";
import { isOneOf } from "@/lib/vocabulary";
import { answerCitation } from "../../../answer";
import { loadViewCitation } from "../../../view";

/** How to cite one view of a chart, in one form; readers ask for it as `/timeline.bib?…`. */
export async function GET(request: NextRequest, { params }: RouteContext<"/cite/chart/[chart]/[format]">) {
  const { chart, format } = await params;
  if (!isOneOf(CHARTS, chart) || !isOneOf(CITE_FORMATS, format)) notFound();
  const origin = originOf(request.headers);
  const query = new URLSearchParams(request.nextUrl.searchParams);
  for (const own of ["chart", "format"]) query.delete(own);
  return answerCitation(request, format, (day) => loadViewCitation(chart, query, origin, day));
}
