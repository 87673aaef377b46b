import type { DateKind } from "../../files/act-dates";
import type { EndKind, Stage } from "../../vocabulary";
import { vocabulary } from "./vocabulary";

/** What happens on a date of an act: `Announced`, `Takes effect`, `Ends (lifted)`, `Due to end`; of what was never adopted, what would. */
export function dateLabel(
  kind: DateKind,
  { stage, endKind }: { stage: Stage; endKind: EndKind | null },
): string {
  switch (kind) {
    case "announced":
      return stage === "proposed" ? "Proposed" : "Announced";
    case "effective":
      return stage === "adopted" ? "Takes effect" : "Would take effect";
    case "ended":
      return `Ends${endKind ? ` (${vocabulary.endKind[endKind]})` : ""}`;
    case "scheduled-end":
      return "Due to end";
  }
}
