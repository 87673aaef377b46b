import { compareText } from "@/lib/compare-text";
import { contract } from "@/lib/graph/contraction";
import { NODE_STAGES, type NodeKind, type NodeStage, type SenderGroup } from "@/lib/vocabulary";
import type { ChainNode, Strand } from "../strands";

/** A company that only supplies the thing in whose box it stands. */
export type Supplier = { id: string; name: string; group: SenderGroup; strand: Strand };

/** One node inside a box: its name and the companies behind it. */
export type Entry = { id: string; name: string; suppliers: Supplier[] };

/** A box of the diagram: one node, or all of one kind in a stage folded together. */
export type Box = {
  id: string;
  stage: NodeStage;
  folded?: NodeKind;
  focus: boolean;
  entries: Entry[];
};

/** All ties between the same two boxes. A line may lead back to its own box. */
export type Line = { id: string; from: string; to: string; strands: Strand[] };

export type Picture = { boxes: Box[]; lines: Line[] };

type Parts = {
  nodes: readonly ChainNode[];
  /** The ties to draw, on whatever day they stand. */
  strands: readonly Strand[];
  /** Every tie of the record: what has a supplier at any time is a box. */
  all: readonly Strand[];
  /** The nodes to draw and the one among them that the reader chose; without it everything. */
  focus?: { id: string; nodes: ReadonlySet<string> } | undefined;
  /** Kinds that are folded into one box a stage. */
  folded: ReadonlySet<NodeKind>;
};

/**
 * Decides what is a box, what stands inside one, and which ties become one line: the same on
 * every day. A company that nothing here supplies stands inside the boxes of what it makes,
 * unless it is the focus. The focus is never folded, nor what would be alone in its box.
 *
 * @returns boxes by stage and id, lines by id; no nodes give neither
 */
export function pictureOf({ nodes, strands, all, focus, folded }: Parts): Picture {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const supplied = new Set(all.map(({ to }) => to));
  const isBox = (node: ChainNode) =>
    node.kind !== "company" || supplied.has(node.id) || node.id === focus?.id;
  const drawn = strands.filter(({ from, to }) => byId.has(from) && byId.has(to));
  const suppliers = new Map<string, Supplier[]>();
  for (const strand of drawn) {
    const node = byId.get(strand.from);
    if (!node || isBox(node)) continue;
    const { id, name, group } = node;
    suppliers.set(strand.to, [...(suppliers.get(strand.to) ?? []), { id, name, group, strand }]);
  }
  const boxed = nodes
    .filter((node) => isBox(node) && (!focus || focus.nodes.has(node.id)))
    .sort((a, b) => compareText(a.id, b.id));
  const folds = foldsOf(boxed, folded, focus?.id);

  const boxes = new Map<string, Box>();
  const boxOf = new Map<string, string>();
  for (const node of boxed) {
    const fold = folds.get(node.id);
    const id = fold ?? node.id;
    const box = boxes.get(id) ?? {
      id,
      stage: node.stage,
      ...(fold !== undefined && { folded: node.kind }),
      focus: node.id === focus?.id,
      entries: [],
    };
    box.entries.push({
      id: node.id,
      name: node.name,
      suppliers: (suppliers.get(node.id) ?? []).sort(bySize),
    });
    boxes.set(id, box);
    boxOf.set(node.id, id);
  }
  return { boxes: [...boxes.values()].sort(byStage), lines: linesOf(drawn, boxOf) };
}

/** The box that each folded node is part of. */
function foldsOf(boxed: readonly ChainNode[], folded: ReadonlySet<NodeKind>, focus: string | undefined) {
  const members = new Map<string, string[]>();
  for (const { id, stage, kind } of boxed) {
    if (!folded.has(kind) || id === focus) continue;
    const fold = `${stage}:${kind}`;
    members.set(fold, [...(members.get(fold) ?? []), id]);
  }
  return new Map(
    [...members].flatMap(([fold, ids]) => (ids.length > 1 ? ids.map((id) => [id, fold] as const) : [])),
  );
}

function linesOf(strands: readonly Strand[], boxOf: ReadonlyMap<string, string>): Line[] {
  const between = strands.filter(({ from, to }) => boxOf.has(from) && boxOf.has(to));
  return contract(between, boxOf).map(({ from, to, edges }) => ({
    id: `${from} ${to}`,
    from,
    to,
    strands: edges,
  }));
}

/** By the largest share that was ever known, so that no day changes the order. */
function bySize(a: Supplier, b: Supplier): number {
  return (
    largestShare(b.strand) - largestShare(a.strand) ||
    compareText(a.name, b.name) ||
    compareText(a.strand.requirement, b.strand.requirement)
  );
}

function largestShare({ ties }: Strand): number {
  return Math.max(-1, ...ties.map(({ share }) => share ?? -1));
}

function byStage(a: Box, b: Box): number {
  return NODE_STAGES.indexOf(a.stage) - NODE_STAGES.indexOf(b.stage) || compareText(a.id, b.id);
}
