import type { NextRequest } from "next/server";
import { siteHealth } from "@/db/health";
import { embedCode } from "@/lib/embed-code";
import { embedHref, readEmbed } from "@/lib/link/embed";
import { NARROWEST, PRESET_SIZES, pictureHref } from "@/lib/link/picture";
import { frameSize, limit, type NamedChart, namedChart } from "@/lib/oembed";
import { words } from "@/lib/words";
import { embedWords } from "@/lib/words/embed";
import { askedOrigin } from "../asked-origin";
import { loadChartView } from "../chart-view";

/** Any site may ask, and from a browser too. */
const HEADERS = { "Cache-Control": "no-cache", "Access-Control-Allow-Origin": "*" };

/**
 * Describes the frame of a chart to other sites, as oEmbed 1.0 has it: 404 for an address that is none of a
 * chart here, 501 for a format other than JSON, 503 while the database is gone.
 */
export async function GET(request: NextRequest): Promise<Response> {
  const asked = request.nextUrl.searchParams;
  const { oembed } = embedWords().embed;
  if ((asked.get("format") ?? "json") !== "json") return said(oembed.json, 501);
  const origin = await askedOrigin();
  const named = namedChart(asked.get("url") ?? "", origin);
  if (!named) return said(oembed.foreign, 404);
  try {
    return Response.json(await described(named, origin, asked), { headers: HEADERS });
  } catch (fault) {
    const health = await siteHealth();
    if (health.revision !== undefined) throw fault;
    return said(words().site.failure.database, 503);
  }
}

async function described({ chart, query }: NamedChart, origin: string, asked: URLSearchParams) {
  const { chartQuery, scheme } = readEmbed(query);
  const { title, query: canonical } = await loadChartView(chart, chartQuery);
  const [maxWidth, maxHeight] = [asked.get("maxwidth"), asked.get("maxheight")];
  const { width, height } = frameSize(chart, maxWidth, maxHeight);
  const { name } = words().site;
  return {
    version: "1.0",
    type: "rich",
    provider_name: name,
    provider_url: origin,
    title,
    width,
    height,
    html: embedCode({
      src: `${origin}${embedHref(chart, canonical, scheme)}`,
      title: `${name}: ${title}`,
      width,
      height,
    }),
    ...thumbnail(
      limit(maxWidth),
      limit(maxHeight),
      (w) => `${origin}${pictureHref(chart, "png", canonical, { preset: "social", w })}`,
    ),
  };
}

/** The picture for cards, as large as there is room for; none where there is less than the smallest wants. */
function thumbnail(
  maxWidth: number | undefined,
  maxHeight: number | undefined,
  hrefOf: (w: number | undefined) => string,
) {
  const { width, height } = PRESET_SIZES.social;
  const byHeight = maxHeight === undefined ? width : Math.floor((maxHeight * width) / height);
  const wide = Math.min(width, maxWidth ?? width, byHeight);
  if (wide < NARROWEST) return {};
  return {
    thumbnail_url: hrefOf(wide === width ? undefined : wide),
    thumbnail_width: wide,
    thumbnail_height: Math.round((wide * height) / width),
  };
}

function said(sentence: string, status: 404 | 501 | 503): Response {
  return Response.json({ error: sentence }, { status, headers: HEADERS });
}
