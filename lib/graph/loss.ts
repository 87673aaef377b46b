import type { IsoDay } from "../dates";
import { lastDay } from "../dates";
import { type Spell, standingOn } from "./standing";

/** One way in which a need of `to` is filled: those of one requirement are alternatives. */
export type Filling = { to: string; requirement: string };

/** A tie that fills a need. */
export type Supply = Filling & { id: string; from: string };

/** One need of a node on a day: who fills it, and who did and no longer does. */
export type Need<Tie extends Filling = Supply> = {
  of: string;
  requirement: string;
  /** Ties that stand. */
  filled: Tie[];
  /** Ties that have ended. */
  ended: Tie[];
};

/** Why a node is lost: it was taken away, or a need of it has no supplier left. */
export type Loss<Tie extends Supply = Supply> = { taken: true } | { taken: false; need: Need<Tie> };

/**
 * The needs of every node on a day. A need counts from the day on which the first of its ties has
 * surely begun; one that nobody fills any more is there without suppliers.
 *
 * @returns in the order of the ties
 */
export function needsOn<Tie extends Filling & Spell>(ties: readonly Tie[], day: IsoDay): Need<Tie>[] {
  const needs = new Map<string, Need<Tie> & { begun: boolean }>();
  for (const tie of ties) {
    const { to, requirement, since } = tie;
    const key = `${to} ${requirement}`;
    const need = needs.get(key) ?? { of: to, requirement, filled: [], ended: [], begun: false };
    need.begun ||= !since || lastDay(since) <= day;
    const { phase } = standingOn(tie, day);
    if (phase === "standing") need.filled.push(tie);
    if (phase === "ended") need.ended.push(tie);
    needs.set(key, need);
  }
  return [...needs.values()].flatMap(({ begun, ...need }) => (begun ? [need] : []));
}

/**
 * The needs that no supplier fills on a day, by node. This looks at a node's own ties only: a
 * supplier that has itself lost something still counts as one.
 *
 * @returns requirements in alphabetical order; nodes without an empty need are missing
 */
export function emptyNeeds(fillings: readonly (Filling & Spell)[], day: IsoDay): Map<string, string[]> {
  const empty = new Map<string, string[]>();
  for (const { of, requirement, filled } of needsOn(fillings, day))
    if (filled.length === 0) empty.set(of, [...(empty.get(of) ?? []), requirement].sort());
  return empty;
}

/**
 * What is lost once some nodes are taken away: these, and by and by every node of which one need
 * has no supplier left that is not lost itself. The least such set, so that nodes that feed each
 * other in a circle stand until something outside takes one of them. Each tie is looked at once
 * (forward chaining over an AND/OR graph, as Dowling and Gallier 1984 do it for Horn clauses):
 * linear in ties.
 *
 * @param needs those of one day, see {@link needsOn}
 * @param taken ids that are in no need are lost all the same
 * @returns the lost nodes, each after all that it was lost by, with the first reason that was met
 */
export function lossesOf<Tie extends Supply>(
  needs: readonly Need<Tie>[],
  taken: Iterable<string>,
): Map<string, Loss<Tie>> {
  const fedBy = new Map<string, Need<Tie>[]>();
  const left = new Map<Need<Tie>, number>();
  const losses = new Map<string, Loss<Tie>>();
  for (const id of taken) losses.set(id, { taken: true });
  for (const need of needs) {
    left.set(need, need.filled.length);
    for (const { from } of need.filled) {
      const fed = fedBy.get(from);
      if (fed) fed.push(need);
      else fedBy.set(from, [need]);
    }
    if (need.filled.length === 0 && !losses.has(need.of)) losses.set(need.of, { taken: false, need });
  }
  // A Map is walked in the order of insertion, also over what is inserted on the way.
  for (const [id] of losses) {
    for (const need of fedBy.get(id) ?? []) {
      const suppliers = (left.get(need) ?? 0) - 1;
      left.set(need, suppliers);
      if (suppliers === 0 && !losses.has(need.of)) losses.set(need.of, { taken: false, need });
    }
  }
  return losses;
}
