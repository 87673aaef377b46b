"use client";

import { createContext, type ReactNode, useContext } from "react";
import { recordLink } from "@/lib/link/record";
import { useQueryAround } from "./address";

const Asked = createContext<number | undefined>(undefined);

/** Reads the revision from the address once for the hundreds of links of a page, which change only when it does. */
export function AskedRevision({ children }: { children: ReactNode }) {
  const { rev } = recordLink("event", "any").read({ rev: useQueryAround().getAll("rev") }).state;
  return <Asked value={rev}>{children}</Asked>;
}

/** The revision that the address asks for; none for the newest. */
export function useAskedRevision(): number | undefined {
  return useContext(Asked);
}
