import { compareText } from "@/lib/compare-text";
import { type FuzzyDate, fuzzyDate, type IsoDay, lastDay } from "@/lib/dates";
import { emptyNeeds } from "@/lib/graph/loss";
import { type SpellColumns, spellOf, standingOn } from "@/lib/graph/standing";
import type { SenderGroup } from "@/lib/vocabulary";

/** What the drawing needs of a tie that supplies the node in the middle of it. */
export type Supply = SpellColumns & {
  id: string;
  from: string;
  fromName: string;
  requirement: string;
  severedBy: string | null;
  severedTitle: string | null;
  severedGroup: SenderGroup | null;
};

/** One line of the drawing: who supplies what; `again` where a measure had cut it and it goes on in part or again. */
export type SupplyLine = { id: string; name: string; requirement: string; again: boolean };

/** The lines that one measure keeps cut, and the first day on which it cut one of them. */
export type CutGroup = {
  event: string;
  title: string;
  group: SenderGroup;
  day: FuzzyDate;
  lines: SupplyLine[];
};

export type Supplies = { cuts: CutGroup[]; standing: SupplyLine[]; emptyNeeds: string[] };

/**
 * Which supplies of one node stand on a day and which a measure keeps cut. Several rows about
 * one need from one side are one line; what has not begun, or ended by itself, is left out.
 *
 * @param supplies any order; the result does not depend on it
 * @returns cuts by day, lines by name; no supplies give empty lists
 */
export function layoutSupplies(supplies: readonly Supply[], day: IsoDay): Supplies {
  const cuts = new Map<string, CutGroup>();
  const standing: SupplyLine[] = [];
  for (const [id, rows] of byNeed(supplies)) {
    const stands = rows.some((row) => phaseOf(row, day) === "standing");
    const ended = rows.filter((row) => phaseOf(row, day) === "ended");
    const last = ended.at(-1);
    const line = {
      id,
      name: rows[0]?.fromName ?? "",
      requirement: rows[0]?.requirement ?? "",
      again: ended.some(isCut),
    };
    if (stands) standing.push(line);
    else if (last && isCut(last)) addCut(cuts, last, { ...line, again: false });
  }
  const spells = supplies.map((supply) => ({ to: "", requirement: supply.requirement, ...spellOf(supply) }));
  return {
    cuts: [...cuts.values()]
      .map((cut) => ({ ...cut, lines: cut.lines.sort(byName) }))
      .sort((a, b) => compareText(a.day.on, b.day.on) || compareText(a.event, b.event)),
    standing: standing.sort(byName),
    emptyNeeds: emptyNeeds(spells, day).get("") ?? [],
  };
}

function addCut(cuts: Map<string, CutGroup>, tie: Supply, line: SupplyLine): void {
  const { severedBy, severedTitle, severedGroup } = tie;
  const day = fuzzyDate(tie.untilOn, tie.untilPrecision);
  if (!severedBy || !day) return;
  const known = cuts.get(severedBy);
  if (!known)
    cuts.set(severedBy, {
      event: severedBy,
      title: severedTitle ?? severedBy,
      group: severedGroup ?? "other",
      day,
      lines: [line],
    });
  else {
    known.lines.push(line);
    if (day.on < known.day.on) known.day = day;
  }
}

function isCut({ severedBy }: Supply): boolean {
  return severedBy !== null;
}

function phaseOf(supply: Supply, day: IsoDay) {
  return standingOn(spellOf(supply), day).phase;
}

/** The rows about one need from one side, the one that ended last at the end. */
function byNeed(supplies: readonly Supply[]): Map<string, Supply[]> {
  const needs = new Map<string, Supply[]>();
  for (const supply of supplies.toSorted(
    (a, b) => compareText(endOf(a), endOf(b)) || compareText(a.id, b.id),
  )) {
    const key = `${supply.from} ${supply.requirement}`;
    needs.set(key, [...(needs.get(key) ?? []), supply]);
  }
  return needs;
}

function endOf(supply: Supply): IsoDay {
  const { until } = spellOf(supply);
  return until ? lastDay(until) : "9999";
}

function byName(a: SupplyLine, b: SupplyLine): number {
  return compareText(a.name, b.name) || compareText(a.id, b.id);
}
