import { isCountryCode } from "@/lib/country-codes";
import { type Route, shortestRoutes } from "@/lib/graph/paths";
import type { Strand } from "../strands";

/** How one end of a way is called, and where it begins. */
type Place = { id: string; name: string; country: string; countryName: string };

/** The shortest ways from a node or a country to a node on a day. */
export type Ways = {
  from: string;
  to: string;
  /** Ties along each; `undefined` where nothing leads there. */
  found: { hops: number; total: number; routes: Route[] } | undefined;
  /** The ties of all routes that are shown. */
  strands: ReadonlySet<string>;
};

/**
 * The ways between the two ends of a path.
 *
 * @param strands as they stand on the day
 * @param isThroughCut whether a tie that a measure cut is a way too
 * @returns `undefined` when the record does not know one of the ends, or the last is a country. A
 *   country begins at every node seated there but the last; that first step is no tie, and not in
 *   the routes
 */
export function waysBetween(
  nodes: readonly Place[],
  strands: readonly Strand[],
  [start, end]: readonly [string, string],
  isThroughCut: boolean,
): Ways | undefined {
  const to = nodes.find(({ id }) => id === end)?.name;
  const isCountry = isCountryCode(start);
  const from = isCountry
    ? nodes.find(({ country }) => country === start)?.countryName
    : nodes.find(({ id }) => id === start)?.name;
  if (from === undefined || to === undefined) return undefined;
  const open = strands.filter(
    ({ state }) => state === "standing" || state === "changed" || (isThroughCut && state === "cut"),
  );
  const seats = isCountry ? nodes.filter(({ id, country }) => country === start && id !== end) : [];
  const edges = [...open, ...seats.map(({ id }) => ({ id: `seat ${id}`, from: start, to: id }))];
  const found = shortestRoutes(edges, start, end);
  if (!found) return { from, to, found, strands: new Set() };
  const skip = isCountry ? 1 : 0;
  const routes = found.routes.map((route) => ({
    nodes: route.nodes.slice(skip),
    edges: route.edges.slice(skip),
  }));
  return {
    from,
    to,
    found: { hops: found.hops - skip, total: found.total, routes },
    strands: new Set(routes.flatMap((route) => route.edges)),
  };
}
