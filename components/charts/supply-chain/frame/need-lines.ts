import type { ChainWords } from "@/lib/words/chain";
import { wrapRuns } from "@/lib/wrap-runs";

/** Text sizes and distances inside a box, px; the drawing is shown at 0.86 of them or more. */
export const TEXT_SIZE = 14;
export const PADDING_X = 10;
export const LINE = 18;

/** What is said of needs that nobody fills, in lines for a box of that width, px. */
export function needLines(
  needs: readonly string[],
  isFolded: boolean,
  width: number,
  { supplyChain }: ChainWords,
): string[] {
  const text = isFolded
    ? supplyChain.box.emptyNeedCount(needs.length)
    : supplyChain.box.emptyNeeds(needs.map(supplyChain.requirement));
  return wrapRuns([{ text, style: "need" }], width - 2 * PADDING_X, TEXT_SIZE).map((line) =>
    line.map((piece) => piece.text).join(""),
  );
}
