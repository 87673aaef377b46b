/** A day that exists, as `YYYY-MM-DD`. */
export type IsoDay = string;

/** How much of a date is known. */
export const PRECISIONS = ["day", "month", "year"] as const;
export type Precision = (typeof PRECISIONS)[number];

/** A date as far as it is known: its first day, and how much of it is known. */
export type FuzzyDate = { on: IsoDay; precision: Precision };

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MS_PER_DAY = 86_400_000;

/** First and last year that the record accepts. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/**
 * Reads `2020`, `2020-05` or `2020-05-15`.
 *
 * @returns the first day and the precision; `undefined` for anything else, also for a day
 *   that does not exist (`2020-02-30`) or a year outside 1900–2100
 */
export function readFuzzyDate(text: string): FuzzyDate | undefined {
  const match = SHAPE.exec(text);
  if (!match) return undefined;
  const [, year = "", month, day] = match;
  if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return undefined;
  const on = `${year}-${month ?? "01"}-${day ?? "01"}`;
  if (!isDay(on)) return undefined;
  return { on, precision: day ? "day" : month ? "month" : "year" };
}

/** A date that a row keeps in two columns; none when nobody knows it. */
export function fuzzyDate(on: IsoDay | null, precision: Precision | null): FuzzyDate | undefined {
  return on && precision ? { on, precision } : undefined;
}

/** Writes a date as far as it is known: `2020`, `2020-05` or `2020-05-15`. The inverse of {@link readFuzzyDate}. */
export function writeFuzzyDate({ on, precision }: FuzzyDate): string {
  return precision === "day" ? on : precision === "month" ? on.slice(0, 7) : on.slice(0, 4);
}

/** Whether `text` is a day of the calendar, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

/** The last day that a date may mean: `2020-02` gives `2020-02-29`. */
export function lastDay({ on, precision }: FuzzyDate): IsoDay {
  if (precision === "day") return on;
  const [year, month] = [Number(on.slice(0, 4)), Number(on.slice(5, 7))];
  return toDay(precision === "month" ? Date.UTC(year, month, 0) : Date.UTC(year, 11, 31));
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return Math.round((toUtc(to) - toUtc(from)) / MS_PER_DAY);
}

/** The day `count` days after `day`. */
export function addDays(day: IsoDay, count: number): IsoDay {
  return toDay(toUtc(day) + count * MS_PER_DAY);
}

/** The earlier of two days. */
export function earlierDay(a: IsoDay, b: IsoDay): IsoDay {
  return a < b ? a : b;
}

/** The later of two days. */
export function laterDay(a: IsoDay, b: IsoDay): IsoDay {
  return a > b ? a : b;
}

/** Midnight UTC of a day, in milliseconds. Only for scales: a day stays text everywhere else. */
export function toUtc(day: IsoDay): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The UTC day in which a moment falls. */
export function toDay(ms: number): IsoDay {
  return new Date(ms).toISOString().slice(0, 10);
}
