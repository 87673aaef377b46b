import { binId, laneOfBin } from "./bins/bin-id";
import { headId, moreId } from "./LaneHead";
import type { TimelineEvent, TimelineLayout } from "./layout";
import type { Stop } from "./movement";
import { type AxisDate, shownDate } from "./shown-date";

/** Everything in a drawing that the keyboard reaches: heads of lanes, what they leave out, bins and marks. */
export function stopsOf(
  { lanes, marks }: Pick<TimelineLayout, "lanes" | "marks">,
  byId: ReadonlyMap<string, TimelineEvent>,
  dates: AxisDate,
): Stop[] {
  return lanes.flatMap((lane, index) => {
    const isHere = ({ y }: { y: number }) => y >= lane.y && y < lane.y + lane.height;
    const heads = [headId(lane.key), moreId(lane.key)].map((id) => ({
      id,
      lane: index,
      day: "",
      isHead: true,
    }));
    const bins = lane.state === "counted" ? lane.bins : [];
    return [
      ...(lane.hidden === 0 && !lane.isLong ? heads.slice(0, 1) : heads),
      ...bins.map((bin) => ({ id: binId(bin), lane: index, day: bin.days.first })),
      ...marks.filter(isHere).flatMap(({ id }) => {
        const event = byId.get(id);
        const day = event && shownDate(event, dates)?.on;
        return day ? [{ id, lane: index, day }] : [];
      }),
    ];
  });
}

/** The head of the lane in which a bin stands, by the bin's id; none for what is no bin. */
export function headOfBin(id: string): string | undefined {
  const lane = laneOfBin(id);
  return lane && headId(lane);
}
