import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readTable } from "@/lib/record/read-table";
import { countriesTable } from "@/lib/record/tables/countries";
import { findCountries } from "./find-countries";

const file = readFileSync(`data/${countriesTable.file}`, "utf8");
const countries = readTable(countriesTable, file, () => undefined)
  .map(({ row: { id, name, originalName } }) => ({ id, name, originalName }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));
const idsOf = (typed: string) => findCountries(countries, typed).map(({ id }) => id);

it("finds a country by name, however accents and letters are typed", () => {
  expect(idsOf("cote d'iv")).toEqual(["CIV"]);
  expect(idsOf("CÔTE D’IVOIRE")).toEqual(["CIV"]);
  expect(idsOf("turkiye")).toEqual(["TUR"]);
});

it("puts a code that is typed whole first, then names that begin so", () => {
  expect(idsOf("chn")[0]).toBe("CHN");
  expect(idsOf("mar")[0]).toBe("MAR");
  expect(idsOf("mar")).toContain("MHL");
  expect(idsOf("ma")[0]).toBe("MAC");
  expect(idsOf("korea")).toEqual(expect.arrayContaining(["KOR", "PRK"]));
});

it("finds a country by its own name", () => {
  expect(idsOf("日本")).toEqual(["JPN"]);
  expect(idsOf("deutsch")).toContain("DEU");
});

it("gives all for no words, and none for letters that no name has", () => {
  expect(idsOf(" ")).toHaveLength(countries.length);
  expect(idsOf("xyzzy")).toEqual([]);
});
