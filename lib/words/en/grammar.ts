import type { FuzzyDate, IsoDay } from "../../dates";
import { named } from "./named";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

function monthOf(day: IsoDay): string {
  return MONTHS[Number(day.slice(5, 7)) - 1] ?? "";
}

/** `1,234`, as `toLocaleString` writes it, whose first call alone takes as long as drawing fifty bars. */
function number(value: number): string {
  return Number.isSafeInteger(value)
    ? String(value).replace(/\B(?=(\d{3})+$)/g, ",")
    : value.toLocaleString("en-GB");
}

/** How English writes dates, numbers and lists. */
export const grammar = {
  /** `17 August 2020`. */
  day: (day: IsoDay) => `${Number(day.slice(8, 10))} ${monthOf(day)} ${day.slice(0, 4)}`,
  /** `17 August 2020`, `August 2020` or `2020`, as far as it is known. */
  date({ on, precision }: FuzzyDate): string {
    if (precision === "day") return grammar.day(on);
    return precision === "month" ? `${monthOf(on)} ${on.slice(0, 4)}` : on.slice(0, 4);
  },
  /** `on 17 August 2020`, `in August 2020`, `in 2020`: within a date, as far as it is known. */
  within: (date: FuzzyDate) => `${date.precision === "day" ? "on" : "in"} ${grammar.date(date)}`,
  /** `Aug`, for axes. */
  shortMonth: (day: IsoDay) => monthOf(day).slice(0, 3),
  number,
  percent: (share: number) => `${Math.round(share * 1000) / 10} %`,
  /** `1 act`, `2 acts`. */
  count: (number: number, one: string, many: string) =>
    `${grammar.number(number)} ${number === 1 ? one : many}`,
  named,
  /** `a member`, `an observer`. */
  withArticle: (noun: string) => `${/^[aeio]/i.test(noun) ? "an" : "a"} ${noun}`,
  /** `A`, `A and B`, `A, B and C`. */
  list(items: readonly string[]): string {
    if (items.length < 2) return items.join("");
    return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
  },
  /** `after 31 days`, `on the same day`. */
  after: (days: number) => (days === 0 ? "on the same day" : `after ${grammar.count(days, "day", "days")}`),
};
