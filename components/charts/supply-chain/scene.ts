import type { IsoDay } from "@/lib/dates";
import { emptyNeeds } from "@/lib/graph/loss";
import type { Direction } from "@/lib/graph/reach";
import { spellOf } from "@/lib/graph/standing";
import { measuresOf } from "./measures";
import { neighbourhoodOf } from "./neighbourhood";
import { pictureOf } from "./picture";
import { type ChainNode, type ChainTie, type Strand, strandsOn } from "./strands";

/** What is looked at: a day, and a node with how far and which way, or everything. */
export type Sight = {
  day: IsoDay;
  focus?: string | undefined;
  hops?: number | undefined;
  direction?: Direction | undefined;
};

/**
 * Everything that the page says about one sight of the record: the ties in it and how they
 * stand, the measures that cut them, the needs that nobody fills, and the picture.
 *
 * @param nodes any order; so too `ties`
 * @returns ties and nodes without an end in the record are left out; a focus that is not among
 *   the nodes is no focus
 */
export function sceneOf<Tie extends ChainTie>(
  nodes: readonly ChainNode[],
  ties: readonly Tie[],
  { day, focus: id, hops, direction }: Sight,
) {
  const focus = nodes.find((node) => node.id === id);
  const all = strandsOn(ties, day);
  const around = focus && neighbourhoodOf(all, { id: focus.id, hops, direction });
  const strands = around ? unique([...around.above, ...around.below]) : all;
  const needs = emptyNeeds(
    ties.map((tie) => ({ ...spellOf(tie), to: tie.to, requirement: tie.requirement })),
    day,
  );
  const picture = pictureOf({
    nodes,
    strands,
    all,
    emptyNeeds: needs,
    focus: focus && around ? { id: focus.id, nodes: around.nodes } : undefined,
  });
  const hides = { above: direction === "downstream", below: direction === "upstream" };
  return { focus, around, all, strands, needs, picture, hides, measures: measuresOf(strands) };
}

/** A sight of ties of one type; what a drawing gets. */
export type Sighted<Tie extends ChainTie> = ReturnType<typeof sceneOf<Tie>>;

/** A circle can lead both to and from the focus: such a tie is one all the same. */
function unique<Tie extends ChainTie>(strands: readonly Strand<Tie>[]): Strand<Tie>[] {
  return [...new Map(strands.map((strand) => [strand.id, strand])).values()];
}
