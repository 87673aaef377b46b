import { type ReactNode, useDeferredValue } from "react";

/** Draws what is in it when the rest of a change stands painted: for what most readers have folded away. */
export function Later({ children }: { children: ReactNode }) {
  return useDeferredValue(children);
}
