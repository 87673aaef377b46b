import { listEvents } from "@/db/queries/events";
import { timelineLink } from "@/lib/link/timeline";
import { leadingGroup } from "@/lib/sender-group";
import { familyOf } from "@/lib/vocabulary";
import type { BenchContext } from "./bench-context";
import { countByDay, countByFamily } from "./count-acts";
import { filterOf } from "./filter-of";
import type { Act, Pair } from "./page/act";
import { chooseHalf, chooseWindow } from "./windows";

type Base = Pick<BenchContext, "db" | "revision">;

/** A window with about so many acts, with the acts themselves for libraries that draw them. */
export type DrawnWindow = { pair: Pair; whole: Act[]; half: Act[] };

/**
 * The window of the database that holds about `wanted` acts, and the same window under families
 * that leave about half of them.
 *
 * @returns none when the database has too few
 */
export async function findDrawnWindow(base: Base, wanted: number): Promise<DrawnWindow | undefined> {
  const window = chooseWindow(await countByDay(base.db), wanted);
  if (!window) return undefined;
  const state = { ...timelineLink.empty, ...window };
  const families = await countByFamily(base.db, base.revision, filterOf(state));
  const halved = { ...state, measure: chooseHalf(families) };
  const pair = { whole: timelineLink.query(state), half: timelineLink.query(halved) };
  return { pair, whole: await listActs(base, pair.whole), half: await listActs(base, pair.half) };
}

async function listActs({ db, revision }: Base, query: string): Promise<Act[]> {
  const { state } = timelineLink.read(new URLSearchParams(query));
  const events = await listEvents(db, revision, filterOf(state));
  return events.map(({ id, announcedOn, senders, measure, title }) => ({
    id,
    day: announcedOn,
    lane: leadingGroup(senders),
    family: familyOf(measure),
    title,
  }));
}
