"use client";

import { useLinkState } from "@/components/page/use-link-state";
import { mapLink } from "@/lib/link/map";
import { mapWords } from "@/lib/words/map";

/**
 * The question that the map answers.
 *
 * @param opened the canonical query of the address as the page was opened
 */
export function MapTitle({ opened }: { opened: string }) {
  const { layer } = useLinkState(mapLink, opened).state;
  const { map, measuresDoor } = mapWords();
  return layer === undefined ? map.title : measuresDoor.title[layer];
}
