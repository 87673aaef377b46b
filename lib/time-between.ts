import { daysBetween, type FuzzyDate } from "./dates";

/** A length of time in the finest unit that both of its ends are known to. Negative when the second end is earlier. */
export type TimeBetween = { unit: "day" | "month" | "year"; count: number };

/**
 * From one date to another: in days when both are known to the day, else in calendar months or
 * years. November 2021 to 19 March 2026 is 52 months, whichever day of November was meant.
 */
export function timeBetween(from: FuzzyDate, to: FuzzyDate): TimeBetween {
  if (from.precision === "day" && to.precision === "day")
    return { unit: "day", count: daysBetween(from.on, to.on) };
  const years = Number(to.on.slice(0, 4)) - Number(from.on.slice(0, 4));
  if (from.precision === "year" || to.precision === "year") return { unit: "year", count: years };
  return { unit: "month", count: years * 12 + Number(to.on.slice(5, 7)) - Number(from.on.slice(5, 7)) };
}

type Announced = { announcedOn: FuzzyDate["on"]; announcedPrecision: FuzzyDate["precision"] };

/** From the announcement of one act to that of another. */
export function announcedBetween(earlier: Announced, later: Announced): TimeBetween {
  return timeBetween(
    { on: earlier.announcedOn, precision: earlier.announcedPrecision },
    { on: later.announcedOn, precision: later.announcedPrecision },
  );
}
