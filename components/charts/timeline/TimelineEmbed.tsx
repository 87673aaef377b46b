"use client";

import { useId } from "react";
import { EmbedDrawing } from "@/components/embed/EmbedDrawing";
import { LoadFailureNote } from "@/components/page/LoadFailureNote";
import { SearchedWords } from "@/components/page/Marked";
import type { FilterChoice } from "@/db/queries/names";
import type { Refusal } from "@/lib/link/codec";
import { ArcKey } from "./arcs/ArcKey";
import { relationsOf } from "./arcs/relations";
import { CountedNote } from "./bins/CountedNote";
import { EmptyTimeline } from "./EmptyTimeline";
import { Legend } from "./Legend";
import { Timeline } from "./Timeline";
import { useTimeline } from "./use-timeline";
import { waysFrom } from "./ways";

type Props = {
  choices: readonly FilterChoice[];
  refused: readonly Refusal[];
  /** The canonical query of the address as it was opened. */
  opened: string;
};

const stay = () => undefined;

/** The drawing of one state of the timeline with its legend, in a frame of another site. */
export function TimelineEmbed({ choices, refused, opened }: Props) {
  const timeline = useTimeline(refused, opened);
  const keysId = useId();
  const { state, told, data, view, drawn, layout, links, overview, error } = timeline;
  if (!data) return <LoadFailureNote error={error} onAgain={() => void timeline.refetch()} />;
  const known = new Map([...choices, ...data.names].map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => known.get(id) ?? id;
  const span = overview.shown?.rows.span ?? undefined;
  const { linkTo, zoomTo, lanes, acts } = waysFrom({ state, go: stay, choose: stay, span });
  if (data.counts.events === 0)
    return (
      <EmbedDrawing>
        <EmptyTimeline state={state} drops={data.drops} nameOf={nameOf} onDrop={stay} />
      </EmbedDrawing>
    );
  const isCounted = layout.lanes.some((lane) => lane.state === "counted");
  const hasArcs = links.length > 0 && (state.event !== undefined || state.answers !== undefined);
  return (
    <SearchedWords text={told.q}>
      <div data-part="note">
        <CountedNote data={data} state={state} linkTo={linkTo} />
      </div>
      <EmbedDrawing
        isFine
        keysId={keysId}
        legend={
          <>
            <Legend isCounted={isCounted} />
            {hasArcs && <ArcKey />}
          </>
        }
      >
        <Timeline
          events={drawn}
          open={state.event}
          relations={relationsOf(links, state, stay)}
          {...acts}
          still={layout}
          view={view}
          names={{ nameOf, compare: told.compare }}
          zoomTo={zoomTo}
          lanes={lanes}
          keysId={keysId}
        />
      </EmbedDrawing>
    </SearchedWords>
  );
}
