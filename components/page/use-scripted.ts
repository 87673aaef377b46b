"use client";

import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** Whether script runs: false in the first HTML and while it is taken over, true from then on. */
export function useScripted(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
