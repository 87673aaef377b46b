import { RECORD_TABLES, type TableName } from "./record-tables";

const SOURCE = "https://example.org/a";

const OF_INITIATIVE = "active,network,A camp.,open networks,partial,,";

/**
 * A record of one or two rows a table without a fault: for tests that break one thing and look
 * at what is said, or that publish it.
 */
const ROWS: Record<TableName, string[]> = {
  countries: [
    `CHN,China,中国,156,asia,china,35,105,,${SOURCE}`,
    `USA,United States,,840,americas,united-states,38,-97,,${SOURCE}`,
  ],
  actors: [
    `commerce,Department of Commerce,,,,ministry,USA,,,${SOURCE}`,
    `bis,Bureau of Industry and Security,,,BIS,agency,USA,commerce,,${SOURCE}`,
    `huawei,Huawei,华为,https://example.org/zh,,company,CHN,,,${SOURCE}`,
  ],
  events: [
    `listing,US lists Huawei,BIS listed Huawei.,entity-list,adopted,2019-05-15,2019-05-16,,,,,84 FR 22961,seen,,yes,high,,${SOURCE}`,
    `answer,China answers,China answered the listing.,statement,adopted,2019-05-31,,,,,,,,,no,medium,,${SOURCE} https://example.org/b`,
  ],
  parties: [
    "listing,sender,bis,,,",
    "listing,target,huawei,,,",
    "answer,sender,,CHN,,",
    "answer,target,,USA,,",
  ],
  links: ["answer,responds-to,listing,stated,"],
  nodes: [
    `chips,Chips,product,chips-and-parts,CHN,huawei,Chips of Huawei.,${SOURCE}`,
    `tools,Tools,equipment,materials-and-tools,USA,,Tools for chips.,${SOURCE}`,
    `wafers,Wafers,material,materials-and-tools,USA,,Wafers for chips.,${SOURCE}`,
  ],
  dependencies: [
    `tools--chips,tools,chips,input-to,lithography,2010,2020-09-15,listing,0.5,2019,sales,low,high,,${SOURCE}`,
    `wafers--chips,wafers,chips,input-to,wafer,,,,,,,high,medium,,${SOURCE}`,
  ],
  ownerships: [`tools--wafers,tools,wafers,0.25,2016,,,medium,,${SOURCE}`],
  reaches: [`USA--chips,USA,chips,beyond-home,A rule,high,,${SOURCE}`],
  initiatives: [
    `camp,The Camp,Camp,,USA,2020-04-29,,${OF_INITIATIVE},${SOURCE}`,
    `other-camp,The Other Camp,Other,,CHN,2020-09-08,,${OF_INITIATIVE},${SOURCE}`,
  ],
  memberships: [`camp--USA,camp,USA,member,2020-04-29,,,Its own text.,high,no,,no,,,,,,,${SOURCE}`],
  claimedCounts: [`camp--2020-08-05,camp,2020-08-05,30,more-than,countries,,${SOURCE}`],
  aims: [`camp--states,camp,states,Keep networks open.,${SOURCE}`],
  renamed: ["actor,huawei-old,huawei"],
  citations: [
    `${SOURCE},Example,official,A text,2026-06-01`,
    "https://example.org/b,Example,press,,",
    "https://example.org/zh,Example,company,,",
  ],
};

const NAMES = Object.keys(ROWS) as TableName[];

/** The small record as the texts of its files, by their names below `data/`. Line 1 is the header. */
export function smallRecord(): Map<string, string> {
  return new Map(
    NAMES.map((name) => [
      RECORD_TABLES[name].file,
      [RECORD_TABLES[name].columns.join(","), ...ROWS[name], ""].join("\n"),
    ]),
  );
}

/**
 * The texts with one cell changed. Cells of the small record are never quoted.
 *
 * @throws when the file has no such line or column
 */
export function withCell(
  texts: ReadonlyMap<string, string>,
  table: TableName,
  line: number,
  column: string,
  cell: string,
): Map<string, string> {
  const { file, columns } = RECORD_TABLES[table];
  const lines = (texts.get(file) ?? "").split("\n");
  const index = (columns as readonly string[]).indexOf(column);
  const cells = lines[line - 1]?.split(",");
  if (!cells || index === -1) throw new Error(`data/${file} has no line ${line} with a column ${column}`);
  cells[index] = cell;
  lines[line - 1] = cells.join(",");
  return new Map(texts).set(file, lines.join("\n"));
}

/** The texts with rows added to one table. */
export function withRows(texts: ReadonlyMap<string, string>, table: TableName, ...rows: string[]) {
  const { file } = RECORD_TABLES[table];
  return new Map(texts).set(file, `${texts.get(file) ?? ""}${rows.join("\n")}\n`);
}
