import type { IsoDay } from "../dates";
import type { LawReach } from "../vocabulary";

/** What becomes of a node without what is taken away; `unchanged` where it stands, or fails, as it would anyway. */
export type ToldFate = "taken" | "lost" | "degraded" | "unchanged";

/** What became of a tie since an earlier day. */
export type ToldTurn = "lost" | "gained" | "unchanged";

/** The same of both ends of a tie. */
export type Ends<Told> = { from: Told; to: Told };

/** What a view of the supply chain tells of a tie besides its record; each part is null where the view does not ask. */
export type ToldTie = {
  /** The earlier day with which the view compares, and what became of the tie since. */
  compared: { day: IsoDay; turn: ToldTurn } | null;
  /** Whether it lies on a way that is shown. */
  onWay: boolean | null;
  /** What becomes of its ends without what is taken away, and of the need that it is for where that lost a supplier. */
  without: (Ends<ToldFate> & { need: { left: number; gone: readonly string[] } | null }) | null;
  /** The lens of measures: ids of those in force that touch each end. */
  measures: Ends<readonly string[]> | null;
  /** The lens of laws: whether the law that is looked for reaches each end, and which countries' laws do from abroad. */
  laws: Ends<{ reach: LawReach | "none"; abroad: readonly string[] }> | null;
  /** The lens of suppliers: of each end how many its scarcest need has, null without needs; and of the need of the tie. */
  suppliers: (Ends<number | null> & { need: number | null }) | null;
};
