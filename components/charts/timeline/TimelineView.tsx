"use client";

import { useId } from "react";
import { Announcement } from "@/components/page/Announcement";
import { FrozenNote } from "@/components/page/FrozenNote";
import { Later } from "@/components/page/Later";
import { LoadFailureNote } from "@/components/page/LoadFailureNote";
import { SearchedWords } from "@/components/page/Marked";
import { RefusedNotice } from "@/components/page/RefusedNotice";
import { SourceLine } from "@/components/page/SourceLine";
import { Share } from "@/components/share/Share";
import { addressesOf } from "@/components/share/view";
import { KeyHelp } from "@/components/svg/KeyHelp";
import type { FilterChoice } from "@/db/queries/names";
import type { Refusal } from "@/lib/link/codec";
import { timelineLink } from "@/lib/link/timeline";
import { timelineWords } from "@/lib/words/timeline";
import { relationsOf } from "./arcs/relations";
import { WhoAnswersWhom } from "./arcs/WhoAnswersWhom";
import { BinsList } from "./bins/BinsList";
import { BinsTable } from "./bins/BinsTable";
import { CountedNote } from "./bins/CountedNote";
import { EmptyTimeline } from "./EmptyTimeline";
import { EventPanel } from "./EventPanel";
import { Legend } from "./Legend";
import { wholeOf } from "./overview/layout-overview";
import { Overview } from "./overview/Overview";
import { shownStretch } from "./scale";
import { PLOT_ENDS, Timeline } from "./Timeline";
import { TimelineFilters } from "./TimelineFilters";
import { TimelineList } from "./TimelineList";
import { TimelineTable } from "./TimelineTable";
import { tellTimeline } from "./tell";
import styles from "./timeline.module.css";
import paper from "./timeline-paper.module.css";
import { Upcoming } from "./upcoming/Upcoming";
import { useMovingWindow } from "./use-moving-window";
import { useOpenEvent } from "./use-open-event";
import { useTimeline } from "./use-timeline";
import { waysFrom } from "./ways";
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
  const moving = useMovingWindow({ asked, isBusy, span, go: timeline.goNow });
  const keysId = useId();
  const { root, choose } = useOpenEvent({
    order: timeline.order,
    open: asked.event,
    place: timeline.place,
    onOpen: (event) => go({ ...asked, event }),
  });
  const again = () => void timeline.refetch();
  if (!data) return <LoadFailureNote error={error} onAgain={again} />;

  const catalogue = timelineWords();
  const known = new Map([...choices, ...data.names].map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => known.get(id) ?? id;
  const { linkTo, zoomTo, lanes, acts } = waysFrom({ state, go, choose, span });
  const { drawn, place } = timeline;
  const row = drawn.find(({ id }) => id === state.event);
  const panel = state.event ? { id: state.event, state, shown: data, row, place, origin, linkTo } : undefined;
  const relations = relationsOf(timeline.links, state, go);
  const drawing = { events: drawn, open: state.event, relations, ...acts };
  const names = { nameOf, compare: told.compare };
  const still = shownStretch(drawn, view, data.counted);
  const whole = span && wholeOf(span);
  const { counts, counted } = data;
  const isEmpty = counts.events === 0;
  const sentence = tellTimeline(told, data, nameOf, timeline.layout);

  return (
    <SearchedWords text={told.q}>
      <p className="sentence">{sentence}</p>
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
          {!isEmpty && <CountedNote data={data} state={state} linkTo={linkTo} />}
          <ZoomPane still={still} span={span} whole={whole} moving={moving} ends={PLOT_ENDS}>
            {isEmpty ? (
              <EmptyTimeline state={state} drops={data.drops} nameOf={nameOf} onDrop={go} />
            ) : (
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
            )}
          </ZoomPane>
          {!isEmpty && (
            <>
              <Later on="(min-width: 960px)">
                {counted && (
                  <BinsList counted={counted} view={view} names={names} zoomTo={zoomTo} lanes={lanes} />
                )}
                <TimelineList
                  {...drawing}
                  dates={view.dates}
                  panel={panel && <EventPanel where="below" {...panel} />}
                />
              </Later>
              <Legend isCounted={timeline.layout.lanes.some(({ state: shown }) => shown === "counted")} />
              <div className={styles.keyHelp}>
                <KeyHelp
                  id={keysId}
                  label={catalogue.eventPanel.keysLabel}
                  keys={catalogue.eventPanel.keys}
                  gestures={catalogue.timelineWindow.hint}
                />
              </div>
              <WhoAnswersWhom events={drawn} relations={relations} />
            </>
          )}
          <SourceLine revision={data.revision} checkedTo={data.checkedTo} />
        </div>
        {panel && <EventPanel where="beside" {...panel} />}
      </div>
      <Share
        chart="timeline"
        title={catalogue.timeline.title}
        sentence={sentence}
        {...addressesOf(timelineLink, told, data.revision)}
        revision={data.revision}
        checkedTo={data.checkedTo}
        origin={origin}
      />
      <Upcoming state={asked} />
      <Later>
        {counted ? (
          <BinsTable counted={counted} view={view} names={names} zoomTo={zoomTo} />
        ) : (
          <TimelineTable events={data.events} />
        )}
      </Later>
    </SearchedWords>
  );
}
