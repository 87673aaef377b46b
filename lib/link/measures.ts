import type { Refusal } from "./codec";
import { fuzzyDate, word } from "./codecs";
import { windowOf } from "./timeline";

/** Which measures the map counts in place of memberships: those that a country sent, or those aimed at it. */
export const MEASURE_SIDES = ["sent", "received"] as const;
export type MeasureSide = (typeof MEASURE_SIDES)[number];

/**
 * What the map's link says about its counts of measures. An absent key means "no limit": without
 * `layer` the map shows memberships, and the window waits; without an end, the window has none. The
 * window is written and read as the timeline's.
 */
export const measureKeys = {
  layer: word(MEASURE_SIDES),
  from: fuzzyDate,
  to: fuzzyDate,
};

/** The keys of the measures as they are when memberships are shown. */
export const MEASURES_OFF = { layer: undefined, from: undefined, to: undefined } as const;

/** What a state says of the measures. */
export type MeasureState = {
  layer: MeasureSide | undefined;
  from: string | undefined;
  to: string | undefined;
};

/** A state whose window ends no earlier than it begins: of one that does, the end is left out. */
export function orderedWindow<State extends Omit<MeasureState, "layer">>(state: State): State {
  return refusedWindow(state).length > 0 ? { ...state, to: undefined } : state;
}

/** The end of a window that is over before it begins; mostly none. */
export function refusedWindow(state: Omit<MeasureState, "layer">): Refusal[] {
  const { from, to } = windowOf(state);
  if (state.to === undefined || from === undefined || to === undefined || from <= to) return [];
  return [{ key: "to", text: state.to, reason: "before-start" }];
}
