import type { Spot } from "../places";

export const WAYS = ["left", "right", "up", "down"] as const;
export type Way = (typeof WAYS)[number];

/** Which place each key of direction leads to; none at the edge. */
export type Neighbours = ReadonlyMap<string, Readonly<Partial<Record<Way, string>>>>;

type Links = Map<string, Partial<Record<Way, string>>>;

/**
 * For each place the one that each arrow leads to: the nearest within 45° of that way, where there is
 * none the nearest on that side at all. Some places are then nobody's nearest; each of these is put
 * between the place reached that lies nearest to it and what followed there, so that arrows lead
 * from every place to every other. (All places lead to the rightmost one, by going right; what that
 * one reaches can be reached from all, and a place put in between keeps what was so.)
 *
 * @param spots any order, each id once; the result does not depend on the order
 */
export function neighboursOf(spots: readonly Spot[]): Neighbours {
  const sorted = [...spots].sort((a, b) => (a.id < b.id ? -1 : 1));
  const links: Links = new Map(sorted.map((from) => [from.id, nearestOf(sorted, from)]));
  const [rightmost] = [...sorted].sort((a, b) => (isBeyond(a, b, "right") ? 1 : -1));
  if (!rightmost) return links;
  const reached = new Set<string>();
  follow(links, rightmost.id, reached);
  while (reached.size < sorted.length) {
    const [lost, from] = closestPair(sorted, reached);
    const way = wayTo(from, lost);
    const [before, own] = [links.get(from.id), links.get(lost.id)];
    if (!before || !own) break;
    const followed = before[way];
    if (followed !== undefined) own[way] = followed;
    before[way] = lost.id;
    follow(links, lost.id, reached);
  }
  return links;
}

/** How far one place lies that way from another, and how far beside; a place at the same height or the same meridian lies on the side of its id. */
function apart(from: Spot, to: Spot, way: Way): { along: number; beside: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const isAcross = way === "left" || way === "right";
  const sign = way === "right" || way === "down" ? 1 : -1;
  const along = sign * (isAcross ? dx : dy);
  return { along: along === 0 ? 0 : along, beside: Math.abs(isAcross ? dy : dx) };
}

function isBeyond(from: Spot, to: Spot, way: Way): boolean {
  const { along } = apart(from, to, way);
  if (along !== 0) return along > 0;
  return way === "right" || way === "down" ? to.id > from.id : to.id < from.id;
}

function nearestOf(spots: readonly Spot[], from: Spot): Partial<Record<Way, string>> {
  const links: Partial<Record<Way, string>> = {};
  for (const way of WAYS) {
    const id = nearest(spots, from, way);
    if (id !== undefined) links[way] = id;
  }
  return links;
}

function nearest(spots: readonly Spot[], from: Spot, way: Way): string | undefined {
  let found: { id: string; cost: number; isAhead: boolean } | undefined;
  for (const to of spots) {
    if (to.id === from.id || !isBeyond(from, to, way)) continue;
    const { along, beside } = apart(from, to, way);
    const [isAhead, cost] = [beside <= along, Math.hypot(along, beside) + beside];
    const isBetter = !found || (isAhead === found.isAhead ? cost < found.cost : isAhead);
    if (isBetter) found = { id: to.id, cost, isAhead };
  }
  return found?.id;
}

function wayTo(from: Spot, to: Spot): Way {
  const isAcross = Math.abs(to.x - from.x) >= Math.abs(to.y - from.y);
  const forward = isAcross ? "right" : "down";
  return isBeyond(from, to, forward) ? forward : isAcross ? "left" : "up";
}

function follow(links: Links, start: string, reached: Set<string>): void {
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    open.push(...Object.values(links.get(id) ?? {}).filter((next) => next !== undefined));
  }
}

/** The place not reached and the one reached that lie nearest to each other. */
function closestPair(spots: readonly Spot[], reached: ReadonlySet<string>): [lost: Spot, from: Spot] {
  let found: { pair: [Spot, Spot]; distance: number } | undefined;
  for (const lost of spots) {
    if (reached.has(lost.id)) continue;
    for (const from of spots) {
      if (!reached.has(from.id)) continue;
      const distance = Math.hypot(lost.x - from.x, lost.y - from.y);
      if (!found || distance < found.distance) found = { pair: [lost, from], distance };
    }
  }
  if (!found) throw new Error("Every place is reached already, or none is.");
  return found.pair;
}
