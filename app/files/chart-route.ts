import type { NextRequest } from "next/server";
import type { Chart } from "@/lib/charts";
import { csvMetadata } from "@/lib/files/csvw";
import { fileName } from "@/lib/files/file-name";
import { formHref } from "@/lib/link/forms";
import { embedWords } from "@/lib/words/embed";
import { fileWords } from "@/lib/words/files";
import { originOf } from "../asked-origin";
import { loadChartView } from "../chart-view";
import { PicturesBusy } from "../pictures/failure";
import { type Answered, answerFile } from "./answer-file";
import { fileViewOf } from "./file-view";
import { kitOf } from "./kit";
import { type Asked, readAsked } from "./read-asked";
import { only } from "./stream";

/** The forms in which a chart's rows are given, by the ending of their address. */
type Ending = "csv" | "json" | "csv-metadata.json" | "zip";

type Making = {
  chart: Chart;
  asked: Asked;
  origin: string;
  /** The query as it was given, with its question mark. */
  search: string;
};

/** The longest query that is handed on as it was given, letters: a header has room for no more. */
const LONGEST = 2_000;

const MAKERS: Record<Ending, (making: Making) => Promise<Answered>> = {
  csv: async ({ chart, asked, origin, search }) => {
    const [view, table] = await Promise.all([viewOf(chart, asked), asked.loadTable(origin)]);
    // What could not be read is named in the description, which has to be asked for it in the same words.
    const isTold = asked.refused.length > 0 && search.length <= LONGEST;
    const page = isTold ? `/${chart}${search}` : hrefOf(chart, asked);
    const description = formHref(page, "csv-metadata.json");
    return {
      parts: table.csv(),
      headers: {
        "Content-Type": "text/csv; charset=utf-8; header=present",
        "Content-Disposition": `attachment; filename="${fileName(chart, view.revision, asked.query, "csv")}"`,
        Link: `<${description}>; rel="describedby"; type="application/csvm+json", ${pageLinks(view.href)}`,
      },
    };
  },
  json: async ({ chart, asked, origin }) => {
    const [view, table] = await Promise.all([viewOf(chart, asked), asked.loadTable(origin)]);
    return {
      parts: table.json(fileViewOf(view, origin, "json")),
      headers: {
        "Content-Type": "application/json; charset=utf-8",
        "Content-Disposition": `inline; filename="${fileName(chart, view.revision, asked.query, "json")}"`,
        Link: pageLinks(view.href),
      },
    };
  },
  zip: async ({ chart, asked, origin }) => kitOf(await viewOf(chart, asked), asked, origin),
  "csv-metadata.json": async ({ chart, asked, origin }) => {
    const [view, { columns }] = await Promise.all([viewOf(chart, asked), asked.loadTable(origin)]);
    const words: Readonly<Record<string, string>> = fileWords().columns[asked.subject];
    const url = formHref(hrefOf(chart, asked), "csv");
    const metadata = csvMetadata(
      fileViewOf(view, origin, "csv"),
      url,
      columns,
      (name) => words[name] ?? name,
    );
    return {
      parts: only(`${JSON.stringify(metadata, undefined, 1)}\n`),
      headers: { "Content-Type": "application/csvm+json; charset=utf-8", Link: pageLinks(view.href) },
    };
  },
};

/** The route of one form of a chart's rows: of exactly those that its page shows under the same query. */
export function chartRoute(chart: Chart, ending: Ending) {
  return (request: NextRequest): Promise<Response> => {
    const asked = readAsked(chart, request.nextUrl.searchParams);
    const making = {
      chart,
      asked,
      origin: originOf(request.headers, request.nextUrl.host),
      search: request.nextUrl.search,
    };
    return answerFile(request, asked, () => MAKERS[ending](making)).catch(unlessBusy);
  };
}

/** Too many pictures are being drawn for one more to be put into a folder now. */
function unlessBusy(fault: unknown): Response {
  if (!(fault instanceof PicturesBusy)) throw fault;
  return new Response(`${embedWords().embed.picture.busy}\n`, {
    status: 503,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store", "Retry-After": "5" },
  });
}

/** What a page says of itself, with what of the query could not be read. */
async function viewOf(chart: Chart, { query, refused }: Asked) {
  const view = await loadChartView(chart, new URLSearchParams(query));
  return { ...view, refused: [...refused, ...view.refused] };
}

function hrefOf(chart: Chart, { query }: Asked): string {
  return query === "" ? `/${chart}` : `/${chart}?${query}`;
}

/** The page whose rows a file holds. */
function pageLinks(href: string): string {
  return `<${href}>; rel="alternate"; type="text/html"`;
}
