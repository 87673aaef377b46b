import type { EventDetail } from "@/db/queries/event-detail";
import { lastDay } from "@/lib/dates";
import { mapLink } from "@/lib/link/map";
import { type ActorKind, isOneOf, type MeasureKind } from "@/lib/vocabulary";
import type { Words } from "@/lib/words";

/** Acts about who joins what. */
const JOINING: readonly MeasureKind[] = ["initiative-launch", "initiative-join"];
/** Bodies that act for a country; a company's seat says nothing about a camp. */
const STATE = ["government", "ministry", "agency", "regulator", "legislature"] as const;

type Concerned = Pick<EventDetail, "measure" | "announcedOn" | "announcedPrecision"> & {
  parties: readonly (Pick<EventDetail["parties"][number], "actor" | "country" | "name"> & {
    kind: ActorKind | null;
  })[];
};

/**
 * The map on the day of an act that founded or widened an initiative, once for each country that
 * has a part in it, by itself or by a body of its state. None for any other act.
 *
 * @param rev the revision that the reader looks at; none for the newest
 */
export function mapsOf(
  { measure, announcedOn: on, announcedPrecision: precision, parties }: Concerned,
  rev: number | undefined,
  { eventPanel, grammar }: Words,
): { href: string; text: string }[] {
  if (!JOINING.includes(measure)) return [];
  const at = lastDay({ on, precision });
  const maps = new Map<string, string>();
  const countriesFirst = [...parties].sort((a, b) => Number(a.actor !== null) - Number(b.actor !== null));
  for (const { actor, country, name, kind } of countriesFirst) {
    if (!country || maps.has(country)) continue;
    if (actor === null) maps.set(country, eventPanel.mapOf(name, grammar.day(at)));
    else if (kind && isOneOf(STATE, kind)) maps.set(country, eventPanel.mapOfBody(name, grammar.day(at)));
  }
  return [...maps].map(([country, text]) => ({
    href: mapLink.href({ ...mapLink.empty, at, country, rev }),
    text,
  }));
}
