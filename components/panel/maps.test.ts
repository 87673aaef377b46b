import { expect, it } from "vitest";
import { words } from "@/lib/words";
import { mapsOf } from "./maps";

const JOINED = {
  measure: "initiative-join",
  announcedOn: "2022-06-08",
  announcedPrecision: "day",
  parties: [
    { actor: "china-government", country: "CHN", name: "Government of China", kind: "government" },
    { actor: "five-states", country: null, name: "Five Central Asian states", kind: "group" },
    { actor: null, country: "KAZ", name: "Kazakhstan", kind: null },
    { actor: "huawei", country: "CHN", name: "Huawei", kind: "company" },
    { actor: "zte", country: "TWN", name: "a company", kind: "company" },
  ],
} as const;

it("an act about an initiative leads to the map of its day, once for each country in it", () => {
  expect(mapsOf(JOINED, 3, words())).toEqual([
    { href: "/map?at=2022-06-08&country=KAZ&rev=3", text: "Kazakhstan, 8 June 2022" },
    {
      href: "/map?at=2022-06-08&country=CHN&rev=3",
      text: "The country of Government of China, 8 June 2022",
    },
  ]);
});

it("a month stands for its last day, when all of it has happened", () => {
  const [first] = mapsOf(
    { ...JOINED, announcedOn: "2022-06-01", announcedPrecision: "month" },
    undefined,
    words(),
  );
  expect(first?.href).toBe("/map?at=2022-06-30&country=KAZ");
});

it("any other act leads to no map", () =>
  expect(mapsOf({ ...JOINED, measure: "tariff" }, undefined, words())).toEqual([]));
