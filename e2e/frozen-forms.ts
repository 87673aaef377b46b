import { unzipSync } from "fflate";
import { type APIRequestContext, expect } from "playwright/test";
import { EVENT, TIE } from "./correction";

/** States whose drawing shows what is corrected: the title is drawn beside its mark, named by what it cut, and the country is seen. */
export const SHOWN = {
  timeline: `measure=foreign-direct-product-rule&from=2020&to=2020&event=${EVENT}`,
  "supply-chain": "at=2020-09-16&focus=huawei-phones",
  map: "at=2020-09-08&country=DNK",
} as const;

const charts = Object.entries(SHOWN);
const charted = (endings: readonly string[]) =>
  charts.flatMap(([chart, query]) => endings.map((ending) => `/${chart}${ending}?${query}`));

/** Forms in which a frozen title stands as text, without the revision. */
export const TITLED = [
  "/api/timeline?actor=huawei",
  `/api/events/${EVENT}`,
  "/api/supply-chain?at=2020-09-16",
  `/events/${EVENT}.txt`,
  `/events/${EVENT}.json`,
  ...["csv", "json", "atom", "feed.json", "ics", "zip"].map((ending) => `/timeline.${ending}?actor=huawei`),
  `/timeline.svg?${SHOWN.timeline}`,
  "/supply-chain.csv",
  "/supply-chain.json",
  "/data/event.csv",
  "/data/event.json",
  "/data.zip",
];

/** Forms in which the day of the tie stands as text, without the revision. */
export const JOINING = [
  "/api/map",
  "/api/map/countries/DNK",
  "/map.csv",
  "/map.json",
  "/map.zip",
  "/data/membership.csv",
  "/data/membership.json",
  "/data.zip",
];

/** The other forms of frozen views. */
const OTHERS = [
  "/api/timeline/overview",
  `/api/timeline/links?${SHOWN.timeline}`,
  `/api/timeline/beside?${SHOWN.timeline}`,
  "/api/supply-chain/frame?focus=huawei-phones",
  "/api/map/matrix",
  "/api/map/measures?layer=sent",
  "/data/citation.csv",
  ...charted([".csv-metadata.json", ".txt", ".svg", ".png", ".zip"]),
  ...charts.map(([chart, query]) => `/${chart}.png?${query}&preset=social`),
];

/** An address, frozen at the first revision; what a picture is made like stands behind what it shows. */
export const frozen = (address: string) =>
  address.includes("&preset=")
    ? address.replace("&preset=", "&rev=1&preset=")
    : `${address}${address.includes("?") ? "&" : "?"}rev=1`;

/** Every form in which a frozen view is given. */
export const FROZEN = [...new Set([...TITLED, ...JOINING, ...OTHERS])].map(frozen);

/** Under one name, so that the addresses in a form are the same whichever server gives it. */
const HEADERS = { "X-Forwarded-Host": "frozen.example" };

/** How an answer says that it never changes. */
const FOR_EVER = "public, max-age=31536000, immutable";

/**
 * What forms are given, each with how long it may be kept: for ever where its address names the revision.
 *
 * @param origin of the server that is asked, where it is not the one that is tested
 */
export async function ask(
  request: APIRequestContext,
  addresses: readonly string[],
  origin = "",
): Promise<Map<string, Buffer>> {
  const given = new Map<string, Buffer>();
  for (const address of addresses) {
    const answer = await request.get(`${origin}${address}`, { headers: HEADERS, maxRedirects: 0 });
    const { "cache-control": kept } = answer.headers();
    const isFrozen = /[?&]rev=\d+(&preset=|$)/.test(address);
    expect([address, answer.status(), kept]).toEqual([address, 200, isFrozen ? FOR_EVER : "no-cache"]);
    given.set(address, await answer.body());
  }
  return given;
}

/** The words of a form as a reader of it has them: those of all files of an archive, those that a drawing shows. */
export function wordsOf(address: string, body: Uint8Array): string {
  const text = Buffer.from(body).toString();
  const [path = ""] = address.split("?");
  if (path.endsWith(".zip"))
    return Object.entries(unzipSync(body))
      .map(([name, content]) => wordsOf(name, content))
      .join("\n");
  if (path.endsWith(".svg")) return text.replace(/<(title|desc|style)\b[^>]*>[^<]*<\/\1>|<[^>]*>/g, "");
  // Lines of a calendar are folded.
  return path.endsWith(".ics") ? text.replaceAll("\r\n ", "") : text;
}

/** What of a form tells the tie. */
export function tieIn(text: string): string {
  return text.split(/\r?\n|(?=\{)/).find((part) => part.includes(TIE)) ?? "";
}
