import { type NextRequest, NextResponse } from "next/server";
import { EMBED_SCHEME } from "@/app/embed-scheme";
import { MISSING_RECORD, missingRecord } from "@/app/record-address";
import { isMissingStory } from "@/app/stories/story-files";
import { siteHealth } from "@/db/health";
import { canonicalOf } from "@/lib/link/canonical";
import { isEmbedPath, readEmbed } from "@/lib/link/embed";
import { contentSecurityPolicy } from "@/lib/security";
import { unavailablePage } from "@/lib/unavailable-page";

/** Seconds after which a reader's program may ask again while the database is gone. */
const RETRY_AFTER = "30";

/** An address at which no page stands, so that Next answers with `app/not-found.tsx` in full, and 404. */
const NOWHERE = "/not-in-the-record";

/** How long a reader's program may keep in mind that an address has another form, seconds. */
const DAY = 86_400;

/**
 * Before every page: a state asked for in another form than its own is sent on to its one address; a
 * fresh nonce for its scripts, an honest 503 when the database does not answer (a page that has begun to
 * be sent cannot change its status any more), and a 404 that says what was asked for where a record or a
 * story is missing.
 */
export async function proxy(request: NextRequest) {
  const canonical = elsewhere(request);
  if (canonical !== undefined)
    // Next asks for a whole address, and takes the host off again that it put in.
    return NextResponse.redirect(new URL(canonical, request.url), {
      status: 308,
      headers: { "Cache-Control": `public, max-age=${DAY}` },
    });

  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const isEmbed = isEmbedPath(request.nextUrl.pathname);
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development", isEmbed);
  const health = await siteHealth();
  if (health.revision === undefined) return unavailable(nonce, policy);

  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("Content-Security-Policy", policy);
  if (isEmbed) headers.set(EMBED_SCHEME, readEmbed(request.nextUrl.searchParams).scheme ?? "");
  else headers.delete(EMBED_SCHEME);
  const { pathname, search } = request.nextUrl;
  const missing = (await isMissingStory(pathname))
    ? `${pathname}${search}`
    : await missingRecord(request.nextUrl, health.revision);
  if (missing !== undefined) headers.set(MISSING_RECORD, missing);
  // Next calls a loopback address "localhost" and, when the site is bound to it by number, sends a
  // rewrite through here once more: then the header is ours.
  else if (pathname !== NOWHERE) headers.delete(MISSING_RECORD);
  const response =
    missing === undefined
      ? NextResponse.next({ request: { headers } })
      : NextResponse.rewrite(new URL(`${NOWHERE}${search}`, request.url), {
          request: { headers },
        });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

/**
 * Where a request should have gone: to the same state in its canonical form. None when it is there, when
 * something of it has to be left out (the page says what), and for what Next itself asks for.
 */
function elsewhere({ method, headers, nextUrl }: NextRequest): string | undefined {
  const { pathname, search, searchParams } = nextUrl;
  const isRead = method === "GET" || method === "HEAD";
  if (!isRead || headers.has("rsc") || searchParams.has("_rsc")) return undefined;
  const canonical = canonicalOf(pathname, searchParams);
  return canonical?.isWhole && canonical.href !== `${pathname}${search}` ? canonical.href : undefined;
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
  // Not before rows, nor before files, which need no nonce and say themselves when the database is gone.
  matcher: [
    "/((?!api/|cite/|data/|oembed$|outlines/|_next/|favicon[.]ico|icon[.]svg|robots[.]txt|[a-z-]+[.](?:zip|csv|json|csv-metadata[.]json|feed[.]json|atom|ics|bib|ris|txt|csl[.]json|svg|png)$|(?:events|actors|initiatives|countries)/[A-Za-z0-9-]+[.](?:bib|ris|txt|csl[.]json|json)$).*)",
  ],
};
