"use client";

import { createContext, type ReactNode, useContext } from "react";

const Newest = createContext<number | undefined>(undefined);

/** Tells every part of a page which revision is the newest; what a frozen link shows does not hang on it. */
export function NewestRevision({ number, children }: { number: number; children: ReactNode }) {
  return <Newest value={number}>{children}</Newest>;
}

/** The newest revision when the page was drawn; none outside a page. */
export function useNewestRevision(): number | undefined {
  return useContext(Newest);
}
