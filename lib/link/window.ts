import { addDays, type IsoDay } from "../dates";
import type { Days } from "../stretch";

/** A window as a link holds it; an end that is no limit is absent. */
export type LinkWindow = { from: string | undefined; to: string | undefined };

/**
 * A window of days as a link writes it: an end that falls on the border of a year or a month
 * is written as that (`2019-05-01` to `2020-12-31` is `2019-05` to `2020`), and one that lies
 * at the end of the record or beyond it is no limit.
 *
 * @param span first and last day of the record
 */
export function writeWindow({ first, last }: Days, span: Days): LinkWindow {
  return {
    from: first <= span.first ? undefined : writeFirst(first),
    to: last >= span.last ? undefined : writeLast(last),
  };
}

function writeFirst(day: IsoDay): string {
  if (day.endsWith("-01-01")) return day.slice(0, 4);
  return day.endsWith("-01") ? day.slice(0, 7) : day;
}

function writeLast(day: IsoDay): string {
  if (day.endsWith("-12-31")) return day.slice(0, 4);
  return addDays(day, 1).endsWith("-01") ? day.slice(0, 7) : day;
}
