import type { EventDetail } from "@/db/queries/event-detail";
import { readFuzzyDate } from "@/lib/dates";
import { recordHref } from "@/lib/link/record";
import type { Words } from "@/lib/words";

type Cited = Pick<
  EventDetail,
  | "id"
  | "title"
  | "announcedOn"
  | "announcedPrecision"
  | "effectiveOn"
  | "effectivePrecision"
  | "stage"
  | "citation"
  | "revision"
> & { parties: readonly Pick<EventDetail["parties"][number], "role" | "name">[] };

/**
 * The text to cite an act by: title, senders, dates, official citation, revision, the day to which
 * the record was last checked, and the address of the act in that revision. The reader's clock has
 * no part in it, so the same act is cited the same way everywhere.
 *
 * @param checkedTo as the record writes it: `2026-06` or `2026-06-12`
 * @param origin scheme and host of the site, such as `https://example.org`; empty gives an address from the root
 */
export function citeEvent(event: Cited, checkedTo: string, origin: string, words: Words): string {
  const { grammar, eventPanel } = words;
  const { announcedOn, announcedPrecision, effectiveOn, effectivePrecision, stage } = event;
  const checked = readFuzzyDate(checkedTo);
  return eventPanel.citation({
    title: event.title,
    senders: event.parties.filter(({ role }) => role === "sender").map(({ name }) => name),
    announced: grammar.date({ on: announcedOn, precision: announcedPrecision }),
    effective:
      stage === "adopted" && effectiveOn && effectivePrecision
        ? grammar.date({ on: effectiveOn, precision: effectivePrecision })
        : undefined,
    citation: event.citation,
    revision: event.revision,
    checkedTo: checked ? grammar.date(checked) : checkedTo,
    address: `${origin}${recordHref("event", event.id, event.revision)}`,
  });
}
