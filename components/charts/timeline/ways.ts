import { isPlainClick } from "@/components/page/use-link-state";
import type { FilterLink } from "@/components/panel/filter-link";
import { type TimelineState, timelineLink } from "@/lib/link/timeline";
import { writeWindow } from "@/lib/link/window";
import type { Days } from "@/lib/stretch";
import type { ZoomTo } from "./bins/DrawnBins";
import type { LaneSwitch } from "./LaneHead";

type From = {
  state: TimelineState;
  go: (next: TimelineState) => void;
  /** Opens an act, or closes the open one; by key the focus goes along. */
  choose: (event: string | undefined, how: "focus" | "see") => void;
  /** First and last day of the record: a window that reaches them is no limit. */
  span: Days | undefined;
};

/** Where a reader can go from a state of the timeline: each way is an address, and what a plain click on it does. */
export function waysFrom({ state, go, choose, span }: From) {
  const open = (event: string | undefined) => (click: React.MouseEvent) => {
    if (!isPlainClick(click)) return;
    click.preventDefault();
    choose(event, click.detail === 0 ? "focus" : "see");
  };
  const follow = (next: TimelineState) => (click: React.MouseEvent) => {
    if (!isPlainClick(click)) return;
    click.preventDefault();
    go(next);
  };
  const linkTo = (next: TimelineState): FilterLink => ({
    href: timelineLink.href(next),
    onClick: next.event === state.event ? follow(next) : open(next.event),
  });
  const zoomed = (days: Days) => ({ ...state, ...writeWindow(days, span ?? days), after: undefined });
  const zoomTo: ZoomTo = {
    hrefOf: (days) => timelineLink.href(zoomed(days)),
    onZoom: (click, days) => follow(zoomed(days))(click),
  };
  const lanes: LaneSwitch = {
    hrefOf: (key, change) => timelineLink.href(toggled(state, key, change)),
    onSwitch: (click, key, change) => follow(toggled(state, key, change))(click),
  };
  const acts = {
    hrefOf: (event: string | undefined) => timelineLink.href({ ...state, event }),
    onOpen: (click: React.MouseEvent, event: string) => open(event)(click),
  };
  return { linkTo, zoomTo, lanes, acts };
}

function toggled(
  state: TimelineState,
  key: TimelineState["fold"][number],
  change: "fold" | "full",
): TimelineState {
  const values = state[change];
  const next = values.includes(key) ? values.filter((other) => other !== key) : [...values, key].sort();
  return { ...state, [change]: next };
}
