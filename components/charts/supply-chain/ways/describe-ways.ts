import type { ChainWords } from "@/lib/words/chain";
import type { Ways } from "./ways";

/** A true sentence about the ways from one end to the other: how long, how many, or that there is none. */
export function describeWays({ from, to, found }: Ways, isThroughCut: boolean, { ways }: ChainWords): string {
  return found ? ways.sentence(from, to, found, isThroughCut) : ways.none(from, to, isThroughCut);
}
