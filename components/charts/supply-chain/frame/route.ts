import { tenths } from "@/lib/tenths";
import { breaksOf, type Curve, type Point } from "./breaks";
import { stemOf, type Way } from "./lanes";
import type { Line } from "./picture";

/** Where a slot stands, px. */
export type Place = { x: number; y: number; width: number; height: number };

/** How a line is drawn: path data, where its arrow ends and which way it points, and where its mark stands. */
export type Route = {
  id: string;
  path: string;
  arrow: Point & { towards: "right" | "left" };
  /** Where the break of a line stands while it is cut, or the ring of one that stands again. */
  mark: Point & { numberAt: "right" | "left" };
};

const PORT_GAP = 13;
const PORT_MARGIN = 12;
const LOOP = { least: 22, most: 44, per: 14 };

type Port = {
  line: string;
  side: "left" | "right";
  slot: string;
  outwards: boolean;
  key: string;
  other: number;
};

/**
 * Leads each line along its way: from box to box in the gap between two columns, straight
 * through the lanes. Lines that leave or enter a box side by side are spread over its edge in
 * the order in which they arrive, so that they do not cross there.
 *
 * @returns one route per line that has a way, by line id
 */
export function routeLines(
  lines: readonly Line[],
  ways: ReadonlyMap<string, Way>,
  places: ReadonlyMap<string, Place>,
): Map<string, Route> {
  const ports = portsOf(lines, ways, places);
  const curves = new Map<string, Curve[]>();
  for (const { id } of lines) {
    const way = ways.get(id);
    if (way) curves.set(id, curvesAlong(id, way, places, ports));
  }
  const breaks = breaksOf(lines, curves);
  const routes = new Map<string, Route>();
  for (const { id } of lines) {
    const own = curves.get(id);
    const [first, last] = [own?.[0], own?.at(-1)];
    if (!own || !first || !last) continue;
    const path = own.map((curve, index) => pathOf(curve, index === 0)).join("");
    const towards = last.to.x >= last.bend2.x ? "right" : "left";
    // A line that bends out to the left has its box to the right of the mark, and room to the left.
    const numberAt = first.from.x === last.to.x ? ("left" as const) : ("right" as const);
    const mark = { ...(breaks.get(id) ?? last.to), numberAt } as const;
    routes.set(id, { id, path, arrow: { ...last.to, towards }, mark });
  }
  return routes;
}

/** The height at which each line leaves and enters its boxes, by `line side-of-travel`. */
function portsOf(lines: readonly Line[], ways: ReadonlyMap<string, Way>, places: ReadonlyMap<string, Place>) {
  const middle = (id: string | undefined) => {
    const place = id === undefined ? undefined : places.get(id);
    return place ? place.y + place.height / 2 : 0;
  };
  const edges = new Map<string, Port[]>();
  for (const line of lines) {
    const { id, from, to } = line;
    const way = ways.get(id);
    const [start, end] = [places.get(from), places.get(to)];
    if (!way || !start || !end) continue;
    const inColumn = start.x === end.x;
    const backwards = end.x < start.x;
    const [second, last] = [way[1], way.at(-2)];
    const stem =
      inColumn || backwards ? id : [second?.startsWith("lane ") ? second : "near", stemOf(line)].join(" ");
    const leaving = inColumn || backwards ? "left" : "right";
    const entering = backwards ? "right" : "left";
    const away = from === to ? middle(from) - 1 : middle(second);
    const there = from === to ? middle(from) + 1 : middle(last);
    push(edges, `${from} ${leaving}`, {
      line: id,
      side: leaving,
      slot: from,
      outwards: true,
      key: stem,
      other: away,
    });
    push(edges, `${to} ${entering}`, {
      line: id,
      side: entering,
      slot: to,
      outwards: false,
      key: last ?? id,
      other: there,
    });
  }
  const heights = new Map<string, number>();
  for (const members of edges.values()) spread(members, places, heights);
  return heights;
}

/** Ports with the same key share one point: the branches of a stem, or the ends that come down one lane. */
function spread(members: readonly Port[], places: ReadonlyMap<string, Place>, heights: Map<string, number>) {
  const place = members[0] && places.get(members[0].slot);
  if (!place) return;
  const keys = new Map<string, number[]>();
  for (const { key, outwards, other } of members) push(keys, `${outwards} ${key}`, other);
  const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
  const sorted = [...keys]
    .map(([key, others]) => ({ key, at: mean(others) }))
    .sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
  const usable = Math.max(0, place.height - 2 * PORT_MARGIN);
  const gap = sorted.length > 1 ? Math.min(PORT_GAP, usable / (sorted.length - 1)) : 0;
  const half = (gap * (sorted.length - 1)) / 2;
  // A tall box is met near where its lines come from, not only in its middle.
  const wanted = mean(sorted.map(({ at }) => at));
  const middle = Math.min(
    place.y + place.height - PORT_MARGIN - half,
    Math.max(place.y + PORT_MARGIN + half, wanted),
  );
  const rank = new Map(sorted.map(({ key }, index) => [key, middle - half + index * gap]));
  for (const { line, key, outwards } of members) {
    heights.set(`${line} ${outwards ? "out" : "in"}`, rank.get(`${outwards} ${key}`) ?? middle);
  }
}

function curvesAlong(
  id: string,
  way: Way,
  places: ReadonlyMap<string, Place>,
  ports: ReadonlyMap<string, number>,
): Curve[] {
  const boxes = way.flatMap((slot) => places.get(slot) ?? []);
  const [start, end] = [boxes[0], boxes.at(-1)];
  if (!start || !end) return [];
  const [out, into] = [ports.get(`${id} out`) ?? start.y, ports.get(`${id} in`) ?? end.y];
  if (start.x === end.x) {
    const depth = Math.min(LOOP.most, LOOP.least + Math.abs(into - out) / LOOP.per);
    const bend = start.x - depth;
    return [
      {
        from: { x: start.x, y: out },
        bend1: { x: bend, y: out },
        bend2: { x: bend, y: into },
        to: { x: end.x, y: into },
      },
    ];
  }
  const right = end.x > start.x;
  return boxes.slice(1).map((box, index) => {
    const before = boxes[index] ?? start;
    const from = {
      x: right ? before.x + before.width : before.x,
      y: index === 0 ? out : before.y + before.height / 2,
    };
    const last = index === boxes.length - 2;
    const to = { x: right ? box.x : box.x + box.width, y: last ? into : box.y + box.height / 2 };
    const middle = (from.x + to.x) / 2;
    return { from, bend1: { x: middle, y: from.y }, bend2: { x: middle, y: to.y }, to };
  });
}

function pathOf({ from, bend1, bend2, to }: Curve, first: boolean): string {
  const at = ({ x, y }: Point) => `${tenths(x)},${tenths(y)}`;
  return `${first ? "M" : "L"}${at(from)}C${at(bend1)} ${at(bend2)} ${at(to)}`;
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value) {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
