import type { IsoDay } from "@/lib/dates";
import type { Lens, SupplyChainState } from "@/lib/link/supply-chain";
import type { SupplyChainRows } from "../rows";
import type { Sighted } from "../scene";
import type { ChainTie } from "../strands";
import { controlsOn, lookOfControls, type Touch } from "./controls";
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
 * What the lens of a state shows; nothing without a lens.
 *
 * @param controlDay the day for measures that cut no tie: the scene's own is the last on which a tie changed
 */
export function lensOn(
  { lens, law }: Pick<SupplyChainState, "lens" | "law">,
  rows: SupplyChainRows,
  scene: Sighted<ChainTie>,
  controlDay: IsoDay,
): LensView | undefined {
  if (lens === undefined) return undefined;
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
}
