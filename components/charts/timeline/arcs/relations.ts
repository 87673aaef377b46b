import { isPlainClick } from "@/components/page/use-link-state";
import type { EventLinkRow } from "@/db/queries/event-links";
import { type TimelineState, timelineLink } from "@/lib/link/timeline";
import { type Act, widened } from "./widen";

/** Links between acts, and where each of their ends leads from the state of the page. */
export type Relations = {
  links: readonly EventLinkRow[];
  /** Whether all answers in the window are asked for. */
  answers: boolean;
  /** The address that opens an act; `drawn` tells whether the present one shows it. */
  hrefTo: (act: Act, drawn: boolean) => string;
  onGo: (click: React.MouseEvent, act: Act, drawn: boolean) => void;
  /** The address with all answers shown or not. */
  switchHref: string;
  onSwitch: (click: React.MouseEvent) => void;
};

/** The relations of a state of the timeline; `go` changes the address without leaving the page. */
export function relationsOf(
  links: readonly EventLinkRow[],
  state: TimelineState,
  go: (next: TimelineState) => void,
): Relations {
  const switched = { ...state, answers: state.answers ? undefined : ("all" as const) };
  const follow = (click: React.MouseEvent, next: TimelineState) => {
    if (!isPlainClick(click)) return;
    click.preventDefault();
    go(next);
  };
  return {
    links,
    answers: state.answers !== undefined,
    hrefTo: (act, drawn) => timelineLink.href(widened(state, act, drawn)),
    onGo: (click, act, drawn) => follow(click, widened(state, act, drawn)),
    switchHref: timelineLink.href(switched),
    onSwitch: (click) => follow(click, switched),
  };
}
