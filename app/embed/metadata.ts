import type { Metadata } from "next";
import type { Chart } from "@/lib/charts";
import type { Query } from "@/lib/link/describe-link";
import { readEmbed } from "@/lib/link/embed";
import { askedOrigin } from "../asked-origin";
import { loadChartView } from "../chart-view";

/** The title of a chart in a frame, and for those who search, that its own page is the one to find. */
export async function embedMetadata(chart: Chart, query: Promise<Query>): Promise<Metadata> {
  const { title, href } = await loadChartView(chart, readEmbed(await query).chartQuery);
  return { title, robots: { index: false }, alternates: { canonical: `${await askedOrigin()}${href}` } };
}
