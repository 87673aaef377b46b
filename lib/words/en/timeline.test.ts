import { expect, it } from "vitest";
import { site } from "./site";
import { timeline } from "./timeline";

it("says how long after its announcement an act took effect, or how long before", () => {
  expect([0, 1, 60, -1, -30].map(timeline.panel.lag)).toEqual([
    "the same day",
    "1 day later",
    "60 days later",
    "1 day earlier",
    "30 days earlier",
  ]);
});

it("says up to when a party was hit, as far as that is known", () => {
  expect(timeline.panel.partyEnded({ on: "2021-05-01", precision: "month" })).toBe("until May 2021");
});

it("counts acts", () => {
  expect([0, 1, 2].map(timeline.acts)).toEqual(["0 acts", "1 act", "2 acts"]);
});

it("names a window with both ends, one end or none", () => {
  expect(timeline.about.window({ from: "May 2019", to: "2020" })).toBe(", May 2019 to 2020");
  expect(timeline.about.window({ from: "May 2019" })).toBe(", from May 2019 on");
  expect(timeline.about.window({ to: "2020" })).toBe(", up to 2020");
  expect(timeline.about.window({})).toBe("");
});

it("says what failed, what still stands, and which record is shown", () => {
  expect(site.failure.rows(500)).toBe(
    "The rows of this chart could not be loaded (HTTP 500). The last chart still stands.",
  );
  expect(site.frozen.note(1, "24 November 2026")).toBe(
    "This is the record as it stood at revision 1 of 24 November 2026.",
  );
});
