import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { takeTurns } from "@/components/page/turns";
import { useChartRows } from "@/components/page/use-chart-rows";
import { useLinkState } from "@/components/page/use-link-state";
import type { Refusal } from "@/lib/link/codec";
import { type TimelineState, timelineLink } from "@/lib/link/timeline";
import { timelineWords } from "@/lib/words/timeline";
import { useTimelineLinks } from "./arcs/use-timeline-links";
import { layoutTimeline, type TimelineView } from "./layout";
import { placeBeside, placeOf } from "./neighbours";
import { overviewRows } from "./overview/rows";
import { besideOpen, filterQuery, type TimelineRows, timelineRows } from "./rows";
import { DESIGN_WIDTH } from "./scale";
import { shownState } from "./shown-state";
import { viewOf } from "./tell";

const NO_ACTS: TimelineRows["events"] = [];

/** What the address asks for, the rows that are there, and what follows from both. */
export function useTimeline(refused: readonly Refusal[], opened: string) {
  const client = useQueryClient();
  const { state: asked, go: write } = useLinkState(timelineLink, opened);
  const [inTurn] = useState(takeTurns);
  /** Asks for the rows of a state and gives it as it is to be written: another window or filter shows its acts from the first on. */
  const ask = (next: TimelineState) => {
    const state = filterQuery(next) === filterQuery(asked) ? next : { ...next, after: undefined };
    const query = timelineRows(state);
    const isHere = client.getQueryData(query.queryKey) !== undefined;
    return { state, coming: isHere ? undefined : client.prefetchQuery(query) };
  };
  const go: typeof write = (next, how) => {
    const { state, coming } = ask(next);
    inTurn(coming, () => write(state, how));
  };
  /** For a window that a reader has moved: the picture shows it already. */
  const goNow: typeof write = (next, how) => write(ask(next).state, how);
  const rows = useChartRows(asked, timelineRows);
  const overview = useChartRows(asked, overviewRows);
  const { links, acts, sides } = useTimelineLinks(asked);
  const data = rows.shown?.rows;
  const isWhole = data !== undefined && data.events.length === data.counts.events;
  const { data: beside } = useQuery(besideOpen(asked, data !== undefined && !isWhole));
  const order = data?.events.map(({ id }) => id) ?? [];
  const place = isWhole ? placeOf(order, asked.event) : placeBeside(beside, data?.counts.events ?? 0);

  const leftOut = [...(timelineLink.query(asked) === opened ? refused : []), ...(data?.refused ?? [])];
  const state = shownState(asked, leftOut);
  /** The state whose rows are there: what the sentence tells and the drawing shows. */
  const told = toldState(rows.shown?.state ?? asked, data, state);
  const view = useView(told, data?.counted ? sides : (data?.sides ?? null));
  const pinned = useMemo(
    () => new Set([...acts.map(({ id }) => id), ...(asked.event ? [asked.event] : [])]),
    [acts, asked.event],
  );
  const counted = data?.counted ?? null;
  /** The acts that are drawn one by one: all, or where they are counted those that links lead to. */
  const drawn = counted ? acts : (data?.events ?? NO_ACTS);
  const layout = useMemo(
    () =>
      layoutTimeline(
        drawn,
        view,
        { width: DESIGN_WIDTH },
        { counted, pinned, write: timelineWords().density.short },
      ),
    [drawn, view, counted, pinned],
  );
  return {
    asked,
    go,
    goNow,
    state,
    told,
    data,
    leftOut,
    view,
    order,
    place,
    drawn,
    /** The drawing at rest. */
    layout,
    links,
    overview,
    error: rows.error,
    isBusy: rows.isBusy,
    refetch: rows.refetch,
  };
}

/**
 * The state of the rows that are there, with all that needs no other rows as the address has it now.
 * Where acts are counted, they are counted by lane.
 */
function toldState(shown: TimelineState, data: TimelineRows | undefined, now: TimelineState): TimelineState {
  const { fold, full, event, answers } = now;
  const { lanes } = data?.counted ? shown : now;
  return { ...shownState(shown, data?.refused ?? []), lanes, fold, full, event, answers };
}

function useView(told: TimelineState, sides: TimelineRows["sides"]): TimelineView {
  const { lanes, dates, compare, from, to, fold, full } = told;
  const key = [lanes, dates, from, to, compare !== undefined, ...fold, "", ...full].join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` is all of `told` that a view hangs on
  return useMemo(() => viewOf(told, sides), [key, sides]);
}
