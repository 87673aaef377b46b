import type { DayMark } from "@/components/time/marks";
import type { ChainWords } from "@/lib/words/chain";
import type { Change } from "./changes";

/** The days of change as marks of a slider, each with its measures. */
export function dayMarks(changes: readonly Change[], { supplyChain, grammar }: ChainWords): DayMark[] {
  const { changes: text } = supplyChain;
  return changes.map(({ day, cut, restored, measures }) => {
    const titles = measures.map(({ title }) => `“${title}”`);
    const lost = cut.length > 0 ? [`${text.cut(cut.length)}: ${grammar.list(titles)}`] : [];
    const gained = restored.length > 0 ? [text.restored(restored.length)] : [];
    const kind = lost.length === 0 ? "gain" : gained.length === 0 ? "loss" : "both";
    return { day, label: [...lost, ...gained].join("; "), kind };
  });
}
