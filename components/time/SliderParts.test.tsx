import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { DaySlider } from "./DaySlider";
import type { DayMark } from "./marks";
import { SliderParts } from "./SliderParts";

const MARKS: DayMark[] = [
  { day: "2019-05-16", label: "4 ties cut", kind: "loss" },
  { day: "2020-09-15", label: "13 ties cut", kind: "loss" },
  { day: "2030-01-01", label: "outside", kind: "gain" },
];

const slider = (day: string, since?: string) => ({
  first: "2012-10-08",
  last: "2026-07-28",
  day,
  since,
  marks: MARKS,
  label: "Day shown",
  onMove: () => undefined,
  onRest: () => undefined,
});
const drawn = (day: string, since?: string) => renderToStaticMarkup(<SliderParts {...slider(day, since)} />);

it("is a slider that says its day, and what changed on it", () => {
  expect(drawn("2020-09-15")).toMatch(
    /<g role="slider" tabindex="0" [^>]*aria-label="Day shown" aria-orientation="horizontal" aria-valuemin="0" aria-valuemax="5041" aria-valuenow="2899" aria-valuetext="15 September 2020: 13 ties cut">/i,
  );
  expect(drawn("2020-09-16")).toContain('aria-valuetext="16 September 2020"');
});

it("stands at the end of the track for a day that is not on it", () => {
  expect(drawn("2040-01-01")).toContain('aria-valuetext="28 July 2026"');
  expect(drawn("1999-01-01")).toContain('aria-valuetext="8 October 2012"');
});

it("has buttons that say when they lead nowhere", () => {
  const off = (day: string) =>
    [...drawn(day).matchAll(/aria-label="([^"]+)" title="[^"]+"( aria-disabled="true")?/g)].map(
      ([, label, disabled]) => `${label}${disabled ? ", off" : ""}`,
    );
  expect(off("2020-01-01")).toEqual(["Previous change", "Play the changes", "Next change"]);
  expect(off("2019-05-16")).toEqual(["Previous change, off", "Play the changes", "Next change"]);
  expect(off("2020-09-15")).toEqual(["Previous change", "Play the changes", "Next change, off"]);
});

it("names the day that is compared", () => {
  expect(drawn("2020-09-15", "2019-05-01")).toContain("<title>Compared with 1 May 2019</title>");
  expect(drawn("2020-09-15")).not.toContain("Compared");
});

it("is nothing but its room until script runs", () => {
  expect(renderToStaticMarkup(<DaySlider {...slider("2020-09-15")} />)).toMatch(
    /^<div class="[^"]*"><\/div>$/,
  );
});
