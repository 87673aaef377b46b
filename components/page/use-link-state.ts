"use client";

import { useCallback, useMemo } from "react";
import type { LinkDescription } from "@/lib/link/describe-link";
import { useAddress, writeAddress } from "./address";

/**
 * The state of the address, and how to change it. The address is the only state there is:
 * a choice pushes history, so that Back undoes it; a drag replaces it. What is chosen already,
 * as by the second of two clicks, pushes nothing; and since the page may be a moment behind the
 * address, a choice changes what it changes, and nothing that was chosen just before.
 *
 * @param opened the canonical query of the address as the page was opened
 */
export function useLinkState<State extends object>(link: LinkDescription<State>, opened: string) {
  const query = useAddress((given) => link.query(link.read(given).state), opened);
  const state = useMemo(() => link.read(new URLSearchParams(query)).state, [link, query]);
  const go = useCallback(
    (next: State, how: "push" | "replace" = "push") => {
      const present = link.read(new URLSearchParams(window.location.search)).state;
      const address = link.href({ ...present, ...changes(state, next) });
      if (how === "push" && address === window.location.pathname + window.location.search) return;
      writeAddress(address, how);
    },
    [link, state],
  );
  return { state, go };
}

/** Whether a click on a link is the plain one that a page may answer itself, rather than "open in a new tab". */
export function isPlainClick(event: React.MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/** The values of a state that are other than they were. */
function changes<State extends object>(before: State, next: State): Record<string, unknown> {
  const old = new Map<string, unknown>(Object.entries(before));
  const isOther = ([key, value]: [string, unknown]) => JSON.stringify(value) !== JSON.stringify(old.get(key));
  return Object.fromEntries(Object.entries(next).filter(isOther));
}
