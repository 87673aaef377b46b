import { type DataItem, Timeline } from "vis-timeline/standalone";
import "vis-timeline/styles/vis-timeline-graph2d.min.css";
import "./vis-timeline.css";
import { SENDER_GROUPS } from "@/lib/vocabulary";
import type { Act } from "./act";
import { HEIGHT } from "./appearance";
import { type Drawing, readActs } from "./drawing";

const GROUPS = SENDER_GROUPS.map((id) => ({ id, content: id }));

/**
 * Points in groups, without texts beside them.
 *
 * @param stack whether points that would cover each other are piled up, as the library does
 *   unless it is told otherwise
 */
export function open(place: HTMLElement, stack: boolean): Drawing<Act[]> {
  let timeline: Timeline | undefined;
  const draw = async (acts: Act[]) => {
    const items = acts.map(itemOf);
    if (timeline) {
      timeline.setItems(items);
    } else {
      timeline = new Timeline(place, items, GROUPS, { stack, maxHeight: HEIGHT, showCurrentTime: false });
      // It draws this week first, and then the window that holds all points.
      await heard(timeline, "rangechanged");
    }
    await heard(timeline, "changed");
  };
  return { read: readActs, draw };
}

/** Resolves when a timeline next says that something happened. */
function heard(timeline: Timeline, event: "changed" | "rangechanged"): Promise<void> {
  return new Promise((resolve) => {
    const hear = () => {
      timeline.off(event, hear);
      resolve();
    };
    timeline.on(event, hear);
  });
}

function itemOf({ id, day, lane, family, title }: Act): DataItem {
  return { id, start: day, group: lane, type: "point", content: "", title, className: `${lane} ${family}` };
}
