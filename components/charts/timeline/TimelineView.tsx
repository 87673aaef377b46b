"use client";

import { useId } from "react";
import { Announcement } from "@/components/page/Announcement";
import { FrozenNote } from "@/components/page/FrozenNote";
import { LoadFailureNote } from "@/components/page/LoadFailureNote";
import { SearchedWords } from "@/components/page/Marked";
import { RefusedNotice } from "@/components/page/RefusedNotice";
import { SourceLine } from "@/components/page/SourceLine";
import { isPlainClick } from "@/components/page/use-link-state";
import type { FilterChoice } from "@/db/queries/names";
import type { LaneKey } from "@/lib/lanes";
import type { Refusal } from "@/lib/link/codec";
import { type TimelineState, timelineLink } from "@/lib/link/timeline";
import { writeWindow } from "@/lib/link/window";
import type { Days } from "@/lib/stretch";
import { words } from "@/lib/words";
import { relationsOf } from "./arcs/relations";
import { WhoAnswersWhom } from "./arcs/WhoAnswersWhom";
import { BinsList } from "./bins/BinsList";
import { BinsTable } from "./bins/BinsTable";
import { CountedNote } from "./bins/CountedNote";
import { countOf, describeTimeline } from "./describe";
import { EmptyTimeline } from "./EmptyTimeline";
import { EventPanel } from "./EventPanel";
import { KeyHelp } from "./KeyHelp";
import type { LaneSwitch } from "./LaneHead";
import { Legend } from "./Legend";
import { wholeOf } from "./overview/layout-overview";
import { Overview } from "./overview/Overview";
import { shownStretch } from "./scale";
import { PLOT_ENDS, Timeline } from "./Timeline";
import { TimelineFilters } from "./TimelineFilters";
import { TimelineList } from "./TimelineList";
import { TimelineTable } from "./TimelineTable";
import styles from "./timeline.module.css";
import paper from "./timeline-paper.module.css";
import { useMovingWindow } from "./use-moving-window";
import { useOpenEvent } from "./use-open-event";
import { useTimeline } from "./use-timeline";
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
  const timeline = useTimeline(refused, opened);
  const { asked, go, state, told, data, leftOut, view, overview, isBusy, error } = timeline;
  const span = overview.shown?.rows.span ?? undefined;
  const moving = useMovingWindow({ asked, isBusy, span, go });
  const keysId = useId();
  const { root, choose } = useOpenEvent({
    order: timeline.order,
    open: asked.event,
    place: timeline.place,
    onOpen: (event) => go({ ...asked, event }),
  });
  const again = () => void timeline.refetch();
  if (!data) return <LoadFailureNote error={error} onAgain={again} />;

  const catalogue = words();
  const known = new Map([...choices, ...data.names].map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => known.get(id) ?? id;
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
  const linkTo = (next: TimelineState) => ({
    href: timelineLink.href(next),
    onClick: next.event === state.event ? follow(next) : open(next.event),
  });
  const zoomed = (days: Days): TimelineState => ({
    ...state,
    ...writeWindow(days, span ?? days),
    after: undefined,
  });
  const toggled = (key: LaneKey, change: "fold" | "full"): TimelineState => {
    const values = state[change];
    return {
      ...state,
      [change]: values.includes(key) ? values.filter((other) => other !== key) : [...values, key].sort(),
    };
  };
  const { drawn, place } = timeline;
  const panel = state.event
    ? {
        id: state.event,
        state,
        shown: data,
        row: drawn.find(({ id }) => id === state.event),
        place,
        origin,
        linkTo,
      }
    : undefined;
  const drawing = {
    events: drawn,
    open: state.event,
    hrefOf: (event: string | undefined) => timelineLink.href({ ...state, event }),
    onOpen: (click: React.MouseEvent, id: string) => open(id)(click),
    relations: relationsOf(timeline.links, state, go),
  };
  const names = { nameOf, compare: told.compare };
  const zoomTo = {
    hrefOf: (days: Days) => timelineLink.href(zoomed(days)),
    onZoom: (click: React.MouseEvent, days: Days) => follow(zoomed(days))(click),
  };
  const lanes: LaneSwitch = {
    hrefOf: (key, change) => timelineLink.href(toggled(key, change)),
    onSwitch: (click, key, change) => follow(toggled(key, change))(click),
  };
  const still = shownStretch(drawn, view, data.counted);
  const whole = span && wholeOf(span);
  const { counts, counted } = data;
  const isWhole = data.events.length === counts.events;
  const below = panel && <EventPanel where="below" {...panel} />;

  return (
    <SearchedWords text={told.q}>
      <p className="sentence">
        {describeTimeline(
          isWhole ? countOf(data.events) : { ...counts, senders: undefined },
          told,
          nameOf,
          catalogue,
        )}
      </p>
      <Announcement text={catalogue.eventPanel.shown(counts.events - counts.twice)} />
      <RefusedNotice refused={leftOut} href={timelineLink.href(state)} />
      {state.rev !== undefined && (
        <FrozenNote
          number={data.revision}
          publishedAt={data.publishedAt}
          href={timelineLink.href({ ...state, rev: undefined })}
        />
      )}
      <LoadFailureNote error={error} onAgain={again} />
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
          {counts.events === 0 ? (
            <EmptyTimeline state={state} drops={data.drops} nameOf={nameOf} onDrop={go} />
          ) : (
            <>
              <CountedNote data={data} state={state} linkTo={linkTo} />
              <ZoomPane still={still} span={span} whole={whole} moving={moving} ends={PLOT_ENDS}>
                <Timeline
                  {...drawing}
                  still={timeline.layout}
                  view={view}
                  names={names}
                  moved={still && moving.stretch && { from: still, to: moving.stretch }}
                  zoomTo={zoomTo}
                  lanes={lanes}
                  keysId={keysId}
                />
              </ZoomPane>
              {counted && (
                <BinsList counted={counted} view={view} names={names} zoomTo={zoomTo} lanes={lanes} />
              )}
              <TimelineList {...drawing} dates={view.dates} panel={below} />
              <Legend isCounted={timeline.layout.lanes.some(({ state: shown }) => shown === "counted")} />
              <KeyHelp id={keysId} />
              <WhoAnswersWhom events={drawn} relations={drawing.relations} />
            </>
          )}
          <SourceLine revision={data.revision} checkedTo={data.checkedTo} />
        </div>
        {panel && <EventPanel where="beside" {...panel} />}
      </div>
      {counted ? (
        <BinsTable counted={counted} view={view} names={names} zoomTo={zoomTo} />
      ) : (
        <TimelineTable events={data.events} />
      )}
    </SearchedWords>
  );
}
