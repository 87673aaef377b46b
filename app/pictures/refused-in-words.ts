import type { Refusal } from "@/lib/link/codec";
import { words } from "@/lib/words";

/** What was left out of a link and why, as one sentence; none when nothing was. */
export function refusedInWords(refused: readonly Refusal[]): string[] {
  if (refused.length === 0) return [];
  const { lead, reason: reasons } = words().site.refusal;
  const parts = refused.map(
    ({ key, text, reason }) => `${text === "" ? key : `${key}=${text}`} (${reasons[reason]})`,
  );
  return [`${lead} ${parts.join("; ")}`];
}
