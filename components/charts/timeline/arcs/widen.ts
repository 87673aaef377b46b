import type { TimelineState } from "@/lib/link/timeline";
import { timelineLink, windowOf } from "@/lib/link/timeline";
import { shownDate } from "../shown-date";

/** An act that may lie outside a state's window or filters. */
export type Act = { id: string } & Parameters<typeof shownDate>[0];

/**
 * The state in which another act is open and seen. An act outside the window moves the nearer end
 * of it to the month of the act; one inside that a filter keeps out drops the filters and keeps the
 * window. One that never took effect is seen by the day of its announcement.
 *
 * @param drawn whether the act is in the drawing already: then only the open event changes
 */
export function widened(state: TimelineState, act: Act, drawn: boolean): TimelineState {
  if (drawn) return { ...state, event: act.id };
  const dates = shownDate(act, state.dates ?? "announced") ? state.dates : undefined;
  const on = shownDate(act, dates ?? "announced")?.on ?? act.announcedOn;
  const { from, to } = windowOf(state);
  const month = on.slice(0, 7);
  if (from !== undefined && on < from) return { ...state, dates, event: act.id, from: month };
  if (to !== undefined && on > to) return { ...state, dates, event: act.id, to: month };
  const { from: first, to: last, lanes, answers, rev } = state;
  return { ...timelineLink.empty, from: first, to: last, dates, lanes, event: act.id, answers, rev };
}
