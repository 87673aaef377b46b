import { expect, it } from "vitest";
import { namesByRow } from "@/lib/changes/references";
import { changesWords } from "@/lib/words/changes";
import { changedRecordHref } from "./record-href";
import { valueInWords } from "./value";

const NAMES = namesByRow([
  { table: "actors", id: "huawei", name: "Huawei", at: "actors", atId: "huawei" },
  { table: "countries", id: "CHN", name: "China", at: "countries", atId: "CHN" },
  { table: "dependencies", id: "a--b", name: "A → B", at: "nodes", atId: "b" },
  { table: "renamed", id: "event:a", name: "a → b", at: "renamed", atId: "event:a" },
]);
const told = (
  ...[table, column, text]: [Parameters<typeof valueInWords>[0], Parameters<typeof valueInWords>[1], string]
) => valueInWords(table, column, text, NAMES, changesWords());

it("tells dates, words of closed lists and ids as a reader knows them, and any other text as it stands", () => {
  expect(told("events", "announced", "2019-05")).toBe("May 2019");
  expect(told("memberships", "from", "2020-09-08")).toBe("8 September 2020");
  expect(told("events", "measure", "entity-list")).toBe("Entity List");
  expect(told("nodes", "stage", "fabrication")).toBe("Fabrication");
  expect(told("events", "extraterritorial", "yes")).toBe("yes");
  expect(told("sources", "position", "0")).toBe("1");
  expect(told("parties", "actor", "huawei")).toBe("Huawei");
  expect(told("parties", "actor", "nobody")).toBe("nobody");
  expect(told("events", "measure", "a-word-of-old")).toBe("a-word-of-old");
});

it("leads to the page or chart that shows a record as it stood", () => {
  expect(changedRecordHref(NAMES, "countries", "CHN", 2)).toBe("/countries/CHN?rev=2");
  expect(changedRecordHref(NAMES, "dependencies", "a--b", 1)).toBe("/supply-chain?focus=b&rev=1");
  expect(changedRecordHref(NAMES, "renamed", "event:a", 1)).toBeUndefined();
  expect(changedRecordHref(NAMES, "events", "gone", 1)).toBeUndefined();
});
