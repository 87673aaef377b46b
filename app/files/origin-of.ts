import type { NextRequest } from "next/server";

/** What a host may look like in an address; anything else that a request calls its host is none. */
const HOST = /^[\w.-]+(?::\d+)?$|^\[[\da-fA-F:.]+\](?::\d+)?$/;

/**
 * Scheme and host under which a file was asked for, such as `https://example.org`: what the
 * addresses in it begin with. Behind a proxy, what the reader sees.
 */
export function originOf({ headers, nextUrl }: Pick<NextRequest, "headers" | "nextUrl">): string {
  const asked = first(headers.get("x-forwarded-host")) ?? headers.get("host") ?? "";
  const scheme = first(headers.get("x-forwarded-proto")) === "https" ? "https" : "http";
  return `${scheme}://${HOST.test(asked) ? asked : nextUrl.host}`;
}

/** Of what several proxies added, what the reader asked for. */
function first(header: string | null): string | undefined {
  return header?.split(",")[0]?.trim();
}

/** The request headers by which the addresses in a file differ, for whoever keeps answers for others. */
export const ORIGIN_HEADERS = "X-Forwarded-Host, X-Forwarded-Proto";
