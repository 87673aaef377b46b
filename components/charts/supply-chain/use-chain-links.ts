import { useMemo } from "react";
import { isPlainClick } from "@/components/page/use-link-state";
import type { IsoDay } from "@/lib/dates";
import { type SupplyChainState, supplyChainLink } from "@/lib/link/supply-chain";
import type { TakeLinks } from "./Chokepoints";
import type { DayLinks } from "./DayControl";
import type { NodeLinks } from "./SupplyChain";

/** Where names, days and "take it away" lead: links that the page answers itself. The same for the same state. */
export function useChainLinks(state: SupplyChainState, go: (next: SupplyChainState) => void) {
  // The day changes with every step of the slider, and the names of the drawing must not be drawn anew for it.
  return useMemo(() => {
    const follow = (click: React.MouseEvent, next: SupplyChainState) => {
      if (!isPlainClick(click)) return;
      click.preventDefault();
      go(next);
    };
    const withFocus = (focus: string | undefined) => ({ ...state, focus });
    const without = (id: string) => ({ ...state, without: [...new Set([...state.without, id])].sort() });
    const nodeLinks: NodeLinks = {
      hrefOf: (id) => supplyChainLink.href(withFocus(id)),
      onFocus: (click, id) => follow(click, withFocus(id)),
    };
    const dayLinks: DayLinks = {
      hrefOf: (at: IsoDay) => supplyChainLink.href({ ...state, at }),
      onDay: (click, at) => follow(click, { ...state, at }),
    };
    const takeLinks: TakeLinks = {
      takeHref: (id) => supplyChainLink.href(without(id)),
      onTake: (click, id) => follow(click, without(id)),
    };
    return { nodeLinks, dayLinks, takeLinks };
  }, [state, go]);
}
