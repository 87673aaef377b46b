import { layoutTimeline, Timeline, type TimelineRows } from "@/components/charts/timeline";
import { timelineLink, windowOf } from "@/lib/link/timeline";

/** What the site answers for the query of a link. */
export type OurRows = { query: string; rows: TimelineRows };

/** Our drawing of the rows of one window, as the site's page holds it. */
export function OurTimeline({ query, rows }: OurRows) {
  const { state } = timelineLink.read(new URLSearchParams(query));
  const { lanes = "sender", dates = "announced" } = state;
  const view = { lanes, dates, ...windowOf(state) } as const;
  const still = layoutTimeline(rows.events, view, { width: WIDTH }, { counted: rows.counted });
  return (
    <Timeline
      events={rows.events}
      still={still}
      view={view}
      names={{ nameOf: (id) => id, compare: undefined }}
      open={undefined}
      hrefOf={(event) => timelineLink.href({ ...state, event })}
      onOpen={() => undefined}
      zoomTo={{
        hrefOf: ({ first, last }) => timelineLink.href({ ...state, from: first, to: last }),
        onZoom: () => undefined,
      }}
      lanes={{ hrefOf: (key) => timelineLink.href({ ...state, fold: [key] }), onSwitch: () => undefined }}
      keysId="keys"
      relations={NO_RELATIONS}
    />
  );
}

/** The width that the site draws for, px. */
const WIDTH = 1000;

const NO_RELATIONS = {
  links: [],
  answers: false,
  hrefTo: () => "",
  onGo: () => undefined,
  switchHref: "",
  onSwitch: () => undefined,
};
