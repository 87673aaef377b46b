import { useRef } from "react";
import { useOneStop } from "@/components/svg/use-one-stop";
import type { Strand } from "../strands";
import { moveAlong, wayOf } from "./movement";
import type { Stop } from "./stops";

/**
 * One tab stop for the whole drawing, moved along the ties and within a column (see
 * {@link moveAlong}). It stands where it stood last, else on the focus, else on the first; so does
 * the focus where what had it went with the drawing before, as a name in a folded box that was
 * entered. Crosses and the ends of broken names are reached by pointer only: lists and table tell
 * of them.
 *
 * @param stops what is drawn
 */
export function useChainKeys(stops: readonly Stop[], strands: readonly Strand[], focus: string | undefined) {
  const drawing = useRef<SVGSVGElement>(null);
  useOneStop(drawing, {
    start: [focus, stops[0]?.id],
    reach(key, from) {
      const way = wayOf(key);
      return way && (moveAlong(stops, strands, from, way)?.id ?? from);
    },
    successor: () => focus ?? stops[0]?.id,
  });
  return drawing;
}
