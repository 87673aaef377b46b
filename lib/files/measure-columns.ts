import type { Column } from "./column";

/** A country with how many acts it sent and received, as the files of the map of measures have it. */
export type MeasureRecord = {
  id: string;
  name: string;
  sent: number;
  received: number;
  /** The absolute address of the country's own page. */
  address: string;
};

/** The columns of the map's files of measures. */
export const measureColumns = [
  { name: "country_iso3", datatype: "string", of: ({ id }) => id },
  { name: "country_name", datatype: "string", of: ({ name }) => name },
  { name: "sent_acts", datatype: "integer", of: ({ sent }) => sent },
  { name: "received_acts", datatype: "integer", of: ({ received }) => received },
  { name: "record_url", datatype: "anyURI", of: ({ address }) => address },
] as const satisfies readonly Column<MeasureRecord>[];

export type MeasureColumn = (typeof measureColumns)[number]["name"];
