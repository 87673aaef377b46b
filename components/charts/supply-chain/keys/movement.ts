import type { Strand } from "../strands";
import type { Stop } from "./stops";

const WAYS = {
  ArrowRight: "downstream",
  ArrowLeft: "upstream",
  ArrowUp: "before",
  ArrowDown: "after",
  Home: "first",
  End: "last",
} as const;

export type Way = (typeof WAYS)[keyof typeof WAYS];

/** Which way a key leads; none for other keys. */
export function wayOf(key: string): Way | undefined {
  return Object.entries(WAYS).find(([name]) => name === key)?.[1];
}

/**
 * The stop that is reached from another one: along a tie to what a node supplies or to what
 * supplies it, of several the one at the nearest height; or within the column. A company in a box
 * supplies the node behind whose name it stands.
 *
 * @param stops as `stopsOf` gives them
 * @param strands ties that have begun, the cut ones too: what was lost can be followed
 * @returns none where nothing lies that way; the first stop for one that is not there any more
 */
export function moveAlong(
  stops: readonly Stop[],
  strands: readonly Strand[],
  id: string,
  way: Way,
): Stop | undefined {
  const here = stops.find((stop) => stop.id === id);
  if (!here) return stops[0];
  if (way === "downstream" || way === "upstream") return alongTie(stops, strands, here, way);
  const column = stops.filter((stop) => stop.column === here.column);
  if (way === "first") return column[0];
  if (way === "last") return column.at(-1);
  return column[column.indexOf(here) + (way === "before" ? -1 : 1)];
}

function alongTie(
  stops: readonly Stop[],
  strands: readonly Strand[],
  here: Stop,
  way: "downstream" | "upstream",
): Stop | undefined {
  const isDown = way === "downstream";
  if (here.behind !== undefined) return isDown ? stops.find(({ id }) => id === here.behind) : undefined;
  const others = new Set(
    strands.flatMap(({ from, to }) => {
      const [near, far] = isDown ? [from, to] : [to, from];
      return near === here.node && far !== here.node ? [far] : [];
    }),
  );
  const names = stops.filter(({ id, node }) => id === node && others.has(id));
  const companies = isDown ? [] : stops.filter(({ behind }) => behind === here.node);
  return nearest(names, here) ?? companies[0];
}

function nearest(stops: readonly Stop[], { y }: Stop): Stop | undefined {
  let found: Stop | undefined;
  for (const stop of stops) if (!found || Math.abs(stop.y - y) < Math.abs(found.y - y)) found = stop;
  return found;
}
