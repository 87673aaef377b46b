import { headers } from "next/headers";

/** What a host may look like in an address; anything else that a request calls its host is none. */
const HOST = /^[\w.-]+(?::\d+)?$|^\[[\da-fA-F:.]+\](?::\d+)?$/;

/**
 * Scheme and host under which a page was asked for, such as `https://example.org`: what a
 * citation or a copied link begins with. Behind a proxy, what the reader sees. It is shown and
 * nothing else hangs on it; empty when the request names no host.
 */
export async function askedOrigin(): Promise<string> {
  return originOf(await headers());
}

/**
 * The same of a request that is at hand.
 *
 * @param otherwise the host where the request names none that could be one
 */
export function originOf(asked: Pick<Headers, "get">, otherwise = ""): string {
  const named = first(asked.get("x-forwarded-host")) ?? asked.get("host") ?? "";
  const host = HOST.test(named) ? named : otherwise;
  const scheme = first(asked.get("x-forwarded-proto")) === "https" ? "https" : "http";
  return host ? `${scheme}://${host}` : "";
}

/** Of what several proxies added, what the reader asked for. */
function first(header: string | null): string | undefined {
  return header?.split(",")[0]?.trim();
}

/** What an origin is read from: a cache in between may not give a file with the addresses of one host to another. */
export const ORIGIN_HEADERS = "Host, X-Forwarded-Host, X-Forwarded-Proto";
