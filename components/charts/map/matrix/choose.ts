import { sortRows } from "@/components/table/sort-rows";
import type { MapState } from "@/lib/link/map";
import { BY_TIES } from "@/lib/link/matrix";
import type { Certainty, Standing } from "@/lib/memberships";
import { type GridRow, isDisagreement } from "./grid";

type Filter = Pick<MapState, "region" | "group" | "only">;
type Sort = Pick<MapState, "sort" | "order">;

/** The rows that a filter leaves, in their order; all where nothing is chosen. */
export function filterGrid(rows: readonly GridRow[], { region, group, only }: Filter): GridRow[] {
  return rows.filter(
    (row) =>
      (region === undefined || row.region === region) &&
      (group === undefined || row.group === group) &&
      (only === undefined || isDisagreement(row)),
  );
}

/**
 * Rows in the order that a link asks for: by name, by the number of ties with the most first, or
 * by an initiative with the surest ties first. Rows of one rank stay by name, and those without any tie
 * to the initiative come last in either direction.
 *
 * @param rows in any order
 * @param initiatives ids in the order of the standings; a sort by none of them is one by name
 */
export function sortGrid(
  rows: readonly GridRow[],
  { sort, order }: Sort,
  initiatives: readonly string[],
): GridRow[] {
  const direction = order === "reversed" ? "descending" : "ascending";
  const column = initiatives.indexOf(sort ?? "");
  if (sort !== BY_TIES && column === -1) return sortRows(rows, ({ name }) => name, direction);
  const byName = sortRows(rows, ({ name }) => name, "ascending");
  if (sort === BY_TIES) return sortRows(byName, mostTies, direction);
  return sortRows(byName, ({ standings }) => rankOf(standings[column]), direction);
}

/** Fewer than the initiatives that a record may have. */
const LARGE = 1_000;

function mostTies({ ties, perhaps }: GridRow): number {
  return -(ties * LARGE + perhaps);
}

const CERTAINTY_RANK: Record<Certainty, number> = { "own-act": 0, named: 1, aggregate: 2, contested: 3 };

function rankOf(standing: Standing | undefined): number | null {
  switch (standing?.kind) {
    case "tie":
      return CERTAINTY_RANK[standing.certainty];
    case "perhaps":
      return 4;
    case "withdrawn":
      return 5;
    case "declined":
      return 6;
    default:
      return null;
  }
}
