import { mapSentence } from "@/components/charts/map/server";
import { supplyChainSentence } from "@/components/charts/supply-chain/server";
import { timelineSentence } from "@/components/charts/timeline/server";
import type { Chart } from "@/lib/charts";
import type { Refusal } from "@/lib/link/codec";
import type { LinkDescription, Query } from "@/lib/link/describe-link";
import { mapLink } from "@/lib/link/map";
import { supplyChainLink } from "@/lib/link/supply-chain";
import { timelineLink } from "@/lib/link/timeline";
import { chainWords } from "@/lib/words/chain";
import { mapWords } from "@/lib/words/map";
import { timelineWords } from "@/lib/words/timeline";
import { loadMap } from "./map/load";
import { loadMeasures } from "./map/measures";
import { oneState } from "./one-state";
import { loadFrame } from "./supply-chain/frame";
import { loadSupplyChain } from "./supply-chain/load";
import { loadTimeline } from "./timeline/load";

/** What a chart's view says of itself, whatever the form in which it is given: page, picture, file, feed or citation. */
export type ChartView = {
  chart: Chart;
  title: string;
  /** What stands above the chart. */
  sentence: string;
  revision: number;
  publishedAt: string;
  /** The day, month or year to which the record was checked. */
  checkedTo: string;
  /** What of the address is not shown, and why. */
  refused: Refusal[];
  /** The canonical query as it was asked, without `?`. */
  query: string;
  /** Canonical addresses of the page, from the root: as asked, */
  href: string;
  /** of this very revision and day, whatever comes after, */
  frozenHref: string;
  /** and of the newest revision. */
  liveHref: string;
  /** Whether the address names the very revision that is shown. */
  isFrozen: boolean;
};

type Revised = { rev: number | undefined };
type Told = Pick<ChartView, "title" | "sentence" | "revision" | "publishedAt" | "checkedTo" | "refused">;

/**
 * What the view of a chart says of itself. Any query gives one: what cannot be read or is not in the
 * record is left out and named.
 *
 * @throws when the database does not answer, or nothing was ever published
 */
export function loadChartView(chart: Chart, query: Query): Promise<ChartView> {
  return VIEWS[chart](query);
}

const VIEWS: Record<Chart, (query: Query) => Promise<ChartView>> = {
  timeline: (query) =>
    viewOf("timeline", timelineLink, query, async (state) => {
      const rows = await loadTimeline(state);
      const told = { title: timelineWords().timeline.title, sentence: timelineSentence(state, rows) };
      return { ...rows, ...told, dated: state };
    }),
  "supply-chain": (query) =>
    viewOf("supply-chain", supplyChainLink, query, async (state) => {
      const [rows, frame] = await Promise.all([loadSupplyChain(state), loadFrame(state)]);
      const { day, ...told } = supplyChainSentence(state, rows, frame);
      return { ...rows, ...told, title: chainWords().supplyChain.title, dated: { ...state, at: day } };
    }),
  map: (query) =>
    viewOf("map", mapLink, query, async (state) => {
      const rows = await loadMap(state);
      const { layer } = state;
      const measures = layer === undefined ? undefined : await loadMeasures(rows.revision, state);
      const { day, ...told } = mapSentence(state, rows, measures);
      const { map, measuresDoor } = mapWords();
      const title = layer === undefined ? map.title : measuresDoor.title[layer];
      const dated = layer === undefined ? { ...state, at: day } : state;
      return { ...rows, ...told, title, dated };
    }),
};

async function viewOf<State extends Revised>(
  chart: Chart,
  link: LinkDescription<State>,
  query: Query,
  load: (state: State) => Promise<Told & { dated: State }>,
): Promise<ChartView> {
  const { state: read, refused } = link.read(query);
  const state = oneState(link, read);
  const { title, sentence, revision, publishedAt, checkedTo, dated, ...told } = await load(state);
  return {
    chart,
    title,
    sentence,
    revision,
    publishedAt,
    checkedTo,
    refused: [...refused, ...told.refused],
    query: link.query(state),
    href: link.href(state),
    frozenHref: link.href({ ...dated, rev: revision }),
    liveHref: link.href({ ...state, rev: undefined }),
    isFrozen: state.rev === revision,
  };
}
