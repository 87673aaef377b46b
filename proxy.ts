import { type NextRequest, NextResponse } from "next/server";
import { siteHealth } from "@/db/health";
import { contentSecurityPolicy } from "@/lib/security";
import { unavailablePage } from "@/lib/unavailable-page";

/**
 * Before every page: a fresh nonce for its scripts, and an honest 503 when the database does
 * not answer (a page that has begun to be sent cannot change its status any more).
 */
export async function proxy(request: NextRequest) {
  const health = await siteHealth();
  if (health.revision === undefined) {
    return new NextResponse(unavailablePage(), {
      status: 503,
      headers: {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Security-Policy":
          "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'",
        "Cache-Control": "no-store",
        "Retry-After": "30",
      },
    });
  }
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("Content-Security-Policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

export const config = {
  matcher: ["/((?!api/|_next/|favicon.ico|icon.svg|robots.txt).*)"],
};
