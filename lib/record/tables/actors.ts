import { ACTOR_KINDS } from "../../vocabulary";
import type { Cells } from "../cells";
import type { RecordTable } from "../read-table";
import { searchText } from "../search-text";

/** `data/actors/actors.csv`: one row per real body. */
export const actorsTable = {
  file: "actors/actors.csv",
  columns: [
    "id",
    "name",
    "original_name",
    "original_name_source",
    "aliases",
    "kind",
    "country",
    "parent",
    "note",
    "sources",
  ],
  read: readActor,
} satisfies RecordTable<ReturnType<typeof readActor>>;

function readActor(cells: Cells) {
  const name = cells.required("name", { max: 160 });
  const originalName = cells.optional("original_name", { max: 80 });
  const originalNameSource = cells.optional("original_name_source");
  const aliases = cells.list("aliases");
  if (originalName && !originalNameSource)
    cells.fault("original_name_source", "is empty; a name in its own script needs a source");
  return {
    id: cells.id("id"),
    name,
    originalName,
    originalNameSource,
    aliases,
    kind: cells.word("kind", ACTOR_KINDS),
    country: cells.reference("country"),
    parent: cells.reference("parent"),
    note: cells.text("note"),
    search: searchText(name, originalName, ...aliases),
    sources: cells.sources(),
  };
}
