import { dateLabel } from "./date-labels";
import { grammar } from "./grammar";

/** Words of the dates that lie after the day to which the record was checked. */
export const upcoming = {
  heading: "Dates to come",
  /** `After June 2026, to which the record was checked, 9 dates of these acts lie ahead. What happened then, it does not say.` */
  sentence: (dates: number, checked: string) =>
    `${grammar.count(dates, "date of these acts lies", "dates of these acts lie")} after ${checked}, to which the record was checked. Whether it happened then is not known here.`,
  more: (dates: number) => `Show ${grammar.number(dates)} more`,
  label: dateLabel,
  calendar: "All dates of these acts as a calendar (.ics)",
};
