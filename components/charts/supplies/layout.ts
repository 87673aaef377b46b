import { type FuzzyDate, type IsoDay, lastDay, type Precision } from "@/lib/dates";
import { emptyNeeds, type Spell, standingOn } from "@/lib/graph/standing";
import type { SenderGroup } from "@/lib/vocabulary";

/** What the drawing needs of a tie that supplies the node in the middle of it. */
export type Supply = {
  id: string;
  from: string;
  fromName: string;
  requirement: string;
  sinceOn: IsoDay | null;
  sincePrecision: Precision | null;
  untilOn: IsoDay | null;
  untilPrecision: Precision | null;
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
      .sort((a, b) => compare(a.day.on, b.day.on) || compare(a.event, b.event)),
    standing: standing.sort(byName),
    emptyNeeds: emptyNeeds(spells, day).get("") ?? [],
  };
}

function addCut(cuts: Map<string, CutGroup>, tie: Supply, line: SupplyLine): void {
  const { severedBy, severedTitle, severedGroup, untilOn, untilPrecision } = tie;
  if (!severedBy || !untilOn || !untilPrecision) return;
  const known = cuts.get(severedBy);
  const day = { on: untilOn, precision: untilPrecision };
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
    if (untilOn < known.day.on) known.day = day;
  }
}

function isCut({ severedBy }: Supply): boolean {
  return severedBy !== null;
}

function spellOf({ sinceOn, sincePrecision, untilOn, untilPrecision }: Supply): Spell {
  return {
    since: sinceOn && sincePrecision ? { on: sinceOn, precision: sincePrecision } : undefined,
    until: untilOn && untilPrecision ? { on: untilOn, precision: untilPrecision } : undefined,
  };
}

function phaseOf(supply: Supply, day: IsoDay) {
  return standingOn(spellOf(supply), day).phase;
}

/** The rows about one need from one side, the one that ended last at the end. */
function byNeed(supplies: readonly Supply[]): Map<string, Supply[]> {
  const needs = new Map<string, Supply[]>();
  for (const supply of supplies.toSorted((a, b) => compare(endOf(a), endOf(b)) || compare(a.id, b.id))) {
    const key = `${supply.from} ${supply.requirement}`;
    needs.set(key, [...(needs.get(key) ?? []), supply]);
  }
  return needs;
}

function endOf({ untilOn, untilPrecision }: Supply): IsoDay {
  return untilOn && untilPrecision ? lastDay({ on: untilOn, precision: untilPrecision }) : "9999";
}

function byName(a: SupplyLine, b: SupplyLine): number {
  return compare(a.name, b.name) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
