import { describe, expect, it } from "vitest";
import type { Column } from "./column";
import { csvMetadata, type FileView } from "./csvw";
import { fileName } from "./file-name";
import { JSON_END, jsonHead, jsonRows } from "./write-json";

const columns: Column<{ id: string; days: string[] }>[] = [
  { name: "id", datatype: "string", of: ({ id }) => id },
  { name: "days", datatype: "date", isList: true, of: ({ days }) => days },
];
const view: FileView = {
  title: "Who restricted whom, and when?",
  sentence: "2 acts.",
  licence: "https://creativecommons.org/licenses/by/4.0/",
  revision: 3,
  published: "2026-11-26T10:00:00.000Z",
  checked: "2026-06",
  address: "https://example.org/timeline?rev=3",
  file: "https://example.org/timeline.csv?rev=3",
  left_out: [],
};

describe("a JSON file", () => {
  const read = (...batches: { id: string; days: string[] }[][]) =>
    JSON.parse(
      jsonHead(view) + batches.map((rows, place) => jsonRows(columns, rows, place === 0)).join("") + JSON_END,
    );

  it("has what the view says of itself before its rows", () => {
    expect(read([{ id: "a", days: ["2020-01-01"] }], [{ id: "b", days: [] }])).toEqual({
      view,
      rows: [
        { id: "a", days: ["2020-01-01"] },
        { id: "b", days: [] },
      ],
    });
  });

  it("has no rows where there are none", () => {
    expect(read([])).toEqual({ view, rows: [] });
  });
});

describe("the description of a CSV file", () => {
  it("names title, licence, origin and every column, in the words of CSV on the Web", () => {
    expect(csvMetadata(view, "/timeline.csv?rev=3", columns, (name) => `What ${name} is.`)).toEqual({
      "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
      url: "/timeline.csv?rev=3",
      "dc:title": "Who restricted whom, and when?",
      "dc:description": "2 acts.",
      "dc:license": { "@id": "https://creativecommons.org/licenses/by/4.0/" },
      "dc:publisher": "Chokepoint",
      "dc:issued": "2026-11-26T10:00:00.000Z",
      "dc:source": { "@id": "https://example.org/timeline?rev=3" },
      "dc:hasVersion": "3",
      "dc:coverage": "2026-06",
      dialect: { encoding: "utf-8", lineTerminators: ["\r\n"], header: true, doubleQuote: true },
      tableSchema: {
        columns: [
          { name: "id", titles: "id", "dc:description": "What id is.", datatype: "string" },
          {
            name: "days",
            titles: "days",
            "dc:description": "What days is.",
            datatype: "date",
            separator: "|",
          },
        ],
        primaryKey: "id",
      },
    });
  });

  it("names what was left out of the address", () => {
    const left_out = [{ key: "actor", text: "nobody", reason: "not in this revision of the record" }];
    expect(csvMetadata({ ...view, left_out }, "/timeline.csv", columns, String).notes).toEqual(left_out);
  });
});

describe("the name of a file", () => {
  it.each([
    ["", "chokepoint-timeline-rev1.csv"],
    ["actor=huawei&from=2019-05&rev=1", "chokepoint-timeline-rev1-actor-huawei-from-2019-05.csv"],
    ["q=%E5%8D%8E%E4%B8%BA", "chokepoint-timeline-rev1-q.csv"],
    ['q=..%2F..%2F"x', "chokepoint-timeline-rev1-q-x.csv"],
  ])("of %j is %s", (query, name) => {
    expect(fileName("timeline", 1, query, "csv")).toBe(name);
  });

  it("is short, however long the address", () => {
    const query = `actor=${"a-very-long-name,".repeat(40)}`;
    expect(fileName("timeline", 1, query, "csv").length).toBeLessThan(100);
  });
});
