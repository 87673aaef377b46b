import { useDeferredValue, useMemo, useState } from "react";
import { useChartRows } from "@/components/page/use-chart-rows";
import { isPlainClick, useLinkState } from "@/components/page/use-link-state";
import type { FilterLink } from "@/components/panel/filter-link";
import type { IsoDay } from "@/lib/dates";
import { epochAt } from "@/lib/epochs";
import { newestDay, type SupplyChainState, supplyChainLink } from "@/lib/link/supply-chain";
import { compareDays } from "./compared";
import { epochsOf } from "./epochs";
import { useLens } from "./lens/use-lens";
import { supplyChainFrame, supplyChainRows } from "./rows";
import { sceneOf } from "./scene";
import { waysBetween } from "./ways/ways";
import { type Fate, whatIf } from "./what-if";

const NO_FATES: ReadonlyMap<string, Fate> = new Map();
const NONE: readonly never[] = [];

/**
 * The state of the address, the rows and the frame that belong to it, and what they say on the day.
 * A day that the reader is moving through is shown at once, and asks for nothing; it is written
 * into the address where it comes to rest.
 *
 * @param opened the canonical query of the address as the page was opened
 */
export function useChain(opened: string) {
  const { state, go } = useLinkState(supplyChainLink, opened);
  const rows = useChartRows(state, supplyChainRows);
  const framed = useChartRows(state, supplyChainFrame);
  const [moved, setMoved] = useState<IsoDay>();
  const data = rows.shown?.rows;
  const placed = framed.shown?.rows;
  const newest = data ? newestDay(data.checkedTo) : "";
  const sliderDay = moved ?? state.at ?? newest;
  // The slider keeps up with the hand, and the picture follows as soon as it can.
  const day = useDeferredValue(sliderDay);
  const { focus, hops, direction, without } = state;

  const ties = data?.ties ?? NONE;
  const epochs = useMemo(() => epochsOf(ties), [ties]);
  const epoch = epochAt(epochs, day);
  const numbers = useMemo(() => new Map(placed?.frame.numbers), [placed]);
  const scene = useMemo(
    () => data && sceneOf(data.nodes, data.ties, { day: epoch, focus, hops, direction }, numbers),
    [data, epoch, focus, hops, direction, numbers],
  );
  const fallen = useMemo(
    () => (data && without.length > 0 ? whatIf(data, epoch, without) : undefined),
    [data, epoch, without],
  );
  const lensView = useLens(state, data, scene, day);
  const since = state.since !== undefined && state.since < day ? state.since : undefined;
  const then = since === undefined ? undefined : epochAt(epochs, since);
  const compared = useMemo(
    () => (scene && then !== undefined ? compareDays(scene.inSight, then) : undefined),
    [scene, then],
  );
  const { path, through } = state;
  const ways = useMemo(
    () => (data && scene && path ? waysBetween(data.nodes, scene.all, path, through === "cut") : undefined),
    [data, scene, path, through],
  );
  /** A link to another state, which the page answers itself. */
  const linkTo = (next: SupplyChainState): FilterLink => ({
    href: supplyChainLink.href(next),
    onClick: (click) => {
      if (!isPlainClick(click)) return;
      click.preventDefault();
      go(next);
    },
  });
  function rest(at: IsoDay) {
    setMoved(undefined);
    if (at !== (state.at ?? newest)) go({ ...state, at });
  }
  return {
    state,
    go,
    linkTo,
    data,
    placed,
    scene,
    day,
    sliderDay,
    isMoving: moved !== undefined,
    newest,
    epoch,
    fallen,
    fates: fallen?.fates ?? NO_FATES,
    lensView,
    since,
    compared,
    ways,
    move: setMoved,
    rest,
    error: rows.error ?? framed.error,
    isBusy: rows.isBusy || framed.isBusy,
    refetch: () => Promise.all([rows.refetch(), framed.refetch()]),
  };
}

export type Chain = ReturnType<typeof useChain>;
