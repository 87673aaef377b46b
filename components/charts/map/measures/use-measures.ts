import { useMemo } from "react";
import { useChartRows } from "@/components/page/use-chart-rows";
import { partOf, usePart } from "@/components/page/use-part";
import type { MapState } from "@/lib/link/map";
import type { Drawing } from "../drawing";
import type { MapRows } from "../rows";
import type { MeasureLayer } from "./layer";
import { measureRows } from "./rows";

const layerPart = partOf(
  "measure-layer",
  () => import("./layer").then(({ measureLayer }) => measureLayer),
  (query) => query.has("layer"),
);

type Shown = {
  /** What is shown in place of memberships; none while these are, or are still. */
  layer: MeasureLayer | undefined;
  isBusy: boolean;
  error: Error | null;
  again: () => void;
};

/**
 * The counts of measures where the address asks for them. Until code and counts are there, the last
 * map stays; the side changes at once, because the counts of both are there.
 */
export function useMeasures(
  state: MapState,
  data: MapRows | undefined,
  drawing: Drawing,
  go: (next: MapState) => void,
): Shown {
  const side = state.layer;
  const { code, failure, again } = usePart(layerPart, side !== undefined);
  const { shown, error, isBusy, refetch } = useChartRows(state, measureRows);
  const { from, to, rev } = shown?.state ?? state;
  const layer = useMemo(() => {
    if (!code || !shown || !data || side === undefined) return undefined;
    const { countries, checkedTo } = data;
    const counted = { ...state, layer: side, from, to, rev };
    return code({ state: counted, rows: shown.rows, countries, checkedTo, drawing, go });
  }, [code, shown, data, side, state, from, to, rev, drawing, go]);
  const failed = side === undefined ? null : (error ?? failure);
  return {
    layer,
    isBusy: side !== undefined && !failed && (isBusy || !layer),
    error: failed,
    again: () => void (error ? refetch() : again()),
  };
}
