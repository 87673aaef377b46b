import type { Column } from "./column";

/** What a file of a chart's rows says of itself. */
export type FileView = {
  title: string;
  sentence: string;
  licence: string;
  revision: number;
  /** When the revision was published, as an ISO 8601 moment. */
  published: string;
  /** To which day, month or year the record was checked. */
  checked: string;
  /** The absolute address of the page with exactly this view, frozen at the revision. */
  address: string;
  /** The absolute address of this file, frozen at the revision. */
  file: string;
  /** What of the address that was asked for had to be left out. */
  left_out: readonly { key: string; text: string; reason: string }[];
};

/**
 * The description of a CSV file in the vocabulary of CSV on the Web (W3C, 2015).
 *
 * @param url the address of the CSV file, relative to this description's
 * @param describe what a column holds, in words
 */
export function csvMetadata(
  view: FileView,
  url: string,
  columns: readonly Pick<Column<never>, "name" | "datatype" | "isList">[],
  describe: (name: string) => string,
) {
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    url,
    "dc:title": view.title,
    "dc:description": view.sentence,
    "dc:license": { "@id": view.licence },
    "dc:publisher": "Chokepoint",
    "dc:issued": view.published,
    "dc:source": { "@id": view.address },
    "dc:hasVersion": String(view.revision),
    "dc:coverage": view.checked,
    ...(view.left_out.length > 0 && { notes: view.left_out }),
    dialect: { encoding: "utf-8", lineTerminators: ["\r\n"], header: true, doubleQuote: true },
    tableSchema: {
      columns: columns.map(({ name, datatype, isList }) => ({
        name,
        titles: name,
        "dc:description": describe(name),
        datatype,
        ...(isList && { separator: "|" }),
      })),
      ...(columns.some(({ name }) => name === "id") && { primaryKey: "id" }),
    },
  };
}
