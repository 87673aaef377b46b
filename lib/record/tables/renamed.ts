import type { Cells } from "../cells";
import type { RecordTable } from "../read-table";

/** `data/renamed.csv`: ids that were given out once and what they became. */
export const renamedTable = {
  file: "renamed.csv",
  columns: ["noun", "old", "new"],
  read: readRenamed,
} satisfies RecordTable<ReturnType<typeof readRenamed>>;

function readRenamed(cells: Cells) {
  const noun = cells.word("noun", ["event", "actor", "initiative", "node"]);
  const old = cells.id("old");
  return { id: `${noun}:${old}`, noun, old, current: cells.id("new") };
}
