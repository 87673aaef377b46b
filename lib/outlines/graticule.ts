import { CENTRAL_MERIDIAN, MAP_FRAME, projectPlace } from "./equal-earth";

/** Degrees between two meridians or parallels. */
const STEP = 20;
/** Degrees between two points of a meridian: its curve is gentle. */
const FINENESS = 5;
/** Just short of the edge, so that it does not fold over to the other side. */
const EDGE = 179.999;

/**
 * Meridians and parallels every 20°, and the two edges of the map, as absolute path data
 * inside the frame. Parallels are straight in Equal Earth.
 */
export function drawGraticule(): string {
  const south = southernEdge();
  const latitudes = [...steps(-80, 80, FINENESS).filter((latitude) => latitude > south), 90];
  const meridians = [-EDGE, ...steps(-160, 160, STEP), EDGE].map((turn) =>
    line([south, ...latitudes].map((latitude) => projectPlace(CENTRAL_MERIDIAN + turn, latitude))),
  );
  const parallels = steps(-40, 80, STEP).map((latitude) =>
    line([projectPlace(CENTRAL_MERIDIAN - EDGE, latitude), projectPlace(CENTRAL_MERIDIAN + EDGE, latitude)]),
  );
  return [...meridians, ...parallels].join("");
}

/** The latitude at the foot of the frame, to a hundredth of a degree. */
function southernEdge(): number {
  let [inside, outside] = [0, -90];
  while (inside - outside > 0.01) {
    const middle = (inside + outside) / 2;
    if (projectPlace(CENTRAL_MERIDIAN, middle).y <= MAP_FRAME.height) inside = middle;
    else outside = middle;
  }
  return inside;
}

function steps(from: number, to: number, step: number): number[] {
  return Array.from({ length: (to - from) / step + 1 }, (_, index) => from + index * step);
}

function line(points: readonly { x: number; y: number }[]): string {
  return `M${points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join("L")}`;
}
