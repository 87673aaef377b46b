import { daysBetween, type IsoDay } from "@/lib/dates";

/** A mark as the keyboard sees it: its lane, counted from the top, and its day; the head of a lane stands before every day. */
export type Stop = { id: string; lane: number; day: IsoDay; isHead?: boolean };

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
 * or within the lane to the first that is a year or more away, or else to its end. Heads of
 * lanes lie before the first mark: only an arrow reaches them.
 *
 * @param stops any order; the result does not depend on it. Of the same day, ids decide
 * @returns the id of the stop reached; `from` itself at an edge; the first mark of the top lane
 *   that has one when `from` is none of them, or else the first head; none without stops
 */
export function moveTo(stops: readonly Stop[], from: string | undefined, step: Step): string | undefined {
  const lanes = lanesOf(stops);
  const at = lanes.findIndex((members) => members.some(({ id }) => id === from));
  const lane = lanes[at] ?? [];
  const index = lane.findIndex(({ id }) => id === from);
  const here = lane[index];
  const firstMark = (members: readonly Stop[]) => members.find(({ isHead }) => !isHead);
  if (!here) return (firstMark(lanes.flat()) ?? lanes[0]?.[0])?.id;
  const marks = lane.filter(({ isHead }) => !isHead);
  const first = marks[0] ?? lane[0];
  const reached: Record<Step, () => Stop | undefined> = {
    previous: () => lane[index - 1],
    next: () => lane[index + 1],
    "lane-up": () => nearest(lanes[at - 1] ?? [], here.day),
    "lane-down": () => nearest(lanes[at + 1] ?? [], here.day),
    "year-back": () => marks.findLast(({ day }) => daysBetween(day, here.day) >= YEAR) ?? first,
    "year-on": () =>
      (here.isHead ? first : marks.find(({ day }) => daysBetween(here.day, day) >= YEAR)) ?? lane.at(-1),
    first: () => first,
    last: () => lane.at(-1),
  };
  return (reached[step]() ?? here).id;
}

/**
 * Where the focus goes when a new drawing has not got the stop that held it: to the mark of its
 * lane that is nearest in time, or else to the nearest mark of all.
 *
 * @param before the stops of the drawing that had it, by whose heads lanes are known again
 * @returns as {@link moveTo} from nowhere where `before` has it not, or no mark is left; none without stops
 */
export function successorOf(
  before: readonly Stop[],
  stops: readonly Stop[],
  gone: string,
): string | undefined {
  const was = before.find(({ id }) => id === gone);
  if (!was) return moveTo(stops, undefined, "first");
  const head = before.find(({ lane, isHead }) => isHead && lane === was.lane);
  const lane = stops.find(({ id, isHead }) => isHead && id === head?.id)?.lane;
  const marks = lanesOf(stops.filter(({ isHead }) => !isHead)).flat();
  const own = marks.filter((stop) => stop.lane === lane);
  return (nearest(own.length > 0 ? own : marks, was.day) ?? { id: moveTo(stops, head?.id, "first") }).id;
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
  if (a.isHead !== b.isHead) return a.isHead ? -1 : 1;
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** From a head the head; from a mark the nearest mark, or the head of a lane without any. */
function nearest(members: readonly Stop[], day: IsoDay): Stop | undefined {
  if (day === "") return members[0];
  const marks = members.filter(({ isHead }) => !isHead);
  if (marks.length === 0) return members[0];
  const distance = (stop: Stop) => Math.abs(daysBetween(day, stop.day));
  return marks.reduce<Stop | undefined>(
    (best, stop) => (best === undefined || distance(stop) < distance(best) ? stop : best),
    undefined,
  );
}
