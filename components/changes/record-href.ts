import { type ChangeNames, placeOf } from "@/lib/changes/references";
import type { ChangeTable } from "@/lib/changes/tables";
import { recordHref } from "@/lib/link/record";
import { supplyChainLink } from "@/lib/link/supply-chain";

/** Where a record is shown as it stood at a revision: its page, or the chart around it; none where nothing shows it. */
export function changedRecordHref(
  names: ChangeNames,
  table: ChangeTable,
  id: string,
  rev: number,
): string | undefined {
  const place = placeOf(names, table, id);
  if (!place) return undefined;
  const { at, atId } = place;
  if (at === "nodes") return supplyChainLink.href({ ...supplyChainLink.empty, focus: atId, rev });
  if (at === "events") return recordHref("event", atId, rev);
  if (at === "actors") return recordHref("actor", atId, rev);
  if (at === "countries") return recordHref("country", atId, rev);
  return at === "initiatives" ? recordHref("initiative", atId, rev) : undefined;
}
