import { cache } from "react";
import type { LinkDescription } from "@/lib/link/describe-link";

/**
 * A state as the same object for everything that is made of one request: a loader wrapped in React's
 * `cache` then asks the database once, however many parts of the page need its rows.
 */
export function oneState<State>(link: LinkDescription<State>, state: State): State {
  return stateAt(link, link.query(state));
}

const stateAt = cache(<State>(link: LinkDescription<State>, query: string) => {
  return link.read(new URLSearchParams(query)).state;
});
