import { expect, it } from "vitest";
import { timelineWords } from "@/lib/words/timeline";
import { describeDays } from "./describe-bins";

it.each([
  ["2020-08-17", "2020-08-17", "17 August 2020"],
  ["2020-08-17", "2020-08-23", "17 to 23 August 2020"],
  ["2020-09-28", "2020-10-04", "28 September to 4 October 2020"],
  ["2020-12-28", "2021-01-03", "28 December 2020 to 3 January 2021"],
  ["2020-02-01", "2020-02-29", "February 2020"],
  ["2021-02-01", "2021-02-28", "February 2021"],
  ["2020-02-01", "2020-02-28", "1 to 28 February 2020"],
  ["2020-04-01", "2020-06-30", "April to June 2020"],
  ["2020-07-01", "2020-12-31", "July to December 2020"],
  ["2020-01-01", "2020-12-31", "2020"],
  ["2019-01-01", "2020-12-31", "January 2019 to December 2020"],
  ["2020-01-15", "2020-12-31", "15 January to 31 December 2020"],
  ["2020-01-01", "2020-12-30", "1 January to 30 December 2020"],
  ["2019-05-01", "2020-05-01", "1 May 2019 to 1 May 2020"],
])("says %s to %s as %s", (first, last, said) =>
  expect(describeDays({ first, last }, timelineWords())).toBe(said),
);
