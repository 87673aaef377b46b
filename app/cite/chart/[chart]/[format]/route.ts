import { notFound } from "next/navigation";
import type { NextRequest } from "next/server";
import { originOf } from "@/app/asked-origin";
import { readAsked } from "@/app/files/read-asked";
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
  const searchParams = new URLSearchParams(request.nextUrl.searchParams);
  for (const own of ["chart", "format"]) searchParams.delete(own);
  const { query, refused } = readAsked(chart, searchParams);
  const pathname = `/${chart}.${format}`;
  const file = { query, rev: undefined, refused, given: { pathname, searchParams } };
  return answerCitation(request, format, file, (day) => loadViewCitation(chart, searchParams, origin, day));
}
