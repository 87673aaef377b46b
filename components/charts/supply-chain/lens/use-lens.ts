import { useMemo } from "react";
import type { IsoDay } from "@/lib/dates";
import { epochAt } from "@/lib/epochs";
import type { Lens, SupplyChainState } from "@/lib/link/supply-chain";
import type { SupplyChainRows } from "../rows";
import type { Sighted } from "../scene";
import type { ChainTie } from "../strands";
import { controlDays, controlsOn, lookOfControls, type Touch } from "./controls";
import { type Law, lawsOf, lookOfLaws } from "./laws";
import type { Look } from "./look";
import { concentrationsOn, lookOfNeeds, type NeedConcentration } from "./needs";

/** What a lens shows: how each node looks, and what it is made from. */
export type LensView = { lens: Lens; lookOf: (node: string) => Look } & (
  | { lens: "controls"; touches: ReadonlyMap<string, Touch[]> }
  | { lens: "jurisdiction"; laws: ReadonlyMap<string, Law[]>; law: string | undefined }
  | { lens: "concentration"; needs: ReadonlyMap<string, NeedConcentration[]> }
);

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
  return useMemo(() => {
    if (!rows || !scene || lens === undefined) return undefined;
    if (lens === "controls") {
      const touches = controlsOn(rows.controls, scene.all, controlDay);
      return { lens, touches, lookOf: (node) => lookOfControls(touches.get(node)) };
    }
    if (lens === "jurisdiction") {
      const laws = lawsOf(rows.nodes, rows.reaches);
      return { lens, laws, law, lookOf: (node) => lookOfLaws(laws.get(node), law) };
    }
    const needs = concentrationsOn(rows.ties, scene.day);
    return { lens, needs, lookOf: (node) => lookOfNeeds(needs.get(node)) };
  }, [lens, law, rows, scene, controlDay]);
}
