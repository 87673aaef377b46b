import type { Chart } from "@/lib/charts";
import { citePage } from "@/lib/cite/items";
import type { IsoDay } from "@/lib/dates";
import type { Query } from "@/lib/link/describe-link";
import { citeWords } from "@/lib/words/cite";
import { loadChartView } from "../chart-view";
import type { Citation } from "./answer";
import { checkedInWords, citeKey, editionOf } from "./edition";

/** The view of a chart as something to cite: its title, its sentence, its frozen address. */
export async function loadViewCitation(
  chart: Chart,
  query: Query,
  origin: string,
  day: IsoDay,
): Promise<Citation> {
  const view = await loadChartView(chart, query);
  const { title, sentence, revision, checkedTo, frozenHref } = view;
  const address = `${origin}${frozenHref}`;
  const id = citeKey(chart, revision, frozenHref);
  return {
    items: [citePage({ id, title, abstract: sentence, address }, editionOf(view, view.refused, day))],
    text: citeWords().cite.page(title, sentence, revision, checkedInWords(checkedTo), address),
    frozen: view.isFrozen && view.refused.length === 0,
  };
}
