/** Rows that are no point of a map of states: Antarctica, and the European Union as a body. */
const NOT_PLACED: readonly string[] = ["ATA", "EUU"];

/** Whether a row is a country or territory with a place on the map. */
export function isPlaced({ id }: { id: string }): boolean {
  return !NOT_PLACED.includes(id);
}
