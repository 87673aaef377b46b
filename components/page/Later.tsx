import { type ReactNode, useDeferredValue, useSyncExternalStore } from "react";

type Props = {
  /** On which screens it can wait, as a media query; on all without it. */
  on?: string;
  children: ReactNode;
};

/** Draws what is in it when the rest of a change stands painted: for what most readers have folded away, or do not see on their screen. */
export function Later({ on = "all", children }: Props) {
  const before = useDeferredValue(children);
  const canWait = useSyncExternalStore(
    (listener) => {
      const media = window.matchMedia(on);
      media.addEventListener("change", listener);
      return () => media.removeEventListener("change", listener);
    },
    () => window.matchMedia(on).matches,
    () => false,
  );
  return canWait ? before : children;
}
