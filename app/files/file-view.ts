import type { FileView } from "@/lib/files/csvw";
import { formHref } from "@/lib/link/forms";
import { words } from "@/lib/words";
import { fileWords } from "@/lib/words/files";
import type { ChartView } from "../chart-view";

/**
 * What a file says of itself: what its page says, where it is from, and under which licence. It holds
 * no moment of its own making, so that one revision always gives the same bytes.
 *
 * @param ending of the file: `csv` for `/timeline.csv`
 */
export function fileViewOf(view: ChartView, origin: string, ending: string): FileView {
  const { files } = fileWords();
  const { reason } = words().site.refusal;
  return {
    title: view.title,
    sentence: view.sentence,
    licence: files.licence,
    revision: view.revision,
    published: new Date(view.publishedAt).toISOString(),
    checked: view.checkedTo,
    address: `${origin}${view.frozenHref}`,
    file: `${origin}${formHref(view.frozenHref, ending)}`,
    left_out: view.refused.map((refusal) => ({ ...refusal, reason: reason[refusal.reason] })),
  };
}
