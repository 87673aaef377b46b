import type { SenderGroup } from "@/lib/vocabulary";
import type { TextStyle } from "./frame/box-text";
import type { ChainTie, Cut, Strand, StrandState } from "./strands";

/** Strands as they stand on a day, by id; those that are not in sight are missing. */
export type OnDay = ReadonlyMap<string, Strand<ChainTie>>;

/** How a line looks on a day: what of its ties has begun, taken together. */
export type LinePaint = {
  /** `cut` and `ended` only where nothing of it stands any more. */
  state: Exclude<StrandState, "before">;
  /** A cross where a tie is cut, a ring where one was and all go on; none otherwise. */
  mark: "cross" | "ring" | undefined;
  /** Of whoever cut it, where there is a mark. */
  group: SenderGroup | undefined;
  /** What stands at the cross: the numbers of the measures, or how many ties are cut where boxes are folded. */
  text: string;
  /** The measures of its mark. */
  cuts: Cut[];
  /** Ties that have begun, and those of them that the mark is about. */
  count: number;
  marked: number;
  certain: boolean;
  matched: boolean;
};

/**
 * How the line of some ties looks on a day.
 *
 * @param ids of its strands
 * @param isFolded whether one of its boxes holds several nodes
 * @returns nothing when none of them has begun, or is in sight
 */
export function paintLine(
  ids: readonly string[],
  onDay: OnDay,
  { numbers, isFolded }: { numbers: ReadonlyMap<string, number>; isFolded: boolean },
): LinePaint | undefined {
  const begun = ids.flatMap((id) => onDay.get(id) ?? []).filter(({ state }) => state !== "before");
  if (begun.length === 0) return undefined;
  const [cut, changed] = [begun.filter(({ state }) => state === "cut"), begun.filter(isChanged)];
  const standing = begun.filter((strand) => strand.state === "standing" || isChanged(strand));
  const marked = cut.length > 0 ? cut : changed;
  const cuts = [
    ...new Map(marked.flatMap((strand) => (strand.cut ? [[strand.cut.event, strand.cut]] : []))).values(),
  ];
  const inOrder = cuts.sort((a, b) => (numbers.get(a.event) ?? 0) - (numbers.get(b.event) ?? 0));
  return {
    state: stateOf(standing, cut),
    mark: cut.length > 0 ? "cross" : changed.length > 0 ? "ring" : undefined,
    group: inOrder[0]?.group,
    text: isFolded ? String(cut.length) : inOrder.map(({ event }) => numbers.get(event) ?? "").join(", "),
    cuts: inOrder,
    count: begun.length,
    marked: marked.length,
    certain: standing.length === 0 || standing.some(({ certain }) => certain),
    matched: begun.some(({ matched }) => matched),
  };
}

function stateOf(standing: readonly Strand[], cut: readonly Strand[]): LinePaint["state"] {
  if (standing.length > 0) return standing.every(isChanged) ? "changed" : "standing";
  return cut.length > 0 ? "cut" : "ended";
}

function isChanged({ state }: Strand): boolean {
  return state === "changed";
}

/** How a company behind a node looks on a day, over all its ties to it. */
export type SupplierPaint = {
  state: StrandState;
  cut: Cut | undefined;
  share: number | null;
  matched: boolean;
};

/** @returns as not begun where none of its ties is in sight */
export function paintSupplier(
  { strands: ids = [] }: Pick<TextStyle, "strands">,
  onDay: OnDay,
): SupplierPaint {
  const strands = ids.flatMap((id) => onDay.get(id) ?? []);
  const inState = (state: StrandState) => strands.filter((strand) => strand.state === state);
  const [alike = []] = [inState("standing"), inState("changed"), inState("cut"), strands].filter(
    (some) => some.length > 0,
  );
  const [shown] = alike;
  return {
    state: shown?.state ?? "before",
    cut: shown?.cut,
    share: alike.find(({ share }) => share !== null)?.share ?? null,
    matched: strands.some(({ matched }) => matched),
  };
}
