import { expect, it } from "vitest";
import type { BinRow } from "@/lib/bins";
import type { Counted } from "@/lib/density";
import type { TimelineView } from "../layout";
import { binRows, binYears } from "./bin-rows";

const BY_SENDER: TimelineView = { lanes: "sender", dates: "announced" };
const counted = (rows: BinRow[], days = { first: "2019-02-15", last: "2020-05-31" }): Counted => ({
  step: "half-year",
  days,
  rows,
});

it("tells bins by lane from the top, then by time, their groups in the fixed order, as far as they are shown", () => {
  const rows: BinRow[] = [
    { start: "2019-07-01", lane: "china", group: "china", acts: 5 },
    { start: "2020-01-01", lane: "united-states", group: "companies", acts: 2 },
    { start: "2020-01-01", lane: "united-states", group: "united-states", acts: 3 },
    { start: "2019-01-01", lane: "united-states", group: "united-states", acts: 1 },
  ];
  expect(binRows(counted(rows), BY_SENDER)).toEqual([
    {
      lane: "united-states",
      days: { first: "2019-02-15", last: "2019-06-30" },
      acts: 1,
      parts: [{ group: "united-states", acts: 1 }],
    },
    {
      lane: "united-states",
      days: { first: "2020-01-01", last: "2020-05-31" },
      acts: 5,
      parts: [
        { group: "united-states", acts: 3 },
        { group: "companies", acts: 2 },
      ],
    },
    {
      lane: "china",
      days: { first: "2019-07-01", last: "2019-12-31" },
      acts: 5,
      parts: [{ group: "china", acts: 5 }],
    },
  ]);
});

it("puts the sender above before the one below", () => {
  const rows: BinRow[] = [
    { start: "2019-07-01", lane: "below", group: "china", acts: 5 },
    { start: "2020-01-01", lane: "above", group: "united-states", acts: 2 },
  ];
  const compared = { ...BY_SENDER, isCompared: true };
  expect(binRows(counted(rows), compared).map(({ lane }) => lane)).toEqual(["above", "below"]);
});

it("tells nothing of nothing", () => expect(binRows(counted([]), BY_SENDER)).toEqual([]));

it("tells bins by year and by step of time, the lanes of a step from the top", () => {
  const rows: BinRow[] = [
    { start: "2020-01-01", lane: "china", group: "china", acts: 5 },
    { start: "2019-07-01", lane: "china", group: "china", acts: 4 },
    { start: "2020-01-01", lane: "united-states", group: "united-states", acts: 3 },
    { start: "2019-01-01", lane: "united-states", group: "united-states", acts: 1 },
  ];
  const years = binYears(binRows(counted(rows), BY_SENDER));
  expect(
    years.map(({ year, periods }) => [
      year,
      ...periods.map(({ days, bins }) => [
        days.first,
        days.last,
        ...bins.map(({ lane, acts }) => `${lane} ${acts}`),
      ]),
    ]),
  ).toEqual([
    ["2019", ["2019-02-15", "2019-06-30", "united-states 1"], ["2019-07-01", "2019-12-31", "china 4"]],
    ["2020", ["2020-01-01", "2020-05-31", "united-states 3", "china 5"]],
  ]);
  const lowerFirst = [
    { start: "2020-01-01", lane: "united-states", group: "united-states", acts: 3 },
    { start: "2019-07-01", lane: "china", group: "china", acts: 4 },
  ] as const satisfies BinRow[];
  expect(binYears(binRows(counted([...lowerFirst]), BY_SENDER)).map(({ year }) => year)).toEqual([
    "2019",
    "2020",
  ]);
  expect(binYears([])).toEqual([]);
});
