import type { EventDetail } from "@/db/queries/event-detail";
import { addDays, type IsoDay, lastDay } from "@/lib/dates";
import { supplyChainLink } from "@/lib/link/supply-chain";
import { type TimelineState, timelineLink } from "@/lib/link/timeline";
import type { RecordWords } from "@/lib/words/records";
import type { ChartLink } from "./ChartLinks";

/** Days that the timeline shows on each side of the act it opens. */
const AROUND = 183;
/** Parties with a timeline of their own beside an act; more would bury the first link. */
const PARTIES = 3;

/**
 * The charts in which an act is seen: the timeline around it, with it open; what the record
 * knows about those it hit; the supply chain on the day of each tie that it cut.
 */
export function chartLinksOf(
  event: EventDetail,
  rev: number | undefined,
  { records }: RecordWords,
): ChartLink[] {
  const { empty, href } = timelineLink;
  const { id, parties, severed } = event;
  const hit = parties.filter(({ role, kind }) => role !== "sender" && kind !== "group").slice(0, PARTIES);
  return [
    {
      href: href({ ...aroundAct(event), rev }),
      text: records.event.timeline,
    },
    ...cutsOf(severed).map(({ to, toName, day }) => ({
      href: supplyChainLink.href({ ...supplyChainLink.empty, focus: to, at: day, rev }),
      text: records.event.chain(toName, day),
    })),
    ...hit.map(({ actor, country, name }) => ({
      href: href({ ...empty, actor: [actor ?? country ?? ""], event: id, rev }),
      text: records.event.timelineOf(name),
    })),
  ];
}

/** The timeline around an act, with it open. */
export function aroundAct({ id, announcedOn }: Pick<EventDetail, "id" | "announcedOn">): TimelineState {
  return {
    ...timelineLink.empty,
    from: monthOf(addDays(announcedOn, -AROUND)),
    to: monthOf(addDays(announcedOn, AROUND)),
    event: id,
  };
}

function monthOf(day: IsoDay): string {
  return day.slice(0, 7);
}

/** One per node and day: several ties of a node are often cut at once. */
function cutsOf(severed: EventDetail["severed"]): { to: string; toName: string; day: IsoDay }[] {
  const cuts = severed.flatMap(({ to, toName, untilOn, untilPrecision }) =>
    untilOn && untilPrecision
      ? [{ to, toName, day: lastDay({ on: untilOn, precision: untilPrecision }) }]
      : [],
  );
  return [...new Map(cuts.map((cut) => [`${cut.to} ${cut.day}`, cut])).values()];
}
