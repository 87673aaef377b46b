import type { Chart } from "../charts";
import { addDays, type IsoDay } from "../dates";
import { mapLink } from "./map";
import { type TimelineState, timelineLink } from "./timeline";

/** The state of a chart: which one, its canonical query without `?`, and its address from the root. */
export type RecordView = { chart: Chart; query: string; href: string };

/** Days that the timeline shows on each side of the act it opens. */
const AROUND = 183;

type Announced = { id: string; announcedOn: IsoDay };

/** The timeline around an act, with it open. */
export function aroundAct({ id, announcedOn }: Announced): TimelineState {
  const from = monthOf(addDays(announcedOn, -AROUND));
  const to = monthOf(addDays(announcedOn, AROUND));
  return { ...timelineLink.empty, from, to, event: id };
}

/** The same, at a revision when the reader looks at one. */
export function eventView(act: Announced, rev: number | undefined): RecordView {
  const state = { ...aroundAct(act), rev };
  return { chart: "timeline", query: timelineLink.query(state), href: timelineLink.href(state) };
}

/** The timeline of what an actor did and what was done to it. */
export function actorView(id: string, rev: number | undefined): RecordView {
  const state = { ...timelineLink.empty, actor: [id], rev };
  return { chart: "timeline", query: timelineLink.query(state), href: timelineLink.href(state) };
}

/** The map with a country open. */
export function countryView(id: string, rev: number | undefined): RecordView {
  const state = { ...mapLink.empty, country: id, rev };
  return { chart: "map", query: mapLink.query(state), href: mapLink.href(state) };
}

/** The map of one initiative. */
export function initiativeView(id: string, rev: number | undefined): RecordView {
  const state = { ...mapLink.empty, initiative: [id], rev };
  return { chart: "map", query: mapLink.query(state), href: mapLink.href(state) };
}

function monthOf(day: IsoDay): string {
  return day.slice(0, 7);
}
