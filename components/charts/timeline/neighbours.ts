import type { Beside } from "@/db/queries/beside";

/** Where an act stands among those shown: its place, counted from one (none where they are only counted), and the acts beside it. */
export type Place = {
  place: number | undefined;
  count: number;
  previous: string | undefined;
  next: string | undefined;
};

/**
 * The place of an act among acts that are not at hand; none when it is not among them. Before it is
 * known, among them with nobody beside it: so the line does not change under a reader's pointer.
 */
export function placeBeside(beside: Beside | undefined, count: number): Place | undefined {
  if (beside && !beside.passes) return undefined;
  return {
    place: undefined,
    count,
    previous: beside?.previous ?? undefined,
    next: beside?.next ?? undefined,
  };
}

/**
 * The place of the open act in the order in which the acts are shown.
 *
 * @param order ids as shown, oldest first
 * @returns none when the act is not among them, or when none is open
 */
export function placeOf(order: readonly string[], open: string | undefined): Place | undefined {
  const index = open === undefined ? -1 : order.indexOf(open);
  if (index === -1) return undefined;
  return { place: index + 1, count: order.length, previous: order[index - 1], next: order[index + 1] };
}

/**
 * The act that a step by key opens: the one beside the open act; or, when none of those shown is
 * open, the focused one.
 *
 * @param focused the act whose mark has the focus
 * @returns none at either end, and without acts
 */
export function beside(
  order: readonly string[],
  place: Place | undefined,
  focused: string | undefined,
  direction: "previous" | "next",
): string | undefined {
  if (place) return place[direction];
  return focused !== undefined && order.includes(focused) ? focused : order[0];
}
