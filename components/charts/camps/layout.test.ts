import { expect, it } from "vitest";
import type { Membership } from "@/lib/memberships";
import { layoutCamps } from "./layout";

const camps = [
  { id: "one", launchedOn: "2020-04-29" },
  { id: "two", launchedOn: "2020-09-08" },
] as const;
const places = [
  { id: "EST", name: "Estonia", latitude: 58.7, longitude: 25.5 },
  { id: "LVA", name: "Latvia", latitude: 56.9, longitude: 24.9 },
  { id: "LTU", name: "Lithuania", latitude: 55.3, longitude: 23.9 },
  { id: "RUS", name: "Russia", latitude: 61, longitude: 99 },
  { id: "CHE", name: "Switzerland", latitude: 46.8, longitude: 8.2 },
  { id: "EUU", name: "European Union", latitude: 50.8, longitude: 4.4 },
  { id: "XKX", name: "Kosovo", latitude: null, longitude: null },
];
const tie = (initiative: string, country: string, more: Partial<Membership> = {}): Membership => ({
  initiative,
  country,
  status: "member",
  fromOn: "2020-09-10",
  fromPrecision: "day",
  toOn: null,
  toPrecision: null,
  confidence: "high",
  contested: false,
  aggregateOnly: false,
  ...more,
});
const ties = [
  tie("one", "EST"),
  tie("one", "LVA", { aggregateOnly: true }),
  tie("two", "LVA"),
  tie("one", "LTU"),
  tie("two", "RUS"),
  tie("one", "EUU"),
];

it("gives a dot to every country with a tie on the day, and a point to the rest", () => {
  const { dots, others } = layoutCamps(places, ties, camps, "2020-09-16");
  expect(dots.map(({ id, side, sure }) => [id, side, sure])).toEqual([
    ["EST", "first", true],
    ["LTU", "first", true],
    ["LVA", "both", false],
    ["RUS", "second", true],
  ]);
  expect(others.map(({ id }) => id)).toEqual(["CHE"]);
  expect(layoutCamps(places, ties, camps, "2020-09-09").dots).toEqual([]);
});

it("keeps dots apart and inside the frame, in whatever order the rows come", () => {
  const camp = layoutCamps(places, ties, camps, "2020-09-16");
  for (const one of camp.dots) {
    expect(one.x).toBeGreaterThanOrEqual(camp.radius);
    expect(one.x).toBeLessThanOrEqual(camp.width - camp.radius);
    for (const other of camp.dots)
      if (one.id < other.id)
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(2 * camp.radius);
  }
  expect(layoutCamps(places.toReversed(), ties.toReversed(), camps, "2020-09-16")).toEqual(camp);
});

it("gives nothing for nothing", () => {
  const { dots, others } = layoutCamps([], [], camps, "2020-09-16");
  expect([dots, others]).toEqual([[], []]);
});
