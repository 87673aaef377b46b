import { describe, expect, it } from "vitest";
import { RECORD_FACTS } from "@/db/record-columns";
import { dataWords } from "@/lib/words/data";
import { aboutTable, codeBookRows, RECORD_FILES, wordRows } from "./record-tables";

const { codeBook } = dataWords();

describe("the code book", () => {
  it("says what every table and every column holds", () => {
    for (const { name } of RECORD_FACTS) expect(aboutTable(name)?.about, name).toMatch(/\.$/);
    for (const { table, column, meaning } of codeBookRows())
      expect(meaning, `${table}.${column}`).toMatch(/\.$/);
  });

  it("says nothing of tables and columns that are not there", () => {
    expect(Object.keys(codeBook.tables).toSorted()).toEqual(RECORD_FACTS.map(({ name }) => name).toSorted());
    for (const [table, { columns }] of Object.entries(codeBook.tables)) {
      const known = codeBookRows().filter((row) => row.table === table);
      expect(known.map(({ column }) => column)).toEqual(expect.arrayContaining(Object.keys(columns)));
    }
  });

  it("says what every word of the closed lists means, and no others", () => {
    for (const { list, word, meaning } of wordRows()) expect(meaning, `${list}: ${word}`).not.toBe("");
    const told = Object.entries(codeBook.lists).flatMap(([list, words]) =>
      Object.keys(words).map((word) => `${list}: ${word}`),
    );
    expect(told.toSorted()).toEqual(
      wordRows()
        .map(({ list, word }) => `${list}: ${word}`)
        .toSorted(),
    );
  });

  it("leaves out what is reckoned, and what a later revision changes", () => {
    const names = new Set(codeBookRows().map(({ column }) => column));
    expect(names.has("search")).toBe(false);
    expect(names.has("to_revision")).toBe(false);
    expect(names.has("from_revision")).toBe(true);
  });
});

it("no two files of the record have one name, and each is fit for an address", () => {
  const names = RECORD_FILES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z][a-z_-]*$/);
});
