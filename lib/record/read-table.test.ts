import { describe, expect, it } from "vitest";
import type { Cells } from "./cells";
import { type Fault, formatFault } from "./fault";
import { readTable } from "./read-table";

const table = {
  file: "events/notes.csv",
  columns: ["id", "note"],
  read: (cells: Cells) => ({ id: cells.id("id"), note: cells.text("note") }),
};

function read(text: string) {
  const faults: Fault[] = [];
  const rows = readTable(table, text, (fault) => faults.push(fault));
  return { rows, faults: faults.map(formatFault) };
}

describe("a table of the record", () => {
  it("gives its rows with the lines they begin in", () => {
    expect(read("id,note\na,one\nb,two\n")).toEqual({
      rows: [
        { line: 2, row: { id: "a", note: "one" } },
        { line: 3, row: { id: "b", note: "two" } },
      ],
      faults: [],
    });
  });

  it("counts lines right across quoted line breaks and empty lines", () => {
    const { rows, faults } = read('id,note\na,"one\ntwo\nthree"\nb,four\n\nc,"five\n\nsix"\nd,seven\n');
    expect(faults).toEqual([]);
    expect(rows.map(({ line, row }) => [row.id, line])).toEqual([
      ["a", 2],
      ["b", 5],
      ["c", 7],
      ["d", 10],
    ]);
  });

  it("names the line of a fault that stands after a quoted line break", () => {
    expect(read('id,note\na,"one\ntwo"\nB,three\n').faults).toEqual([
      "data/events/notes.csv line 4 id: B is not an id; use lower-case words joined by hyphens",
    ]);
  });

  it("reads what spreadsheets write: a byte order mark, line ends of Windows, doubled quotes", () => {
    expect(read('\ufeffid,note\r\na,"say ""hm"", then, stop"\r\nb,two\r\n')).toEqual({
      rows: [
        { line: 2, row: { id: "a", note: 'say "hm", then, stop' } },
        { line: 3, row: { id: "b", note: "two" } },
      ],
      faults: [],
    });
  });

  it("counts lines right when Windows line ends stand inside a quoted cell", () => {
    const { rows } = read('id,note\r\na,"one\r\ntwo"\r\nb,three\r\n');
    expect(rows.map(({ line }) => line)).toEqual([2, 4]);
  });

  it("may have no rows", () => expect(read("id,note\n")).toEqual({ rows: [], faults: [] }));

  it.each([
    ["", "data/events/notes.csv line 1 header: lacks id, note"],
    ["id\na\n", "data/events/notes.csv line 1 header: lacks note"],
    ["id,note,colour\na,b,c\n", "data/events/notes.csv line 1 header: has unknown columns colour"],
    ["note,id\na,b\n", "data/events/notes.csv line 1 header: must list the columns in this order: id,note"],
    [
      "id,note,note\na,b,c\n",
      "data/events/notes.csv line 1 header: must list the columns in this order: id,note",
    ],
    ["ID,note\na,b\n", "data/events/notes.csv line 1 header: lacks id"],
  ])("is refused as a whole when its header is %j", (text, said) => {
    expect(read(text)).toEqual({ rows: [], faults: [said] });
  });

  it("leaves out a row with a cell too many or too few, and reads on", () => {
    expect(read("id,note\na\nb,two\nc,three,more\n")).toEqual({
      rows: [{ line: 3, row: { id: "b", note: "two" } }],
      faults: [
        "data/events/notes.csv line 2 row: has 1 cells; the header has 2",
        "data/events/notes.csv line 4 row: has 3 cells; the header has 2",
      ],
    });
  });

  it("is refused when a quote is never closed", () => {
    const { rows, faults } = read('id,note\na,"one\n');
    expect(rows).toEqual([]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(
      /^data\/events\/notes\.csv line 1 file: is not readable as CSV: Quote Not Closed/,
    );
  });
});
