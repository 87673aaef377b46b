"use client";

import { useSearchParams } from "next/navigation";
import { useMemo } from "react";
import type { LinkDescription } from "@/lib/link/describe-link";

/**
 * The state of the address, and how to change it. The address is the only state there is:
 * a choice pushes history, so that Back undoes it; a drag replaces it. What is chosen already,
 * as by the second of two clicks, pushes nothing.
 */
export function useLinkState<State>(link: LinkDescription<State>) {
  const params = useSearchParams();
  const state = useMemo(() => link.read(new URLSearchParams(params)).state, [link, params]);
  function go(next: State, how: "push" | "replace" = "push") {
    const address = link.href(next);
    if (how === "push" && address === window.location.pathname + window.location.search) return;
    if (how === "push") window.history.pushState(null, "", address);
    else window.history.replaceState(null, "", address);
  }
  return { state, go };
}

/** Whether a click on a link is the plain one that a page may answer itself, rather than "open in a new tab". */
export function isPlainClick(event: React.MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
