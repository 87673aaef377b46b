import type { Ends, ToldTie } from "@/lib/files/told-tie";
import type { Strand } from "../strands";
import type { Law } from "./laws";
import type { LensView } from "./lens-on";
import type { Look } from "./look";
import type { NeedConcentration } from "./needs";

type ToldLens = Pick<ToldTie, "measures" | "laws" | "suppliers">;

const NO_LENS: ToldLens = { measures: null, laws: null, suppliers: null };

/** Of a lens that looks for laws. */
const REACH_OF: Partial<Record<Look, "home" | "beyond-home">> = { most: "home", beyond: "beyond-home" };

/** What a lens shows of both ends of a tie, and of how few suppliers also of its need; nothing without a lens. */
export function toldLens(
  view: LensView | undefined,
  { from, to, requirement }: Pick<Strand, "from" | "to" | "requirement">,
): ToldLens {
  const ends = <Told>(tell: (node: string) => Told): Ends<Told> => ({ from: tell(from), to: tell(to) });
  switch (view?.lens) {
    case undefined:
      return NO_LENS;
    case "controls":
      return {
        ...NO_LENS,
        measures: ends((node) => view.touches.get(node)?.map(({ event }) => event) ?? []),
      };
    case "jurisdiction":
      return {
        ...NO_LENS,
        laws: ends((node) => ({
          reach: REACH_OF[view.lookOf(node)] ?? "none",
          abroad: fromAbroad(view.laws.get(node) ?? []),
        })),
      };
    case "concentration": {
      const needs = ends((node) => view.needs.get(node) ?? []);
      const own = needs.to.find((need) => need.requirement === requirement);
      const suppliers = {
        from: fewest(needs.from),
        to: fewest(needs.to),
        need: own?.suppliers.length ?? null,
      };
      return { ...NO_LENS, suppliers };
    }
  }
}

function fromAbroad(laws: readonly Law[]): string[] {
  return laws.filter(({ law }) => law === "beyond-home").map(({ country }) => country);
}

function fewest(needs: readonly NeedConcentration[]): number | null {
  return needs.length === 0 ? null : Math.min(...needs.map(({ suppliers }) => suppliers.length));
}
