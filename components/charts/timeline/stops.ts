import { binId } from "./bins/bin-id";
import { headId, moreId } from "./LaneHead";
import type { TimelineEvent, TimelineLayout, TimelineMark, TimelineView } from "./layout";
import type { Stop } from "./movement";
import { shownDate } from "./shown-date";

/** Everything in a drawing that the keyboard reaches: heads of lanes, what they leave out, bins and marks. */
export function stopsOf(
  { lanes, marks }: Pick<TimelineLayout, "lanes" | "marks">,
  byId: ReadonlyMap<string, TimelineEvent>,
  { dates }: Pick<TimelineView, "dates">,
): Stop[] {
  const ids = stopIds(marks);
  return lanes.flatMap((lane, index) => {
    const isHere = ({ y }: { y: number }) => y >= lane.y && y < lane.y + lane.height;
    const heads = [headId(lane.key), moreId(lane.key)];
    const bins = lane.state === "counted" ? lane.bins : [];
    return [
      ...(lane.hidden === 0 && !lane.isLong ? heads.slice(0, 1) : heads).map((id) => ({
        id,
        lane: index,
        day: "",
        isHead: true,
      })),
      ...bins.map((bin) => ({ id: binId(bin), lane: index, day: bin.days.first })),
      ...marks.flatMap((mark, place) => {
        const event = isHere(mark) ? byId.get(mark.id) : undefined;
        const day = event && shownDate(event, dates)?.on;
        return day ? [{ id: ids[place] ?? mark.id, lane: index, day }] : [];
      }),
    ];
  });
}

/**
 * What marks are called as stops, in their order: the ids of their acts, told apart where an act
 * that two compared senders share stands again below the axis.
 */
export function stopIds(marks: readonly Pick<TimelineMark, "id">[]): string[] {
  const met = new Set<string>();
  return marks.map(({ id }) => {
    const isAgain = met.has(id);
    met.add(id);
    return isAgain ? `${id} below` : id;
  });
}
