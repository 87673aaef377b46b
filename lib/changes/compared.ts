import type { ChangesState } from "../link/changes";
import type { Refusal } from "../link/codec";

/** Two revisions to compare, the earlier first; no `from` where none stands before `to`. */
export type Compared = { from: number | undefined; to: number; refused: Refusal[] };

/**
 * The two revisions that a link compares. Without `to` it is the newest, without `from` the one
 * before `to`; a revision that was never published, or is not earlier, is left out and named.
 *
 * @param newest revisions run from 1 to this one without a gap
 */
export function comparedOf(state: Pick<ChangesState, "from" | "to">, newest: number): Compared {
  const refused: Refusal[] = [];
  const refuse = (key: "from" | "to", reason: Refusal["reason"]) => {
    refused.push({ key, text: String(state[key]), reason });
  };
  let to = newest;
  if (state.to !== undefined && state.to > newest) refuse("to", "not-in-record");
  else to = state.to ?? newest;
  let from = to > 1 ? to - 1 : undefined;
  if (state.from !== undefined) {
    if (state.from > newest) refuse("from", "not-in-record");
    else if (state.from >= to) refuse("from", "not-earlier");
    else from = state.from;
  }
  return { from, to, refused };
}
