"use client";

import { useSearchParams } from "next/navigation";
import { useMemo, useSyncExternalStore } from "react";

/** Who is to be told when a page has written another address. */
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
}

/**
 * Writes an address of this page: a new entry of the history, or another in place of the present
 * one. The browser's own methods, past those that Next puts in their place: it would draw the
 * whole page anew in its own time, and it does not hear what comes before its effects have run.
 * The entry keeps the state by which Next knows it as its own.
 */
export function writeAddress(address: string, how: "push" | "replace"): void {
  const { pushState, replaceState } = History.prototype;
  (how === "push" ? pushState : replaceState).call(window.history, window.history.state, "", address);
  for (const listener of listeners) listener();
}

/**
 * The query of the address, drawn at once when it changes.
 *
 * @param canonical writes a query in its one form
 * @param opened that form of the address as the page was opened, for the first HTML
 */
export function useAddress(canonical: (query: URLSearchParams) => string, opened: string): string {
  return useSyncExternalStore(
    subscribe,
    () => canonical(new URLSearchParams(window.location.search)),
    () => opened,
  );
}

/** The query of the address for what stands around the pages, to which none is handed. */
export function useQueryAround(): URLSearchParams {
  const text = useAddress(String, String(useSearchParams()));
  return useMemo(() => new URLSearchParams(text), [text]);
}
