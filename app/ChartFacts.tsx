import { StructuredFacts } from "@/components/page/StructuredFacts";
import type { Chart } from "@/lib/charts";
import type { Query } from "@/lib/link/describe-link";
import { datasetOf } from "@/lib/structured";
import { words } from "@/lib/words";
import { askedOrigin } from "./asked-origin";
import { loadChartView } from "./chart-view";

/** The view of a chart as a data set, for programs. */
export async function ChartFacts({ chart, query }: { chart: Chart; query: Query }) {
  const [view, origin] = await Promise.all([loadChartView(chart, query), askedOrigin()]);
  return <StructuredFacts of={datasetOf(view, words().site.name, origin)} />;
}
