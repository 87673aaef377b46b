/** What a column sorts by: text, a number, a day as text; none where a row has nothing to say. */
export type SortValue = string | number | null;

export type SortDirection = "ascending" | "descending";

const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/**
 * Rows in the order of one of their values. Stable: rows with the same value stay as they were,
 * in either direction. Rows without a value come last in either direction, because what is not
 * known is neither first nor greatest.
 *
 * @returns a new list; none for none
 */
export function sortRows<Row>(
  rows: readonly Row[],
  by: (row: Row) => SortValue,
  direction: SortDirection,
): Row[] {
  const sign = direction === "ascending" ? 1 : -1;
  const valued = rows.map((row) => ({ row, value: by(row) }));
  return valued
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      return sign * compare(a.value, b.value);
    })
    .map(({ row }) => row);
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return collator.compare(String(a), String(b));
}
