import { expect, it } from "vitest";
import { feedAlternates, formHref } from "./forms";

it("puts the ending behind the path and keeps the query", () => {
  expect(formHref("/timeline", "csv")).toBe("/timeline.csv");
  expect(formHref("/timeline?actor=huawei&q=a%3Fb.c", "feed.json")).toBe(
    "/timeline.feed.json?actor=huawei&q=a%3Fb.c",
  );
});

it("offers the feeds and the calendar of the same state", () => {
  expect(feedAlternates("/timeline?actor=huawei")).toEqual([
    { form: "atom", type: "application/atom+xml", href: "/timeline.atom?actor=huawei" },
    { form: "feed.json", type: "application/feed+json", href: "/timeline.feed.json?actor=huawei" },
    { form: "ics", type: "text/calendar", href: "/timeline.ics?actor=huawei" },
  ]);
});
