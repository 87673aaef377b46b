"use client";

import { useId } from "react";
import { Announcement } from "@/components/page/Announcement";
import { FrozenNote } from "@/components/page/FrozenNote";
import { LoadFailureNote } from "@/components/page/LoadFailureNote";
import { SearchedWords } from "@/components/page/Marked";
import { RefusedNotice } from "@/components/page/RefusedNotice";
import { SourceLine } from "@/components/page/SourceLine";
import { useChartRows } from "@/components/page/use-chart-rows";
import { isPlainClick, useLinkState } from "@/components/page/use-link-state";
import type { FilterChoice } from "@/db/queries/names";
import type { Refusal } from "@/lib/link/codec";
import { type TimelineState, timelineLink, windowOf } from "@/lib/link/timeline";
import { words } from "@/lib/words";
import { relationsOf } from "./arcs/relations";
import { useTimelineLinks } from "./arcs/use-timeline-links";
import { WhoAnswersWhom } from "./arcs/WhoAnswersWhom";
import { countedOnce } from "./count-acts";
import { describeTimeline } from "./describe";
import { EmptyTimeline } from "./EmptyTimeline";
import { EventPanel } from "./EventPanel";
import { KeyHelp } from "./KeyHelp";
import { Legend } from "./Legend";
import { wholeOf } from "./overview/layout-overview";
import { Overview } from "./overview/Overview";
import { overviewRows } from "./overview/rows";
import { timelineRows } from "./rows";
import { shownStretch } from "./scale";
import { PLOT_ENDS, Timeline } from "./Timeline";
import { TimelineFilters } from "./TimelineFilters";
import { TimelineList } from "./TimelineList";
import { TimelineTable } from "./TimelineTable";
import styles from "./timeline.module.css";
import paper from "./timeline-paper.module.css";
import { useMovingWindow } from "./use-moving-window";
import { useOpenEvent } from "./use-open-event";
import { ZoomPane } from "./ZoomPane";

type Props = {
  choices: readonly FilterChoice[];
  /** What the address, as it was opened, holds that is not in its state. */
  refused: readonly Refusal[];
  /** The canonical query of the address as it was opened: the notice goes when the state changes. */
  opened: string;
  /** Scheme and host under which the page was asked for. */
  origin: string;
};

/** The timeline with its filters, sentence, panel and table: all of one address. */
export function TimelineView({ choices, refused, opened, origin }: Props) {
  const { state: asked, go } = useLinkState(timelineLink);
  const { shown, error, isBusy, refetch } = useChartRows(asked, timelineRows);
  const overview = useChartRows(asked, overviewRows);
  const span = overview.shown?.rows.span ?? undefined;
  const moving = useMovingWindow({ asked, isBusy, span, go });
  const links = useTimelineLinks(asked);
  const keysId = useId();
  const { root, choose } = useOpenEvent({
    order: shown?.rows.events.map(({ id }) => id) ?? [],
    open: asked.event,
    onOpen: (event) => go({ ...asked, event }),
  });
  if (!shown) return <LoadFailureNote error={error} onAgain={() => void refetch()} />;

  const data = shown.rows;
  const leftOut = [...(timelineLink.query(asked) === opened ? refused : []), ...data.refused];
  const state = shownState(asked, leftOut);
  const told = {
    ...shownState(shown.state, data.refused),
    lanes: state.lanes,
    event: state.event,
    answers: state.answers,
  };
  const catalogue = words();
  const names = new Map([...choices, ...data.names].map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const hrefOf = (event: string | undefined) => timelineLink.href({ ...state, event });
  const open = (event: string | undefined) => (click: React.MouseEvent) => {
    if (!isPlainClick(click)) return;
    click.preventDefault();
    choose(event, click.detail === 0 ? "focus" : "see");
  };
  const linkTo = (next: TimelineState) => ({
    href: timelineLink.href(next),
    onClick: (click: React.MouseEvent) => {
      if (next.event !== state.event) return open(next.event)(click);
      if (!isPlainClick(click)) return;
      click.preventDefault();
      go(next);
    },
  });
  const panel = state.event ? { id: state.event, state, shown: data, origin, linkTo } : undefined;
  const view = {
    lanes: state.lanes ?? "sender",
    dates: told.dates ?? "announced",
    ...windowOf(told),
  } as const;
  const drawing = {
    events: data.events,
    open: state.event,
    hrefOf,
    onOpen: (click: React.MouseEvent, id: string) => open(id)(click),
    relations: relationsOf(links, state, go),
  };
  const still = shownStretch(data.events, view);
  const whole = span && wholeOf(span);
  const present = timelineLink.href({ ...state, rev: undefined });

  return (
    <SearchedWords text={told.q}>
      <p className="sentence">{describeTimeline(data.events, told, nameOf, catalogue)}</p>
      <Announcement text={catalogue.eventPanel.shown(countedOnce(data.events).length)} />
      <RefusedNotice refused={leftOut} href={timelineLink.href(state)} />
      {state.rev !== undefined && (
        <FrozenNote number={data.revision} publishedAt={data.publishedAt} href={present} />
      )}
      <LoadFailureNote error={error} onAgain={() => void refetch()} />
      <TimelineFilters state={state} choices={choices} nameOf={nameOf} onChange={(next) => go(next)} />
      {overview.shown && span && whole && (
        <Overview
          months={overview.shown.rows.months}
          span={span}
          checkedTo={data.checkedTo}
          state={asked}
          whole={whole}
          still={still}
          moving={moving}
          failure={{ error: overview.error, onAgain: () => void overview.refetch() }}
          onChange={go}
        />
      )}
      <div className={`reader-colours ${state.event ? styles.withPanel : ""}`} ref={root}>
        <div className={`${styles.frame} ${paper.chart}`} aria-busy={isBusy}>
          {data.events.length === 0 ? (
            <EmptyTimeline state={state} drops={data.drops} nameOf={nameOf} onDrop={go} />
          ) : (
            <>
              <ZoomPane still={still} span={span} whole={whole} moving={moving} ends={PLOT_ENDS}>
                <Timeline
                  {...drawing}
                  view={view}
                  moved={still && moving.stretch && { from: still, to: moving.stretch }}
                  keysId={keysId}
                />
              </ZoomPane>
              <TimelineList
                {...drawing}
                dates={view.dates}
                panel={panel && <EventPanel where="below" {...panel} />}
              />
              <Legend />
              <KeyHelp id={keysId} />
              <WhoAnswersWhom events={data.events} relations={drawing.relations} />
            </>
          )}
          <SourceLine revision={data.revision} checkedTo={data.checkedTo} />
        </div>
        {panel && <EventPanel where="beside" {...panel} />}
      </div>
      <TimelineTable events={data.events} />
    </SearchedWords>
  );
}

/** The state without the ids that the record does not know: what the rows really show. */
function shownState(state: TimelineState, refused: readonly Refusal[]): TimelineState {
  const unknown = new Set(refused.map(({ key, text }) => `${key}=${text}`));
  const known = (key: "actor" | "sender" | "target") =>
    state[key].filter((id) => !unknown.has(`${key}=${id}`));
  return {
    ...state,
    actor: known("actor"),
    sender: known("sender"),
    target: known("target"),
    event: state.event && unknown.has(`event=${state.event}`) ? undefined : state.event,
    rev: state.rev !== undefined && unknown.has(`rev=${state.rev}`) ? undefined : state.rev,
  };
}
