import type { FuzzyDate, IsoDay } from "../dates";

/** A date as CSL-JSON writes it, as far as it is known: year, month, day. */
export type CslDate = { "date-parts": [number[]] };

/** What is cited, in the words of CSL-JSON; what is not known is missing. */
export type CslItem = {
  id: string;
  type: "legislation" | "legal_case" | "webpage";
  title: string;
  author?: { literal: string }[];
  "container-title"?: string;
  volume?: string;
  page?: string;
  number?: string;
  publisher?: string;
  issued?: CslDate;
  accessed?: CslDate;
  version?: string;
  abstract?: string;
  note?: string;
  URL?: string;
};

/** A day as CSL-JSON writes it. */
export function cslDay(day: IsoDay): CslDate {
  return cslDate({ on: day, precision: "day" });
}

/** A date as far as it is known as CSL-JSON writes it: `[[2020]]`, `[[2020, 5]]` or `[[2020, 5, 15]]`. */
export function cslDate({ on, precision }: FuzzyDate): CslDate {
  const parts = on.split("-").map(Number);
  return { "date-parts": [parts.slice(0, { year: 1, month: 2, day: 3 }[precision])] };
}
