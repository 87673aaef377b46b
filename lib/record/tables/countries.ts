import { COUNTRY_GROUPS, REGIONS } from "../../vocabulary";
import type { Cells } from "../cells";
import type { RecordTable } from "../read-table";
import { searchText } from "../search-text";

/** `data/countries/countries.csv`: states and territories that act or are acted upon. */
export const countriesTable = {
  file: "countries/countries.csv",
  columns: [
    "iso3",
    "name",
    "original_name",
    "m49",
    "region",
    "group",
    "latitude",
    "longitude",
    "note",
    "sources",
  ],
  read: readCountry,
} satisfies RecordTable<ReturnType<typeof readCountry>>;

function readCountry(cells: Cells) {
  const id = cells.iso3("iso3");
  const name = cells.required("name", { max: 60 });
  const originalName = cells.optional("original_name", { max: 60 });
  return {
    id,
    name,
    originalName,
    m49: cells.optional("m49", { max: 3 }),
    region: cells.optionalWord("region", REGIONS),
    group: cells.word("group", COUNTRY_GROUPS),
    latitude: cells.number("latitude", -90, 90),
    longitude: cells.number("longitude", -180, 180),
    note: cells.text("note"),
    search: searchText(id, name, originalName),
    sources: cells.sources(),
  };
}
