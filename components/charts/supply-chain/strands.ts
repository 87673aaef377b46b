import { compareText } from "@/lib/compare-text";
import { type IsoDay, lastDay } from "@/lib/dates";
import { type Phase, type SpellColumns, spellOf, standingOn } from "@/lib/graph/standing";
import { leadingGroup } from "@/lib/sender-group";
import type { NodeKind, NodeStage, SenderGroup } from "@/lib/vocabulary";

/** What the diagram needs of a node. */
export type ChainNode = {
  id: string;
  name: string;
  kind: NodeKind;
  stage: NodeStage;
  group: SenderGroup;
  matched: boolean;
};

/** What the diagram needs of a tie. */
export type ChainTie = SpellColumns & {
  id: string;
  from: string;
  to: string;
  requirement: string;
  severedBy: string | null;
  severedTitle: string | null;
  severedSenders: readonly { group: SenderGroup }[];
  share: number | null;
  matched: boolean;
};

/**
 * `changed`: a measure cut it, and another row fills the same need from the same side again,
 * be it restored, licensed, or in use only. `ended`: it ended, and not by a measure.
 */
export const STRAND_STATES = ["standing", "changed", "cut", "ended", "before"] as const;
export type StrandState = (typeof STRAND_STATES)[number];

/** The measure that cut a tie: the event, and the group of whoever sent it. */
export type Cut = { event: string; title: string; group: SenderGroup };

/** All rows about one need that one node fills for another: what a reader calls a tie. */
export type Strand<Tie extends ChainTie = ChainTie> = {
  id: string;
  from: string;
  to: string;
  requirement: string;
  state: StrandState;
  /** Whether the state is sure; it is not within a date known only to its month or year. */
  certain: boolean;
  /** The newest measure that has cut it by the day; also where it stands again. */
  cut?: Cut;
  /** The share of the row that stands, or of the last one that did. */
  share: number | null;
  matched: boolean;
  /** Oldest first. */
  ties: Tie[];
};

/**
 * The rows of one need between the same two nodes, taken together, and how they stand on a day.
 *
 * @param ties any order; the result does not depend on it
 * @returns by id; also those that have not begun. No ties give none
 */
export function strandsOn<Tie extends ChainTie>(ties: readonly Tie[], day: IsoDay): Strand<Tie>[] {
  const byNeed = new Map<string, Tie[]>();
  for (const tie of ties) {
    const id = `${tie.from} ${tie.to} ${tie.requirement}`;
    byNeed.set(id, [...(byNeed.get(id) ?? []), tie]);
  }
  return [...byNeed]
    .map(([id, members]) => strandOf(id, members, day))
    .sort((a, b) => compareText(a.id, b.id));
}

function strandOf<Tie extends ChainTie>(id: string, members: Tie[], day: IsoDay): Strand<Tie> {
  const ties = members.sort(
    (a, b) => compareText(a.sinceOn ?? "", b.sinceOn ?? "") || compareText(a.id, b.id),
  );
  const stood = ties.map((tie) => ({ tie, ...standingOn(spellOf(tie), day) }));
  const inPhase = (wanted: Phase) => stood.filter(({ phase }) => phase === wanted);
  const standing = inPhase("standing");
  const ended = inPhase("ended").sort((a, b) => compareText(endOf(a.tie), endOf(b.tie)));
  const last = ended.at(-1)?.tie;
  const cut = ended.map(({ tie }) => cutOf(tie)).findLast((found) => found !== undefined);
  const shown = standing.at(-1)?.tie ?? last ?? ties[0];
  const { from = "", to = "", requirement = "" } = shown ?? {};
  return {
    id,
    from,
    to,
    requirement,
    state: stateOf(standing.length > 0, last, cut),
    certain: standing.length === 0 || standing.some(({ certain }) => certain),
    ...(cut && { cut }),
    share: shown?.share ?? null,
    matched: ties.some(({ matched }) => matched),
    ties,
  };
}

function stateOf(stands: boolean, last: ChainTie | undefined, cut: Cut | undefined): StrandState {
  if (stands) return cut ? "changed" : "standing";
  if (!last) return "before";
  return last.severedBy ? "cut" : "ended";
}

function cutOf(tie: ChainTie): Cut | undefined {
  if (tie.severedBy === null) return undefined;
  return {
    event: tie.severedBy,
    title: tie.severedTitle ?? tie.severedBy,
    group: leadingGroup(tie.severedSenders),
  };
}

function endOf(tie: ChainTie): IsoDay {
  const { until } = spellOf(tie);
  return until ? lastDay(until) : "";
}
