import type { FuzzyDate, IsoDay } from "../../dates";
import type { ClaimBound } from "../../vocabulary";
import { grammar } from "./grammar";
import { vocabulary } from "./vocabulary";

type Bounds = { least: number; most: number };
type Count = { count: number; bound: ClaimBound };

const between = ({ least, most }: Bounds) =>
  least === most ? grammar.number(least) : `${grammar.number(least)} to ${grammar.number(most)}`;

const saidCount = ({ count, bound }: Count) => `${vocabulary.claimBound[bound]}${grammar.number(count)}`;

/** Words of what was claimed for an initiative, against what the record can name. */
export const claimed = {
  label: "Claimed against named",
  heading: (initiative: string) => `${initiative}: claimed and named`,
  /** Above the chart. */
  unit: "Countries and territories, by day",
  chart: (initiative: string) => `Countries and territories claimed for ${initiative} and named here, by day`,
  lines: { claimed: "Claimed", named: "Named", ownAct: "By own act" },
  count: saidCount,
  /** `On 8 September 2020: more than 30 claimed, 22 named, 9 by their own act.` */
  onDay(day: IsoDay, said: readonly Count[], named: Bounds, ownAct: Bounds): string {
    const counts = [...new Set(said.map(saidCount))];
    const claim = counts.length === 0 ? "nothing claimed yet" : `${counts.join(" or ")} claimed`;
    const own = ownAct.least === 1 && ownAct.most === 1 ? "its" : "their";
    return `On ${grammar.day(day)}: ${claim}, ${between(named)} named, ${between(ownAct)} by ${own} own act.`;
  },
  point(claim: Count & { unit: string; note: string | null }, date: FuzzyDate, publisher: string): string {
    const when = `${date.precision === "day" ? "on" : "in"} ${grammar.date(date)}`;
    const note = claim.note ? ` ${claim.note}` : "";
    return `${saidCount(claim)} ${claim.unit}, claimed ${when}.${note} Source: ${publisher}`;
  },
  /** Where several numbers were claimed of one date. */
  differ: "Numbers claimed of one date differ, or do not count the same thing: the table says which.",
  unchanged: (day: IsoDay) => `No number changes after ${grammar.day(day)}.`,
  band: "A shaded strip runs from the least to the most where days are not known well enough.",
  table: {
    show: "Table of every claim",
    caption: (initiative: string) => `What was claimed for ${initiative}, and what can be named on that day`,
    date: "Date",
    count: "Claimed",
    unit: "Unit",
    named: "Named then",
    ownAct: "By own act then",
    note: "Note",
    source: "Source",
  },
  between,
};
