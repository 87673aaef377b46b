import { compareText } from "@/lib/compare-text";
import type { IsoDay } from "@/lib/dates";
import { chokepointsOf, type Removal } from "@/lib/graph/chokepoints";
import { lossesOf, type Need, needsOn } from "@/lib/graph/loss";
import { type SpellColumns, spellOf } from "@/lib/graph/standing";
import {
  chainOf,
  type NeedVerdict,
  type Step,
  type Verdict,
  verdictsOf,
  type Weighed,
} from "@/lib/graph/verdicts";
import type { NodeKind } from "@/lib/vocabulary";
import { chainWords } from "@/lib/words/chain";

type JudgedNode = { id: string; name: string; kind: NodeKind; country: string; countryName: string };
type JudgedTie = SpellColumns & Weighed;

/** What of the record decides who falls with whom. */
export type Chain = {
  nodes: readonly JudgedNode[];
  ties: readonly JudgedTie[];
  /** Which country's law reaches which node, at home or beyond. */
  reaches: readonly { node: string; country: string }[];
};

/** A node or a jurisdiction, with all the nodes that go with it. */
export type TakenAway = Removal & { name: string };

/** A node that stands otherwise than if nothing were taken away. */
export type Fall = {
  id: string;
  name: string;
  kind: NodeKind;
  /** The needs with someone gone, by which it is lost or degraded. */
  needs: NeedVerdict<JudgedTie>[];
  /** From a lost node back to what was taken; empty for a degraded one. */
  chain: Step[];
};

/** What becomes of a node: `taken` itself, or by what was taken. */
export type Fate = "taken" | "lost" | "degraded";

export type WhatIf = {
  taken: TakenAway[];
  lost: Fall[];
  degraded: Fall[];
  /** Products with a need on this day that stand while nothing is taken, how many of them are lost, and how many are left with poor substitutes. */
  products: { standing: number; lost: number; poor: number };
  fates: ReadonlyMap<string, Fate>;
};

/**
 * Everything that can be taken away: each node, and each jurisdiction with the nodes seated there
 * and those that its law reaches from abroad.
 *
 * @returns jurisdictions first, each by name
 */
export function removalsFrom({ nodes, reaches }: Pick<Chain, "nodes" | "reaches">): TakenAway[] {
  const names = new Map(nodes.map(({ country, countryName }) => [country, countryName]));
  const reached = (code: string) => [
    ...nodes.filter(({ country }) => country === code).map(({ id }) => id),
    ...reaches.filter(({ country }) => country === code).map(({ node }) => node),
  ];
  const byName = (a: TakenAway, b: TakenAway) => compareText(a.name, b.name);
  const places = [...names].map(([id, name]) => ({ id, name, nodes: [...new Set(reached(id))] }));
  const things = nodes.map(({ id, name }) => ({ id, name, nodes: [id] }));
  return [...places.sort(byName), ...things.sort(byName)];
}

/**
 * What would be lost or degraded on a day without some nodes or jurisdictions, beside what is so
 * already while nothing is taken away.
 *
 * @param without ids of {@link removalsFrom}; others take nothing
 * @returns lost and degraded nodes by name, without those that were taken
 */
export function whatIf(chain: Chain, day: IsoDay, without: readonly string[]): WhatIf {
  const needs = needsFor(chain, day);
  const taken = removalsFrom(chain).filter(({ id }) => without.includes(id));
  const gone = new Set(taken.flatMap(({ nodes }) => nodes));
  const losses = lossesOf(needs, gone);
  const [before, after] = [verdictsOf(needs, lossesOf(needs, [])), verdictsOf(needs, losses)];
  const fallen = new Map<string, Fate>();
  for (const id of gone) fallen.set(id, "taken");
  for (const [id, verdict] of after) {
    if (gone.has(id) || verdict.status === "standing" || !isWorse(before.get(id), verdict)) continue;
    fallen.set(id, verdict.status);
  }
  const nodes = [...chain.nodes].sort((a, b) => compareText(a.name, b.name));
  const those = (fate: Fate): Fall[] =>
    nodes
      .filter(({ id }) => fallen.get(id) === fate)
      .map(({ id, name, kind }) => ({
        id,
        name,
        kind,
        needs: after.get(id)?.needs ?? [],
        chain: fate === "lost" ? chainOf(losses, id) : [],
      }));
  const [lost, degraded] = [those("lost"), those("degraded")];
  const products = nodes.filter(
    ({ id, kind }) => kind === "product" && (before.get(id)?.status ?? "lost") !== "lost",
  );
  const isProduct = ({ kind }: Fall) => kind === "product";
  return {
    taken,
    lost,
    degraded,
    products: {
      standing: products.filter(({ id }) => !gone.has(id)).length,
      lost: lost.filter(isProduct).length,
      poor: degraded.filter((fall) => isProduct(fall) && fall.needs.some(({ isPoor }) => isPoor)).length,
    },
    fates: fallen,
  };
}

/** One true sentence about what falls with what was taken away. */
export function describeWhatIf({ taken, lost, degraded, products }: WhatIf): string {
  const names = taken.map(({ name }) => name);
  return chainWords().whatIf.sentence({ names, products, lost: lost.length, degraded: degraded.length });
}

/** A chokepoint of a node, with how many nodes in all are lost without it. */
export type Chokepoint = TakenAway & { losses: number };

/**
 * Every single node and jurisdiction whose removal alone loses a node on a day, those first that
 * lose the most; the node itself is none, nor a jurisdiction that takes it.
 *
 * @returns none at all when the node is lost already, with nothing taken away
 */
export function chokepoints(chain: Chain, day: IsoDay, node: string): Chokepoint[] | undefined {
  const needs = needsFor(chain, day);
  const already = lossesOf(needs, []);
  if (already.has(node)) return undefined;
  const removals = removalsFrom(chain).filter(({ nodes }) => !nodes.includes(node));
  const found = new Set(chokepointsOf(needs, removals, node));
  return removals
    .filter(({ id }) => found.has(id))
    .map((removal) => ({ ...removal, losses: lossesOf(needs, removal.nodes).size - already.size }))
    .sort((a, b) => b.losses - a.losses || compareText(a.name, b.name));
}

/** How every node with a need stands on a day while nothing is taken away. */
export function verdictsOn(chain: Chain, day: IsoDay): Map<string, Verdict<JudgedTie>> {
  const needs = needsFor(chain, day);
  return verdictsOf(needs, lossesOf(needs, []));
}

function needsFor({ ties }: Chain, day: IsoDay): Need<JudgedTie>[] {
  return needsOn(
    ties.map((tie) => ({ ...tie, ...spellOf(tie) })),
    day,
  );
}

function isWorse(before: Verdict<JudgedTie> | undefined, after: Verdict<JudgedTie>): boolean {
  if (before?.status === "lost") return false;
  return after.status === "lost" || goneFrom(after) > (before ? goneFrom(before) : 0);
}

function goneFrom({ needs }: Verdict<JudgedTie>): number {
  return needs.reduce((sum, { gone }) => sum + gone.length, 0);
}
