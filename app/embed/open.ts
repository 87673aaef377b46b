import type { ComponentProps } from "react";
import type { EmbedFrame } from "@/components/embed/EmbedFrame";
import type { Chart } from "@/lib/charts";
import type { Query } from "@/lib/link/describe-link";
import { readEmbed } from "@/lib/link/embed";
import { loadChartView } from "../chart-view";

type Opened = {
  frame: Omit<ComponentProps<typeof EmbedFrame>, "children">;
  /** The chart's part of the query. */
  chartQuery: URLSearchParams;
};

/**
 * What stands around a chart in a frame of another site. Any query gives a frame that names what it
 * left out; throws while the database is gone.
 */
export async function openEmbed(chart: Chart, query: Query): Promise<Opened> {
  const { chartQuery, refused } = readEmbed(query);
  const view = await loadChartView(chart, chartQuery);
  const { title, sentence, revision, checkedTo, isFrozen, frozenHref, liveHref, publishedAt } = view;
  return {
    frame: {
      title,
      sentence,
      revision,
      checkedTo,
      href: isFrozen ? frozenHref : liveHref,
      refused: [...refused, ...view.refused],
      frozenSince: isFrozen ? publishedAt : undefined,
    },
    chartQuery,
  };
}
