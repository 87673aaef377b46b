/** Which way a column is sorted, for the eye; a screen reader hears it from the head itself. */
export function SortSign({ direction }: { direction: "ascending" | "descending" | undefined }) {
  if (!direction) return null;
  return <span aria-hidden="true">{direction === "ascending" ? " ↓" : " ↑"}</span>;
}
