import { useCallback, useDeferredValue, useMemo, useState } from "react";
import { useChartRows } from "@/components/page/use-chart-rows";
import { isPlainClick, useLinkState } from "@/components/page/use-link-state";
import type { IsoDay } from "@/lib/dates";
import { epochAt } from "@/lib/epochs";
import { type MapState, mapLink, recentDays, shownDay } from "@/lib/link/map";
import type { Drawing } from "./drawing";
import { keptLayout } from "./kept-layout";
import { fadedOf } from "./legend/filter";
import { looserKinds } from "./legend/glyphs";
import type { OutlineIndex } from "./outline-index";
import { inksOf } from "./paint";
import { type Spot, spotsOf } from "./places";
import { mapRows } from "./rows";
import { showCountries } from "./shown";
import { chosenInitiatives, effectiveState, lookDays, placedCountries, placedMemberships } from "./tell";
import { boxOf, bringInto, viewOf } from "./view/view-box";

const NONE: never[] = [];

/**
 * The state of the address, the rows that belong to it, and the map that they give on the day. A
 * day that the reader is moving through is shown at once, and asks for nothing; it is written into
 * the address where it comes to rest. The drawing becomes another only on a day on which some
 * country's standing does.
 *
 * @param opened the canonical query of the address as the page was opened
 */
export function useMap(opened: string, outlines: OutlineIndex) {
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

  const countries = useMemo(() => (data ? placedCountries(data) : NONE), [data]);
  const memberships = useMemo(() => (data ? placedMemberships(data, countries) : NONE), [data, countries]);
  const initiatives = useMemo(() => (data ? chosenInitiatives(data) : NONE), [data]);
  const epochs = useMemo(
    () => lookDays(memberships, initiatives, within),
    [memberships, initiatives, within],
  );
  const epoch = epochAt(epochs, day);
  const shown = useMemo(
    () => showCountries(countries, memberships, initiatives, epoch, within),
    [countries, memberships, initiatives, epoch, within],
  );
  const { look, tie } = state;
  const faded = useMemo(() => fadedOf(shown, { look, tie }), [shown, look, tie]);
  const looser = useMemo(() => looserKinds(shown), [shown]);
  const layout = useMemo(() => keptLayout(data?.countries ?? NONE, outlines.areas), [data, outlines]);

  const hrefOf = useMemo(() => {
    const known = new Map<string | undefined, string>();
    return (country: string | undefined) => {
      const href = known.get(country) ?? mapLink.href({ ...state, country });
      known.set(country, href);
      return href;
    };
  }, [state]);
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
      places: countries,
      outlines,
      layout,
      shown: new Map(shown.map((country) => [country.id, country])),
      initiatives,
      within,
      inks: inksOf(initiatives),
      faded,
      looser,
      open: state.country,
      hrefOf,
      onOpen,
    }),
    [countries, outlines, layout, shown, initiatives, within, faded, looser, state.country, hrefOf, onOpen],
  );
  function rest(at: IsoDay) {
    setMoved(undefined);
    if (at !== (state.at ?? newest)) go({ ...state, at });
  }
  const spots = useMemo(() => spotsOf(countries), [countries]);
  const onView = useCallback((view: MapState["view"]) => go({ ...state, view }), [state, go]);
  /** The view that shows a country besides: the present one where it does already. */
  const viewWith = (spot: Spot | undefined) => {
    const box = boxOf(state.view);
    const moved = spot ? bringInto(box, spot) : box;
    return moved === box ? state.view : viewOf(moved);
  };
  return {
    asked,
    state,
    go,
    data,
    newest,
    day,
    /** The day that the slider last rested on: for what is too much to be drawn anew on the way. */
    restDay: state.at ?? newest,
    sliderDay,
    isMoving: moved !== undefined,
    restEpoch: epochAt(epochs, state.at ?? newest),
    within,
    initiatives,
    memberships,
    shown,
    drawing,
    hrefOf,
    onOpen,
    spots,
    onView,
    onClose: () => go({ ...state, country: undefined }),
    /** Opens a country, and shows it. */
    find: (country: string) =>
      go({ ...state, country, view: viewWith(spots.find(({ id }) => id === country)) }),
    /** Shows a country that was reached by key: like a drag, no entry of the history. */
    onReach: (spot: Spot) => {
      const view = viewWith(spot);
      if (view !== state.view) go({ ...state, view }, "replace");
    },
    move: setMoved,
    rest,
    error,
    isBusy,
    refetch,
  };
}
