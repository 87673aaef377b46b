import type { IsoDay, Precision } from "../dates";
import type { Look } from "../map-looks";
import { certaintyOf, type Held, isRefusal, type Membership } from "../memberships";
import { words } from "../words";
import type { Column } from "./column";

/** One tie of a country to an initiative as the map's files have it. */
export type MapRecord = Membership & {
  id: string;
  initiativeName: string;
  countryName: string;
  declaredOn: IsoDay | null;
  declaredPrecision: Precision | null;
  basis: string;
  note: string;
  sourcePublisher: string;
  sources: readonly string[];
  /** The day on which the map is looked at, whether the tie holds on it, and how its country is drawn. */
  day: IsoDay;
  held: Held;
  look: Look;
  /** Whether its country has what is chosen in the legend; so has every one where nothing is. */
  isChosen: boolean;
  /** Whether it is set off as begun of late; null where nobody is. */
  isRecent: boolean | null;
};

/** The columns of the map's files of memberships. */
export const mapColumns = [
  { name: "id", datatype: "string", of: ({ id }) => id },
  { name: "initiative_id", datatype: "string", of: ({ initiative }) => initiative },
  { name: "initiative_name", datatype: "string", of: ({ initiativeName }) => initiativeName },
  { name: "country_iso3", datatype: "string", of: ({ country }) => country },
  { name: "country_name", datatype: "string", of: ({ countryName }) => countryName },
  { name: "status", datatype: "string", of: ({ status }) => status },
  { name: "status_name", datatype: "string", of: ({ status }) => words().vocabulary.membership[status] },
  { name: "from_on", datatype: "date", of: ({ fromOn }) => fromOn },
  { name: "from_precision", datatype: "string", of: ({ fromPrecision }) => fromPrecision },
  { name: "to_on", datatype: "date", of: ({ toOn }) => toOn },
  { name: "to_precision", datatype: "string", of: ({ toPrecision }) => toPrecision },
  { name: "declared_on", datatype: "date", of: ({ declaredOn }) => declaredOn },
  { name: "declared_precision", datatype: "string", of: ({ declaredPrecision }) => declaredPrecision },
  { name: "day", datatype: "date", of: ({ day }) => day },
  { name: "held_on_day", datatype: "string", of: ({ held }) => held },
  { name: "certainty", datatype: "string", of: certaintyShown },
  { name: "country_look_on_day", datatype: "string", of: ({ look }) => look },
  { name: "in_legend_choice", datatype: "boolean", of: ({ isChosen }) => isChosen },
  { name: "basis", datatype: "string", of: ({ basis }) => basis || null },
  { name: "confidence", datatype: "string", of: ({ confidence }) => confidence },
  { name: "contested", datatype: "boolean", of: ({ contested }) => contested },
  { name: "contested_stated_by", datatype: "string", of: ({ statedBy }) => statedBy ?? null },
  { name: "aggregate_only", datatype: "boolean", of: ({ aggregateOnly }) => aggregateOnly },
  { name: "note", datatype: "string", of: ({ note }) => note || null },
  { name: "source_publisher", datatype: "string", of: ({ sourcePublisher }) => sourcePublisher },
  { name: "source_urls", datatype: "anyURI", isList: true, of: ({ sources }) => sources },
  { name: "joined_recently", datatype: "boolean", of: ({ isRecent }) => isRecent },
] as const satisfies readonly Column<MapRecord>[];

export type MapColumn = (typeof mapColumns)[number]["name"];

/** As the table under the map says it: of a refusal only that it is contested. */
function certaintyShown(row: MapRecord) {
  return isRefusal(row) && !row.contested ? null : certaintyOf(row);
}
