import type { DayMark } from "@/components/time/marks";
import { earlierDay, type IsoDay, laterDay } from "@/lib/dates";
import type { Days } from "@/lib/stretch";
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

/** The days between which the slider moves: from the year of the first change to the newest day, and as far as the days shown. */
export function slidingDays(changes: readonly Change[], newest: IsoDay, shown: readonly IsoDay[]): Days {
  const first = changes[0]?.day ?? newest;
  return {
    first: [`${first.slice(0, 4)}-01-01`, ...shown].reduce(earlierDay),
    last: [newest, ...shown].reduce(laterDay),
  };
}
