import { useMemo } from "react";
import type { IsoDay } from "@/lib/dates";
import { epochAt } from "@/lib/epochs";
import type { SupplyChainState } from "@/lib/link/supply-chain";
import type { SupplyChainRows } from "../rows";
import type { Sighted } from "../scene";
import type { ChainTie } from "../strands";
import { controlDays } from "./controls";
import { type LensView, lensOn } from "./lens-on";

/**
 * What the lens of a state shows on a day; nothing without a lens.
 *
 * @param scene as that day looks: its own day is the last on which a tie changed, and measures
 *   that cut none come into force between two of those
 */
export function useLens(
  { lens, law }: Pick<SupplyChainState, "lens" | "law">,
  rows: SupplyChainRows | undefined,
  scene: Sighted<ChainTie> | undefined,
  day: IsoDay,
): LensView | undefined {
  const days = useMemo(() => controlDays(rows?.controls ?? []), [rows]);
  const controlDay = epochAt(days, day);
  return useMemo(
    () => (rows && scene ? lensOn({ lens, law }, rows, scene, controlDay) : undefined),
    [lens, law, rows, scene, controlDay],
  );
}
