import type { Metadata } from "next";
import type { Chart } from "@/lib/charts";
import type { Query } from "@/lib/link/describe-link";
import { loadChartView } from "./chart-view";

/** What a chart's page says of itself to those who do not see it: its title, and the sentence of the very state. */
export async function chartMetadata(chart: Chart, query: Promise<Query>): Promise<Metadata> {
  const { title, sentence } = await loadChartView(chart, await query);
  return { title, description: sentence };
}
