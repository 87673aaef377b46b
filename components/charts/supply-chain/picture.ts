import { compareText } from "@/lib/compare-text";
import { NODE_STAGES, type NodeKind, type NodeStage, type SenderGroup } from "@/lib/vocabulary";
import type { ChainNode, Strand, StrandState } from "./strands";

/** A company that only supplies the thing in whose box it stands. */
export type Supplier = {
  id: string;
  name: string;
  group: SenderGroup;
  requirement: string;
  share: number | null;
  state: StrandState;
  matched: boolean;
  strand: Strand;
};

/** One node inside a box: its name, the companies behind it, and its needs that nobody fills. */
export type Entry = {
  id: string;
  name: string;
  group: SenderGroup;
  matched: boolean;
  suppliers: Supplier[];
  emptyNeeds: readonly string[];
};

/** A box of the diagram: one node, or all of one kind in a stage folded together. */
export type Box = {
  id: string;
  stage: NodeStage;
  folded?: NodeKind;
  focus: boolean;
  entries: Entry[];
};

/** Ties between the same two boxes that are drawn alike. A line may lead back to its own box. */
export type Line = {
  id: string;
  from: string;
  to: string;
  state: Exclude<StrandState, "before">;
  /** Of whoever cut it. */
  group?: SenderGroup;
  certain: boolean;
  matched: boolean;
  strands: Strand[];
};

export type Picture = { boxes: Box[]; lines: Line[] };

type Parts = {
  nodes: readonly ChainNode[];
  /** The ties to draw. */
  strands: readonly Strand[];
  /** Every tie of the record: what has a supplier at any time is a box, so that boxes do not come and go with the day. */
  all: readonly Strand[];
  emptyNeeds: ReadonlyMap<string, readonly string[]>;
  /** The nodes to draw and the one among them that the reader chose; without it everything, folded. */
  focus?: { id: string; nodes: ReadonlySet<string> } | undefined;
};

/**
 * Decides what is a box, what stands inside one, and which ties become one line. A company
 * that nothing here supplies stands inside the boxes of what it makes, unless it is the focus.
 *
 * @returns boxes by stage and id, lines by id; no nodes give neither
 */
export function pictureOf({ nodes, strands, all, emptyNeeds, focus }: Parts): Picture {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const supplied = new Set(all.map(({ to }) => to));
  const isBox = (node: ChainNode) =>
    node.kind !== "company" || supplied.has(node.id) || node.id === focus?.id;
  const drawn = strands.filter(({ state, from, to }) => state !== "before" && byId.has(from) && byId.has(to));
  const suppliers = new Map<string, Supplier[]>();
  for (const strand of drawn) {
    const node = byId.get(strand.from);
    if (!node || isBox(node)) continue;
    suppliers.set(strand.to, [...(suppliers.get(strand.to) ?? []), supplierOf(node, strand)]);
  }

  const boxes = new Map<string, Box>();
  const boxOf = new Map<string, string>();
  for (const node of [...nodes].sort((a, b) => compareText(a.id, b.id))) {
    if (!isBox(node) || (focus && !focus.nodes.has(node.id))) continue;
    const id = focus ? node.id : `${node.stage}:${node.kind}`;
    const box = boxes.get(id) ?? {
      id,
      stage: node.stage,
      ...(!focus && { folded: node.kind }),
      focus: node.id === focus?.id,
      entries: [],
    };
    box.entries.push({
      id: node.id,
      name: node.name,
      group: node.group,
      matched: node.matched,
      suppliers: (suppliers.get(node.id) ?? []).sort(bySize),
      emptyNeeds: emptyNeeds.get(node.id) ?? [],
    });
    boxes.set(id, box);
    boxOf.set(node.id, id);
  }
  return { boxes: [...boxes.values()].sort(byStage), lines: linesOf(drawn, boxOf) };
}

function linesOf(strands: readonly Strand[], boxOf: ReadonlyMap<string, string>): Line[] {
  const lines = new Map<string, Line>();
  for (const strand of strands) {
    const [from, to] = [boxOf.get(strand.from), boxOf.get(strand.to)];
    if (from === undefined || to === undefined || strand.state === "before") continue;
    const { state, certain, matched } = strand;
    const group = state === "cut" || state === "changed" ? strand.cut?.group : undefined;
    const id = [from, to, state, group ?? ""].join(" ");
    const line = lines.get(id) ?? {
      id,
      from,
      to,
      state,
      ...(group && { group }),
      certain: true,
      matched: false,
      strands: [],
    };
    line.certain &&= certain;
    line.matched ||= matched;
    line.strands.push(strand);
    lines.set(id, line);
  }
  return [...lines.values()].sort((a, b) => compareText(a.id, b.id));
}

function supplierOf(node: ChainNode, strand: Strand): Supplier {
  return {
    id: node.id,
    name: node.name,
    group: node.group,
    requirement: strand.requirement,
    share: strand.share,
    state: strand.state,
    matched: node.matched || strand.matched,
    strand,
  };
}

function bySize(a: Supplier, b: Supplier): number {
  return (
    (b.share ?? -1) - (a.share ?? -1) ||
    compareText(a.name, b.name) ||
    compareText(a.requirement, b.requirement)
  );
}

function byStage(a: Box, b: Box): number {
  return NODE_STAGES.indexOf(a.stage) - NODE_STAGES.indexOf(b.stage) || compareText(a.id, b.id);
}
