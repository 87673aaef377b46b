import type { IsoDay } from "@/lib/dates";
import { type Concentration, concentrationOf, mostConcentrated } from "@/lib/graph/concentration";
import { needsOn } from "@/lib/graph/loss";
import { type SpellColumns, spellOf } from "@/lib/graph/standing";
import type { Weighed } from "@/lib/graph/verdicts";
import type { Look } from "./look";

/** A need on a day and on how many suppliers it hangs; `base` is what the shares are of, where that is one thing. */
export type NeedConcentration = Concentration & { requirement: string; base: string | undefined };

/** On how many suppliers each need of a node hangs on a day; nodes without needs are missing. */
export function concentrationsOn(
  ties: readonly (SpellColumns & Weighed)[],
  day: IsoDay,
): Map<string, NeedConcentration[]> {
  const needs = needsOn(
    ties.map((tie) => ({ ...tie, ...spellOf(tie) })),
    day,
  );
  const found = new Map<string, NeedConcentration[]>();
  for (const need of needs) {
    const bases = new Set(need.filled.flatMap(({ share, shareBase }) => (share === null ? [] : [shareBase])));
    const base = bases.size === 1 ? [...bases][0] : undefined;
    const one = { ...concentrationOf(need), requirement: need.requirement, base: base ?? undefined };
    found.set(need.of, [...(found.get(need.of) ?? []), one]);
  }
  return found;
}

const LOOK_OF = { none: "most", one: "most", few: "more", many: "some" } as const;

/** How the needs of a node look: by the one on the fewest suppliers. One without needs in the record is not known. */
export function lookOfNeeds(needs: readonly NeedConcentration[] | undefined): Look {
  const level = needs && mostConcentrated(needs);
  return level === undefined ? "unknown" : LOOK_OF[level];
}
