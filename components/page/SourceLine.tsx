import type { FuzzyDate } from "@/lib/dates";
import { readFuzzyDate } from "@/lib/dates";
import { words } from "@/lib/words";

/** The line under every chart: sources, the day the record was last checked, revision, licence. */
export function SourceLine({ revision, checkedTo }: { revision: number; checkedTo: string }) {
  const { site, grammar } = words();
  const date: FuzzyDate | undefined = readFuzzyDate(checkedTo);
  return <p className="source-line">{site.source.chart(revision, date ? grammar.date(date) : checkedTo)}</p>;
}
