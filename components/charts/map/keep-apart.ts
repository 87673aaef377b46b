import { tenths } from "@/lib/tenths";

/** Where something wants to stand, px. */
export type Anchor = { id: string; x: number; y: number };

export type Bounds = { left: number; top: number; right: number; bottom: number };

/** A place that the rounds move, and where it stood when the pairs were last chosen. */
type Moving = Anchor & { anchor: Anchor; pairedAt: { x: number; y: number } };

type Pair = { one: Moving; other: Moving; index: number };

const ROUNDS = 400;
const PULL = 0.02;
/** An irrational turn, so that things at one spot part in different directions. */
const GOLDEN_ANGLE = 2.399963;

/**
 * Moves things that would cover each other just far enough apart, each as near to its own
 * spot as that allows. The same anchors in any order give the same places.
 *
 * @param distance least distance between two centres; kept as long as the bounds have room, but for half a pixel in a dense crowd
 * @returns finite positions inside the bounds, in the order of ids; none for none
 */
export function keepApart(anchors: readonly Anchor[], distance: number, bounds: Bounds): Anchor[] {
  const places = anchors
    .map((anchor): Moving => ({ ...inside(anchor, bounds), anchor, pairedAt: { x: NaN, y: NaN } }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  let pairs: Pair[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const pull = PULL * (1 - round / ROUNDS);
    for (const place of places) {
      place.x += (place.anchor.x - place.x) * pull;
      place.y += (place.anchor.y - place.y) * pull;
    }
    if (places.some((place) => !(far(place, place.pairedAt) < distance / 2))) pairs = near(places, distance);
    let touching = false;
    for (const { one, other, index } of pairs) touching = part(one, other, distance, index) || touching;
    for (const place of places) Object.assign(place, inside(place, bounds));
    if (!touching && pull < PULL / 10) break;
  }
  return places.map(({ id, x, y }) => ({ id, x: tenths(x), y: tenths(y) }));
}

/** The pairs that may come to cover each other before one of them has moved by half the distance. */
function near(places: readonly Moving[], distance: number): Pair[] {
  for (const place of places) place.pairedAt = { x: place.x, y: place.y };
  return places.flatMap((one, index) =>
    places
      .slice(index + 1)
      .filter((other) => far(one, other) < 2 * distance)
      .map((other) => ({ one, other, index })),
  );
}

function far(one: { x: number; y: number }, other: { x: number; y: number }): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

function part(one: Anchor, other: Anchor, distance: number, index: number): boolean {
  const gap = far(one, other);
  if (gap >= distance) return false;
  const [ux, uy] =
    gap > 0.01
      ? [(other.x - one.x) / gap, (other.y - one.y) / gap]
      : [Math.cos(index * GOLDEN_ANGLE), Math.sin(index * GOLDEN_ANGLE)];
  const half = (distance - gap) / 2 + 0.05;
  one.x -= ux * half;
  one.y -= uy * half;
  other.x += ux * half;
  other.y += uy * half;
  return true;
}

function inside({ id, x, y }: Anchor, { left, top, right, bottom }: Bounds): Anchor {
  return { id, x: Math.min(Math.max(x, left), right), y: Math.min(Math.max(y, top), bottom) };
}
