"use client";

import { FrozenNote } from "@/components/page/FrozenNote";
import { LoadFailureNote } from "@/components/page/LoadFailureNote";
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
import { describeTimeline } from "./describe";
import { EmptyTimeline } from "./EmptyTimeline";
import { EventPanel } from "./EventPanel";
import { Legend } from "./Legend";
import { timelineRows } from "./rows";
import { Timeline } from "./Timeline";
import { TimelineFilters } from "./TimelineFilters";
import { TimelineList } from "./TimelineList";
import { TimelineTable } from "./TimelineTable";
import styles from "./timeline.module.css";

type Props = {
  choices: readonly FilterChoice[];
  /** What the address, as it was opened, holds that is not in its state. */
  refused: readonly Refusal[];
  /** The canonical query of the address as it was opened: the notice goes when the state changes. */
  opened: string;
};

/** The timeline with its filters, sentence, panel and table: all of one address. */
export function TimelineView({ choices, refused, opened }: Props) {
  const { state: asked, go } = useLinkState(timelineLink);
  const { shown, error, isBusy, refetch } = useChartRows(asked, timelineRows);
  const links = useTimelineLinks(asked);
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
    go({ ...state, event });
  };
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
  const present = timelineLink.href({ ...state, rev: undefined });

  return (
    <>
      <p className="sentence" role="status">
        {describeTimeline(data.events, told, nameOf, catalogue)}
      </p>
      <RefusedNotice refused={leftOut} href={timelineLink.href(state)} />
      {state.rev !== undefined && (
        <FrozenNote number={data.revision} publishedAt={data.publishedAt} href={present} />
      )}
      <LoadFailureNote error={error} onAgain={() => void refetch()} />
      <TimelineFilters state={state} choices={choices} nameOf={nameOf} onChange={(next) => go(next)} />
      <div className={state.event ? styles.withPanel : undefined}>
        <div className={styles.frame} aria-busy={isBusy}>
          {data.events.length === 0 ? (
            <EmptyTimeline state={state} nameOf={nameOf} onDrop={go} />
          ) : (
            <>
              <Timeline {...drawing} view={view} />
              <TimelineList {...drawing} dates={view.dates} />
              <Legend />
              <WhoAnswersWhom events={data.events} relations={drawing.relations} />
            </>
          )}
          <SourceLine revision={data.revision} checkedTo={data.checkedTo} />
        </div>
        {state.event && (
          <EventPanel
            id={state.event}
            rev={state.rev}
            row={data.events.find(({ id }) => id === state.event)}
            closeHref={hrefOf(undefined)}
            onClose={open(undefined)}
          />
        )}
      </div>
      <TimelineTable events={data.events} />
      <p className="muted">{catalogue.timeline.filters.rule}</p>
    </>
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
