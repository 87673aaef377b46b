import { expect, it } from "vitest";
import { daySliderWords } from "@/lib/words/day-slider";
import { describeDay, describePlace } from "./describe-slider";
import type { DayMark } from "./marks";

const MARKS: DayMark[] = [
  { day: "2020-09-14", label: "1 tie back", kind: "gain" },
  { day: "2020-09-15", label: "13 ties cut", kind: "loss" },
];

it("says a day in words, and what changed on it", () => {
  expect(describeDay("2020-09-15", MARKS, daySliderWords())).toBe("15 September 2020: 13 ties cut");
  expect(describeDay("2020-09-16", MARKS, daySliderWords())).toBe("16 September 2020");
});

it("says what changed on each day of a place", () => {
  const place = { x: 0, kind: "both", reach: 1, marks: MARKS } as const;
  expect(describePlace(place, daySliderWords())).toBe(
    "14 September 2020: 1 tie back\n15 September 2020: 13 ties cut",
  );
});
