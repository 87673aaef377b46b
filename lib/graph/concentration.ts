import { compareText } from "../compare-text";
import type { Filling, Need } from "./loss";
import type { Weighed } from "./verdicts";

/** How many suppliers there are, the most concentrated first; `few` are two or three. */
const LEVELS = ["none", "one", "few", "many"] as const;
export type ConcentrationLevel = (typeof LEVELS)[number];

/** On how many suppliers a need hangs, and how much of it is known to be whose. */
export type Concentration = {
  /** In alphabetical order, each once. */
  suppliers: string[];
  level: ConcentrationLevel;
  /** The largest first, then in alphabetical order. */
  shares: { supplier: string; share: number }[];
  /** Suppliers without a known share, in alphabetical order. */
  unknown: string[];
};

/** What of a tie decides how concentrated a need is. */
type Portion = Filling & Pick<Weighed, "from" | "share" | "shareBase">;

/**
 * How concentrated the supply of a need is, by who fills it; who did and no longer does counts for nothing.
 *
 * @param need of one day, see `needsOn`
 * @returns `none` and empty lists for a need that nobody fills. Shares are told as they are known: they
 *   need not come to 1, and may be of different things (`shareBase`)
 */
export function concentrationOf({ filled }: Need<Portion>): Concentration {
  const suppliers = [...new Set(filled.map(({ from }) => from))].sort(compareText);
  // A supplier may fill a need by several ties at once, as by stock or use from before a ban and by
  // what is sold again after it. A sum would count what both tell twice; the largest is surely its own.
  const largest = new Map<string, number>();
  for (const { from, share } of filled)
    if (share !== null) largest.set(from, Math.max(share, largest.get(from) ?? 0));
  return {
    suppliers,
    level: levelOf(suppliers.length),
    shares: [...largest]
      .map(([supplier, share]) => ({ supplier, share }))
      .sort((a, b) => b.share - a.share || compareText(a.supplier, b.supplier)),
    unknown: suppliers.filter((supplier) => !largest.has(supplier)),
  };
}

function levelOf(suppliers: number): ConcentrationLevel {
  if (suppliers === 0) return "none";
  if (suppliers === 1) return "one";
  return suppliers <= 3 ? "few" : "many";
}

/**
 * The level that stands for a node with several needs: that of the one on the fewest suppliers,
 * since each of them is needed.
 *
 * @returns `undefined` for a node without needs
 */
export function mostConcentrated(
  list: readonly Pick<Concentration, "level">[],
): ConcentrationLevel | undefined {
  return LEVELS.find((level) => list.some((concentration) => concentration.level === level));
}
