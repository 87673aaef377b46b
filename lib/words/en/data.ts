import { grammar } from "./grammar";

/** Words of the page of the whole record as files. */
export const data = {
  title: "The record as files",
  sentence: ({
    rows,
    tables,
    revision,
    published,
    checked,
  }: {
    rows: number;
    tables: number;
    revision: number;
    published: string;
    checked: string;
  }) =>
    `${grammar.count(rows, "row", "rows")} in ${grammar.count(tables, "table", "tables")}: revision ${revision}, published on ${published}, checked to ${checked}.`,
  what: "Everything that the charts draw is in these tables: acts and who has a part in them, the things of the supply chain and their ties, initiatives and who joined them, and the sources of each row. A row that was corrected keeps its id; every revision stays readable under its number.",
  licence: {
    heading: "Licence",
    text: "The tables are published under Creative Commons Attribution 4.0 International (CC BY 4.0). Credit as “Chokepoint, revision N”, with the address of the chart or record. Single market shares credited to the Emerging Technology Observatory are quoted with credit from a data set under CC BY-NC 4.0.",
    link: "Text of the licence",
  },
  whole: {
    heading: "All of it",
    link: (revision: number) => `Revision ${revision} as one ZIP file`,
    text: "Every table as CSV and JSON, the code book, the licence, and SHA-256 checksums that sha256sum -c reads. The same revision always gives the same bytes.",
  },
  tables: {
    heading: "Table by table",
    caption: "Tables of the record",
    table: "Table",
    rows: "Rows",
    files: "Files",
    csv: "CSV",
    json: "JSON",
    linkOf: (table: string, form: string) => `${table} as ${form}`,
  },
  forms: {
    heading: "What the files look like",
    csv: "CSV is UTF-8 with a byte order mark, so that spreadsheet programs read Chinese names and dashes; lines end as RFC 4180 says. Several values of one cell are joined by |. What is not known is empty. Text that a spreadsheet would take for a formula begins with an apostrophe; numbers are numbers.",
    json: "JSON has what the file says of itself in “view”, and then “rows”, with lists as lists and null for what is not known.",
    dates:
      "A date is its first day, and a column beside it says whether the day, the month or only the year is known.",
  },
  charts: {
    heading: "What is on the screen, as a file",
    text: "Each chart gives exactly its rows under its own address, with the same filters, day and revision: put an ending behind the path.",
    of: { timeline: "Timeline", "supply-chain": "Supply chain", map: "Map" },
    follow: "Acts of any filter of the timeline can be followed:",
    feeds: { atom: "Atom", "feed.json": "JSON Feed", ics: "Calendar" },
  },
  codeBook: {
    heading: "Code book",
    text: "Every table and column, and every word of the closed lists with its meaning.",
    tables: "Columns",
    lists: "Closed lists of words",
    isList: "several, joined by |",
    listOf: (name: string) => `word of ${name}`,
    files: { "code-book": "The columns as a file", words: "The words as a file" },
  },
  nothing: "No file of the record stands at this address. The page /data lists those that do.",
};
