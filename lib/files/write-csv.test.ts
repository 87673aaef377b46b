import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell, Column } from "./column";
import { csvHeader, csvLines } from "./write-csv";

const column = (name: string): Column<Record<string, Cell>> => ({
  name,
  datatype: "string",
  of: (row) => row[name] ?? null,
});
const linesOf = (...cells: Cell[]) =>
  csvLines(
    [column("a")],
    cells.map((a) => ({ a })),
  );

describe("a CSV file", () => {
  it("begins with a byte order mark and the names of its columns", () => {
    expect(csvHeader([{ name: "id" }, { name: "announced_on" }])).toBe("\uFEFFid,announced_on\r\n");
  });

  it("writes lists by |, and nothing for what is not known", () => {
    const row = { a: ["USA", "CHN"], b: null, c: true, d: [], e: 0, f: false };
    expect(csvLines(["a", "b", "c", "d", "e", "f"].map(column), [row])).toBe("USA|CHN,,true,,0,false\r\n");
  });

  it("quotes what RFC 4180 says: commas, quotes, ends of lines", () => {
    expect(csvLines(["a", "b"].map(column), [{ a: 'says "no", twice', b: "one\ntwo" }])).toBe(
      '"says ""no"", twice","one\ntwo"\r\n',
    );
  });

  it("gives no lines for no rows", () => {
    expect(linesOf()).toBe("");
  });

  it.each(["=1+1", "+1", "-1 and more", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠x"])(
    "keeps a spreadsheet from reckoning %j",
    (text) => {
      const [[read]] = parse(linesOf(text)) as [[string]];
      expect(read).toBe(`'${text}`);
    },
  );

  it("keeps a list from being reckoned by its first value", () => {
    expect(linesOf(["=1", "b"])).toBe("'=1|b\r\n");
  });

  it("leaves numbers as they are, also negative ones and coordinates", () => {
    expect(linesOf(-33.87, -1, 151.2, -0.5)).toBe("-33.87\r\n-1\r\n151.2\r\n-0.5\r\n");
  });

  it("reads back what it wrote, whatever the text", () => {
    const formula = /^[=+\-@\t\r＝＋－＠]/;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), (rows) => {
        const text = csvLines(
          ["a", "b"].map(column),
          rows.map(([a, b]) => ({ a, b })),
        );
        const expected = rows.map((row) => row.map((cell) => (formula.test(cell) ? `'${cell}` : cell)));
        expect(parse(text)).toEqual(expected);
      }),
    );
  });
});
