import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { layoutTimeline, Timeline, type TimelineRows } from "@/components/charts/timeline";
import { timelineLink, windowOf } from "@/lib/link/timeline";
import { type Drawing, readJson } from "./drawing";

type Rows = { query: string; rows: TimelineRows };

/** What the site answers for the query of a link. */
async function readRows(query: string): Promise<Rows> {
  return { query, rows: await readJson(`/api/timeline?${query}`) };
}

/** Our drawing of the rows of one window, as the site's page holds it. */
export function open(place: HTMLElement): Drawing<Rows> {
  const root = createRoot(place);
  // At once, as the site draws rows that have come, and as the other libraries draw.
  const draw = async ({ query, rows }: Rows) =>
    flushSync(() => root.render(<OurTimeline query={query} rows={rows} />));
  return { read: readRows, draw };
}

/** Our drawing with the way of its rows: what it draws is asked for when it is to be drawn. */
export function openWithRequest(place: HTMLElement): Drawing<string> {
  const { draw } = open(place);
  return { read: async (query) => query, draw: async (query) => draw(await readRows(query)) };
}

function OurTimeline({ query, rows }: Rows) {
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
