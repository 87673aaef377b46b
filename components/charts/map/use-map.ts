import { useCallback, useDeferredValue, useMemo, useState } from "react";
import { useChartRows } from "@/components/page/use-chart-rows";
import { isPlainClick, useLinkState } from "@/components/page/use-link-state";
import type { IsoDay } from "@/lib/dates";
import { epochAt } from "@/lib/epochs";
import { type MapState, mapLink, recentDays, shownDay } from "@/lib/link/map";
import { orderedWindow } from "@/lib/link/measures";
import { standingDays } from "@/lib/membership-days";
import { isPlaced } from "@/lib/outlines/placed";
import type { Drawing } from "./drawing";
import { layoutMap } from "./layout";
import { knownSort } from "./matrix/known-sort";
import { OUTLINES } from "./outlines";
import { inksOf } from "./paint";
import { type MapRows, mapRows } from "./rows";
import { showCountries } from "./shown";

const NONE: readonly never[] = [];

/**
 * The state of the address, the rows that belong to it, and the map that they give on the day. A
 * day that the reader is moving through is shown at once, and asks for nothing; it is written into
 * the address where it comes to rest. The drawing becomes another only on a day on which some
 * country's standing does.
 *
 * @param opened the canonical query of the address as the page was opened
 */
export function useMap(opened: string) {
  const { state: asked, go } = useLinkState(mapLink, opened);
  const { shown: held, error, isBusy, refetch } = useChartRows(asked, mapRows);
  const [moved, setMoved] = useState<IsoDay>();
  const data = held?.rows;
  const state = useMemo(() => (data ? effectiveState(asked, data) : asked), [asked, data]);
  const newest = data ? shownDay({ at: undefined }, data.checkedTo) : "";
  const sliderDay = moved ?? state.at ?? newest;
  // The slider keeps up with the hand, and the map follows as soon as it can.
  const day = useDeferredValue(sliderDay);
  const within = recentDays(state);

  const countries = useMemo(() => (data?.countries ?? NONE).filter(isPlaced), [data]);
  const memberships = useMemo(() => {
    const placed = new Set(countries.map(({ id }) => id));
    return (data?.memberships ?? NONE).filter(({ country }) => placed.has(country));
  }, [data, countries]);
  const initiatives = useMemo(
    () => (data ? data.chosen.flatMap((id) => data.initiatives.filter((one) => one.id === id)) : []),
    [data],
  );
  const epochs = useMemo(
    () => initiatives.flatMap((one) => standingDays(memberships, one, within)).sort(),
    [memberships, initiatives, within],
  );
  const epoch = epochAt(epochs, day);
  const shown = useMemo(
    () => showCountries(countries, memberships, initiatives, epoch, within),
    [countries, memberships, initiatives, epoch, within],
  );
  const layout = useMemo(() => layoutMap(data?.countries ?? NONE, OUTLINES), [data]);

  const hrefOf = useCallback((country: string | undefined) => mapLink.href({ ...state, country }), [state]);
  const onOpen = useCallback(
    (event: React.MouseEvent, country: string | undefined) => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      go({ ...state, country });
    },
    [state, go],
  );
  const drawing: Drawing = useMemo(
    () => ({
      layout,
      shown: new Map(shown.map((country) => [country.id, country])),
      initiatives,
      within,
      inks: inksOf(initiatives),
      open: state.country,
      hrefOf,
      onOpen,
    }),
    [layout, shown, initiatives, within, state.country, hrefOf, onOpen],
  );
  function rest(at: IsoDay) {
    setMoved(undefined);
    if (at !== (state.at ?? newest)) go({ ...state, at });
  }
  return {
    asked,
    state,
    go,
    data,
    newest,
    day,
    sliderDay,
    isMoving: moved !== undefined,
    epoch,
    within,
    initiatives,
    memberships,
    shown,
    drawing,
    hrefOf,
    onOpen,
    move: setMoved,
    rest,
    error,
    isBusy,
    refetch,
  };
}

/** The state without what the record does not know: what the rows really show. */
function effectiveState(state: MapState, { chosen, refused, initiatives }: MapRows): MapState {
  const isUnknown = refused.some(({ key }) => key === "rev");
  const sort = knownSort(state, initiatives);
  return { ...orderedWindow(state), initiative: chosen, sort, rev: isUnknown ? undefined : state.rev };
}
