import { expect, it } from "vitest";
import type { Membership } from "@/lib/memberships";
import { namedAgainst } from "./claims";

const launch = { id: "clean-network", launchedOn: "2020-04-29" };
const tie = (country: string, more: Partial<Membership>): Membership => ({
  initiative: "clean-network",
  country,
  status: "signatory",
  fromOn: "2020-08-05",
  fromPrecision: "day",
  toOn: null,
  toPrecision: null,
  confidence: "high",
  contested: false,
  aggregateOnly: false,
  ...more,
});

const ties = [
  tie("EST", {}),
  tie("POL", { fromOn: "2020-10-01" }),
  tie("BRA", { fromOn: null, fromPrecision: null }),
  tie("JPN", { status: "declined" }),
];

it("counts the ties that hold on the day, and apart from them those that may", () => {
  expect(namedAgainst({ on: "2020-08-11", precision: "day", unit: "countries" }, ties, launch)).toEqual({
    sure: 1,
    perhaps: 1,
  });
});

it("takes the last day of a claim that is known to its month only", () => {
  expect(namedAgainst({ on: "2020-10-01", precision: "month", unit: "countries" }, ties, launch)?.sure).toBe(
    2,
  );
});

it("sets nothing against a count of anything else than countries", () => {
  expect(namedAgainst({ on: "2020-10-17", precision: "day", unit: "telcos" }, ties, launch)).toBeUndefined();
});
