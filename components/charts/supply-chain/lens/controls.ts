import type { ControlRow } from "@/db/queries/controls";
import { fuzzyDate, type IsoDay, lastDay } from "@/lib/dates";
import type { Strand } from "../strands";
import type { Look } from "./look";

/** A measure that touches a node: it is against it, or keeps a tie of it cut. */
export type Touch = { event: string; title: string };

/**
 * The measures in force on a day that touch each node: those against it or the body behind it,
 * and those that keep a tie from or to it cut. An end that is not known to the day counts by its
 * last day. One that is suspended counts all the same.
 *
 * @param strands as they stand on that day
 * @returns by node, each measure once; nodes that none touches are missing
 */
export function controlsOn(
  controls: readonly ControlRow[],
  strands: readonly Strand[],
  day: IsoDay,
): Map<string, Touch[]> {
  const touches = new Map<string, Map<string, Touch>>();
  const touch = (node: string, { event, title }: Touch) => {
    const known = touches.get(node) ?? new Map<string, Touch>();
    touches.set(node, known.set(event, { event, title }));
  };
  for (const row of controls) if (isInForce(row, day)) touch(row.node, row);
  for (const { from, to, state, cut } of strands) {
    if (state !== "cut" || !cut) continue;
    touch(from, cut);
    touch(to, cut);
  }
  return new Map([...touches].map(([node, known]) => [node, [...known.values()]]));
}

/**
 * The days on which a measure comes into force or ends: between two of them the same ones are in force.
 *
 * @returns in order, each once
 */
export function controlDays(controls: readonly ControlRow[]): IsoDay[] {
  const days = controls.flatMap(({ fromOn, endedOn, endedPrecision }) => {
    const ended = fuzzyDate(endedOn, endedPrecision);
    return ended ? [fromOn, lastDay(ended)] : [fromOn];
  });
  return [...new Set(days)].sort();
}

function isInForce({ fromOn, endedOn, endedPrecision }: ControlRow, day: IsoDay): boolean {
  const ended = fuzzyDate(endedOn, endedPrecision);
  return fromOn <= day && (!ended || day < lastDay(ended));
}

/** From so many measures on a node counts as touched by many. */
export const MANY_MEASURES = 5;

/** How the measures that touch a node look: none, one, a few, {@link MANY_MEASURES} or more. */
export function lookOfControls(touches: readonly Touch[] | undefined): Look {
  const count = touches?.length ?? 0;
  if (count < 2) return count === 0 ? "none" : "some";
  return count < MANY_MEASURES ? "more" : "most";
}
