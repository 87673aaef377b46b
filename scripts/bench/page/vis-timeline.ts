import { type DataItem, Timeline } from "vis-timeline/standalone";
import "vis-timeline/styles/vis-timeline-graph2d.min.css";
import "./vis-timeline.css";
import { SENDER_GROUPS } from "@/lib/vocabulary";
import type { Act } from "./act";
import { HEIGHT } from "./appearance";
import { type Drawing, readActs } from "./drawing";

/**
 * Points in groups, without texts beside them.
 *
 * @param stack whether points that would cover each other are piled up, as the library does
 *   unless it is told otherwise
 */
export function open(place: HTMLElement, stack: boolean): Drawing<Act[]> {
  let timeline: Timeline | undefined;
  const draw = (acts: Act[]) =>
    new Promise<void>((resolve) => {
      const items = acts.map(itemOf);
      if (timeline) timeline.setItems(items);
      else
        timeline = new Timeline(
          place,
          items,
          SENDER_GROUPS.map((id) => ({ id, content: id })),
          { stack, maxHeight: HEIGHT, showCurrentTime: false },
        );
      const present = timeline;
      const drawn = () => {
        if (!place.querySelector(".vis-item")) return;
        present.off("changed", drawn);
        resolve();
      };
      present.on("changed", drawn);
    });
  return { read: readActs, draw };
}

function itemOf({ id, day, lane, family, title }: Act): DataItem {
  return { id, start: day, group: lane, type: "point", content: "", title, className: `${lane} ${family}` };
}
