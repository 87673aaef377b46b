import type { Refusal } from "@/lib/link/codec";
import type { TimelineState } from "@/lib/link/timeline";

/** The state without the ids that the record does not know: what the rows really show. */
export function shownState(state: TimelineState, refused: readonly Refusal[]): TimelineState {
  const unknown = new Set(refused.map(({ key, text }) => `${key}=${text}`));
  const known = (key: "actor" | "sender" | "target") =>
    state[key].filter((id) => !unknown.has(`${key}=${id}`));
  return {
    ...state,
    actor: known("actor"),
    sender: known("sender"),
    target: known("target"),
    compare: unknown.has(`compare=${state.compare?.join("~")}`) ? undefined : state.compare,
    event: state.event && unknown.has(`event=${state.event}`) ? undefined : state.event,
    after: state.after && unknown.has(`after=${state.after}`) ? undefined : state.after,
    rev: state.rev !== undefined && unknown.has(`rev=${state.rev}`) ? undefined : state.rev,
  };
}
