import { type NextRequest, NextResponse } from "next/server";
import { MISSING_RECORD, missingRecord } from "@/app/record-address";
import { siteHealth } from "@/db/health";
import { contentSecurityPolicy } from "@/lib/security";
import { unavailablePage } from "@/lib/unavailable-page";

/** Seconds after which a reader's program may ask again while the database is gone. */
const RETRY_AFTER = "30";

/** An address at which no page stands, so that Next answers with `app/not-found.tsx` in full, and 404. */
const NOWHERE = "/not-in-the-record";

/**
 * Before every page: a fresh nonce for its scripts, and an honest 503 when the database does
 * not answer (a page that has begun to be sent cannot change its status any more), and a 404 that says
 * what was asked for where a record is missing.
 */
export async function proxy(request: NextRequest) {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
  const health = await siteHealth();
  if (health.revision === undefined) return unavailable(nonce, policy);

  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("Content-Security-Policy", policy);
  const missing = await missingRecord(request.nextUrl, health.revision);
  if (missing !== undefined) headers.set(MISSING_RECORD, missing);
  // Next calls a loopback address "localhost" and, when the site is bound to it by number, sends a
  // rewrite through here once more: then the header is ours.
  else if (request.nextUrl.pathname !== NOWHERE) headers.delete(MISSING_RECORD);
  const response =
    missing === undefined
      ? NextResponse.next({ request: { headers } })
      : NextResponse.rewrite(new URL(`${NOWHERE}${request.nextUrl.search}`, request.url), {
          request: { headers },
        });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

function unavailable(nonce: string, policy: string): NextResponse {
  return new NextResponse(unavailablePage(nonce), {
    status: 503,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": policy,
      "Cache-Control": "no-store",
      "Retry-After": RETRY_AFTER,
    },
  });
}

export const config = {
  // Not before rows, nor before files, which answer for themselves while the database is gone.
  matcher: [
    "/((?!api/|_next/|outlines/|data/|data\\.zip$|[a-z-]+\\.(?:csv|json|csv-metadata\\.json|feed\\.json|atom|ics)$|favicon.ico|icon.svg|robots.txt).*)",
  ],
};
