import { CHARTS, type Chart } from "./charts";
import { isOneOf } from "./vocabulary";

/** A chart's page as another site names it: which chart, and the query as it is written. */
export type NamedChart = { chart: Chart; query: URLSearchParams };

/**
 * Which chart of this site a whole address is of.
 *
 * @param origin scheme and host of this site; the scheme may differ, because a proxy may have changed it
 * @returns none for an address of another site, of another page, or that is none
 */
export function namedChart(url: string, origin: string): NamedChart | undefined {
  if (!URL.canParse(url) || !URL.canParse(origin)) return undefined;
  const { protocol, host, pathname, searchParams } = new URL(url);
  if (!/^https?:$/.test(protocol) || host !== new URL(origin).host) return undefined;
  const name = pathname.replace(/^\/(embed\/)?/, "").replace(/\/$/, "");
  return isOneOf(CHARTS, name) ? { chart: name, query: searchParams } : undefined;
}

/** What a frame is wide and high where nobody says, px. */
const WIDTH = 960;
const HEIGHTS: Record<Chart, number> = { timeline: 720, "supply-chain": 1100, map: 980 };

/** The size of a frame within what the site around it has room for; texts that are no whole numbers are no limit. */
export function frameSize(chart: Chart, maxWidth: string | null, maxHeight: string | null) {
  const width = Math.min(limit(maxWidth) ?? WIDTH, WIDTH);
  const height = Math.min(limit(maxHeight) ?? HEIGHTS[chart], HEIGHTS[chart]);
  return { width, height };
}

/** A limit as it is written, px; none for what is not a whole number above nothing. */
export function limit(text: string | null): number | undefined {
  return text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;
}
