import type { IsoDay } from "@/lib/dates";
import { emptyNeeds } from "@/lib/graph/loss";
import type { Direction } from "@/lib/graph/reach";
import { spellOf } from "@/lib/graph/standing";
import { measuresOf } from "./measures";
import { neighbourhoodOf, tiesOf } from "./neighbourhood";
import { type ChainNode, type ChainTie, type Strand, strandsOn } from "./strands";

/** What is looked at: a day, and a node with how far and which way, or everything. */
export type Sight = {
  day: IsoDay;
  focus?: string | undefined;
  hops?: number | undefined;
  direction?: Direction | undefined;
};

/**
 * Everything that the page says about one sight of the record on a day: the ties in it that have
 * begun and how they stand, the measures that cut them, and the needs that nobody fills.
 *
 * @param nodes any order; so too `ties`
 * @param numbers those of the frame, by which measures are told apart
 * @returns a focus that is not among the nodes is no focus
 */
export function sceneOf<Node extends ChainNode, Tie extends ChainTie>(
  nodes: readonly Node[],
  ties: readonly Tie[],
  { day, focus: id, hops, direction }: Sight,
  numbers: ReadonlyMap<string, number>,
) {
  const focus = nodes.find((node) => node.id === id);
  const all = strandsOn(ties, day);
  const begun = all.filter(({ state }) => state !== "before");
  const around = focus && neighbourhoodOf(begun, { id: focus.id, hops, direction });
  const strands = around ? tiesOf(around) : begun;
  // Whatever the day, so that lists of days and tables of ties do not change with it.
  const inSight = focus ? tiesOf(neighbourhoodOf(all, { id: focus.id, hops, direction })) : all;
  const needs = emptyNeeds(
    ties.map((tie) => ({ ...spellOf(tie), to: tie.to, requirement: tie.requirement })),
    day,
  );
  const hides = { above: direction === "downstream", below: direction === "upstream" };
  const standsOut = standingOut(nodes, strands);
  const names = new Map(nodes.map((node) => [node.id, node]));
  return {
    day,
    names,
    focus,
    around,
    all,
    strands,
    inSight,
    needs,
    standsOut,
    hides,
    measures: measuresOf(strands, numbers),
  };
}

/** Nodes that pass the filter, or that a company which does stands behind; so too by a measure of its tie. */
function standingOut(nodes: readonly ChainNode[], strands: readonly Strand[]): ReadonlySet<string> {
  const matched = new Set(nodes.filter((node) => node.matched).map(({ id }) => id));
  const companies = new Set(nodes.filter(({ kind }) => kind === "company").map(({ id }) => id));
  const behind = strands.filter(
    ({ from, matched: isOne }) => companies.has(from) && (isOne || matched.has(from)),
  );
  return new Set([...matched, ...behind.map(({ to }) => to)]);
}

/** A sight of ties of one type; what a drawing gets. */
export type Sighted<Tie extends ChainTie> = ReturnType<typeof sceneOf<ChainNode, Tie>>;
