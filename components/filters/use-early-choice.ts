import { useEffect, useEffectEvent, useRef } from "react";

/**
 * Hears a choice that was made before the script took over: until then a native list changes
 * without anybody listening.
 *
 * @param value what the list shows by itself
 * @returns what the list wants as its `ref`
 */
export function useEarlyChoice(value: string, onChoose: (value: string) => void) {
  const ref = useRef<HTMLSelectElement>(null);
  const hear = useEffectEvent(() => {
    const chosen = ref.current?.value;
    if (chosen !== undefined && chosen !== value) onChoose(chosen);
  });
  // A moment later, because the router only hears of addresses written after it was set up itself.
  useEffect(() => {
    const moment = setTimeout(() => hear());
    return () => clearTimeout(moment);
  }, []);
  return ref;
}
