import type { GridRow } from "./grid";

/** How many countries are in both of two initiatives. */
export type Overlap = {
  /** Ids, as they stand in the order of the table. */
  first: string;
  second: string;
  /** Countries with a tie to both on the day, however sure. */
  least: number;
  /** The same with those whose day is not known well enough. */
  most: number;
};

/**
 * Every pair of initiatives with the number of countries in both, the first of a pair before the
 * second as in `initiatives`; fewer than two initiatives give none.
 *
 * @param rows any order, standings in the order of `initiatives`
 */
export function overlapsOf(
  rows: readonly Pick<GridRow, "standings">[],
  initiatives: readonly string[],
): Overlap[] {
  return initiatives.flatMap((first, i) =>
    initiatives.slice(i + 1).map((second, offset) => {
      const pairs = rows.map(({ standings }) => [standings[i]?.kind, standings[i + 1 + offset]?.kind]);
      const least = pairs.filter((pair) => pair.every((kind) => kind === "tie")).length;
      const most = pairs.filter((pair) => pair.every((kind) => kind === "tie" || kind === "perhaps")).length;
      return { first, second, least, most };
    }),
  );
}
