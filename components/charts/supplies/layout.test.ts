import { expect, it } from "vitest";
import { layoutSupplies, type Supply } from "./layout";

const supply = (from: string, requirement: string, more: Partial<Supply> = {}): Supply => ({
  id: `${from}--${requirement}--${more.sinceOn ?? ""}`,
  from,
  fromName: from.toUpperCase(),
  requirement,
  sinceOn: null,
  sincePrecision: null,
  untilOn: null,
  untilPrecision: null,
  severedBy: null,
  severedTitle: null,
  severedGroup: null,
  ...more,
});
const cutOn = (untilOn: string, severedBy: string): Partial<Supply> => ({
  untilOn,
  untilPrecision: "day",
  severedBy,
  severedTitle: `Rule ${severedBy}`,
  severedGroup: "united-states",
});

const supplies = [
  supply("kirin", "processor", cutOn("2020-09-15", "second")),
  supply("snapdragon", "processor", cutOn("2019-05-16", "first")),
  supply("radio", "radio", cutOn("2019-05-16", "first")),
  supply("radio", "radio", { sinceOn: "2019-06-01", sincePrecision: "day" }),
  supply("boe", "display"),
  supply("harmonyos", "system", { sinceOn: "2021-06-01", sincePrecision: "day" }),
];

it("puts what is cut under its measure, in the order of days, and what stands below", () => {
  const { cuts, standing, emptyNeeds } = layoutSupplies(supplies, "2020-09-16");
  expect(cuts.map(({ event, day, lines }) => [event, day.on, lines.map(({ name }) => name)])).toEqual([
    ["first", "2019-05-16", ["SNAPDRAGON"]],
    ["second", "2020-09-15", ["KIRIN"]],
  ]);
  expect(standing.map(({ name, again }) => [name, again])).toEqual([
    ["BOE", false],
    ["RADIO", true],
  ]);
  expect(emptyNeeds).toEqual(["processor"]);
});

it("shows everything standing the day before the first cut", () => {
  const { cuts, standing } = layoutSupplies(supplies, "2019-05-15");
  expect(cuts).toEqual([]);
  expect(standing.map(({ name }) => name)).toEqual(["BOE", "KIRIN", "RADIO", "SNAPDRAGON"]);
});

it("does not depend on the order of rows and leaves them alone", () => {
  expect(layoutSupplies(Object.freeze(supplies.toReversed()), "2020-09-16")).toEqual(
    layoutSupplies(supplies, "2020-09-16"),
  );
  expect(layoutSupplies([], "2020-09-16")).toEqual({ cuts: [], standing: [], emptyNeeds: [] });
});
