import { daysBetween, type IsoDay } from "@/lib/dates";

/** A mark as the keyboard sees it: its lane, counted from the top, and its day. */
export type Stop = { id: string; lane: number; day: IsoDay };

/** What a key asks for. */
export type Step = "previous" | "next" | "lane-up" | "lane-down" | "year-back" | "year-on" | "first" | "last";

const STEP_OF_KEY: ReadonlyMap<string, Step> = new Map([
  ["ArrowLeft", "previous"],
  ["ArrowRight", "next"],
  ["ArrowUp", "lane-up"],
  ["ArrowDown", "lane-down"],
  ["PageUp", "year-back"],
  ["PageDown", "year-on"],
  ["Home", "first"],
  ["End", "last"],
]);

const YEAR = 365;

/** The step that a key asks for, as `KeyboardEvent.key` names it; none for every other key. */
export function stepOf(key: string): Step | undefined {
  return STEP_OF_KEY.get(key);
}

/**
 * Where a step leads: along the lane by day, to the nearest in time in the lane above or below,
 * or within the lane to the first that is a year or more away, or else to its end.
 *
 * @param stops any order; the result does not depend on it. Of the same day, ids decide
 * @returns the id of the stop reached; `from` itself at an edge; the first stop of the top lane
 *   when `from` is none of them; none without stops
 */
export function moveTo(stops: readonly Stop[], from: string | undefined, step: Step): string | undefined {
  const lanes = lanesOf(stops);
  const at = lanes.findIndex((members) => members.some(({ id }) => id === from));
  const lane = lanes[at] ?? [];
  const index = lane.findIndex(({ id }) => id === from);
  const here = lane[index];
  if (!here) return lanes[0]?.[0]?.id;
  const reached: Record<Step, () => Stop | undefined> = {
    previous: () => lane[index - 1],
    next: () => lane[index + 1],
    "lane-up": () => nearest(lanes[at - 1] ?? [], here.day),
    "lane-down": () => nearest(lanes[at + 1] ?? [], here.day),
    "year-back": () => lane.findLast(({ day }) => daysBetween(day, here.day) >= YEAR) ?? lane[0],
    "year-on": () => lane.find(({ day }) => daysBetween(here.day, day) >= YEAR) ?? lane.at(-1),
    first: () => lane[0],
    last: () => lane.at(-1),
  };
  return (reached[step]() ?? here).id;
}

/** The stops lane by lane, from the top, each lane by day and then by id; lanes without any are not there. */
function lanesOf(stops: readonly Stop[]): Stop[][] {
  const lanes = new Map<number, Stop[]>();
  for (const stop of stops) {
    const lane = lanes.get(stop.lane);
    if (lane) lane.push(stop);
    else lanes.set(stop.lane, [stop]);
  }
  const inOrder = [...lanes].sort(([a], [b]) => a - b).map(([, members]) => members);
  for (const members of inOrder) members.sort(byDay);
  return inOrder;
}

function byDay(a: Stop, b: Stop): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function nearest(members: readonly Stop[], day: IsoDay): Stop | undefined {
  const distance = (stop: Stop) => Math.abs(daysBetween(day, stop.day));
  return members.reduce<Stop | undefined>(
    (best, stop) => (best === undefined || distance(stop) < distance(best) ? stop : best),
    undefined,
  );
}
