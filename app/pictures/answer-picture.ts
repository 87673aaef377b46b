import type { NextRequest } from "next/server";
import { siteHealth } from "@/db/health";
import type { Chart } from "@/lib/charts";
import { holdsTag } from "@/lib/entity-tag";
import type { LinkDescription } from "@/lib/link/describe-link";
import { mapLink } from "@/lib/link/map";
import { type PictureFormat, pictureFrame, pictureHref, readPicture } from "@/lib/link/picture";
import { supplyChainLink } from "@/lib/link/supply-chain";
import { timelineLink } from "@/lib/link/timeline";
import { DRAWING_POLICY } from "@/lib/security";
import { words } from "@/lib/words";
import { embedWords } from "@/lib/words/embed";
import { FOR_EVER } from "../api/for-ever";
import { askedOrigin } from "../asked-origin";
import { loadChartView } from "../chart-view";
import { FOR_ALL, isSameQuery, sentOn } from "../files/sent-on";
import { revisionFor } from "../revision";
import { drawPicture } from "./draw-picture";
import { PicturesBusy, PictureTooLarge } from "./failure";
import { keptPicture, pictureKey } from "./kept-pictures";
import { makeFile } from "./make-file";
import { refusedInWords } from "./refused-in-words";

const TYPES: Record<PictureFormat, string> = { svg: "image/svg+xml; charset=utf-8", png: "image/png" };

/** Seconds after which a picture may be asked for again when it could not be drawn. */
const SOON = "5";

type Revised = Pick<LinkDescription<{ rev: number | undefined }>, "read">;
const LINKS: Record<Chart, Revised & { canonical: (query: URLSearchParams) => string }> = {
  timeline: { ...timelineLink, canonical: (query) => timelineLink.query(timelineLink.read(query).state) },
  "supply-chain": {
    ...supplyChainLink,
    canonical: (query) => supplyChainLink.query(supplyChainLink.read(query).state),
  },
  map: { ...mapLink, canonical: (query) => mapLink.query(mapLink.read(query).state) },
};

/**
 * Answers with a chart's picture. Any query gives one, which names what it left out; one that is all read, but not in
 * its canonical form, is sent on to it. A named revision
 * never changes and may be kept for ever; of any other a browser asks whether it is still the same.
 * 400 for one of too many pixels, 503 while the database is gone or too many are being drawn, 500 when
 * it cannot be drawn; each with a sentence, and never with a part of a picture.
 */
export async function answerPicture(
  chart: Chart,
  format: PictureFormat,
  request: NextRequest,
): Promise<Response> {
  try {
    return await draw(chart, format, request);
  } catch (fault) {
    const { picture } = embedWords().embed;
    if (fault instanceof PictureTooLarge) return said(fault.message, 400);
    if (fault instanceof PicturesBusy) return said(picture.busy, 503);
    const health = await siteHealth();
    if (health.revision === undefined) return said(words().site.failure.database, 503);
    console.error(fault);
    return said(picture.failed, 500);
  }
}

async function draw(chart: Chart, format: PictureFormat, request: NextRequest): Promise<Response> {
  const { state, refused, chartQuery } = readPicture(request.nextUrl.searchParams);
  const link = LINKS[chart];
  const query = link.canonical(chartQuery);
  const read = link.read(chartQuery);
  const unread = [...refused, ...read.refused];
  const address = pictureHref(chart, format, query, state);
  const [, canonical = ""] = address.split("?");
  if (unread.length === 0 && !isSameQuery(request.nextUrl.searchParams, canonical)) return sentOn(address);
  const { revision, found } = await revisionFor(read.state.rev);
  const origin = await askedOrigin();
  const notices = refusedInWords(unread);
  const frame = pictureFrame(state);
  const key = pictureKey({ chart, format, query, revision: revision.number, state, notices, origin });
  const { body, etag } = await keptPicture(key, async () => {
    const view = await loadChartView(chart, new URLSearchParams(query));
    return makeFile(await drawPicture({ view, frame, origin, notices }), format, frame.times);
  });
  const isFrozen = found && read.state.rev !== undefined;
  const headers = {
    "Cache-Control": isFrozen ? FOR_EVER : "no-cache",
    ETag: etag,
    "Content-Security-Policy": DRAWING_POLICY,
    ...FOR_ALL,
    // Its links begin with the address under which it was asked for.
    Vary: "X-Forwarded-Host, X-Forwarded-Proto",
  };
  if (holdsTag(request.headers.get("If-None-Match"), etag))
    return new Response(null, { status: 304, headers });
  return new Response(body, {
    headers: {
      ...headers,
      "Content-Type": TYPES[format],
      "Content-Disposition": `inline; filename="chokepoint-${chart}.${format}"`,
    },
  });
}

function said(sentence: string, status: 400 | 500 | 503): Response {
  return new Response(`${sentence}\n`, {
    status,
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "no-store",
      ...(status === 503 && { "Retry-After": SOON }),
    },
  });
}
