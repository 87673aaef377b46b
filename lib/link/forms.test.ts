import { expect, it } from "vitest";
import { formHref } from "./forms";

it("puts the ending behind the path and keeps the query", () => {
  expect(formHref("/timeline", "csv")).toBe("/timeline.csv");
  expect(formHref("/timeline?actor=huawei&q=a%3Fb.c", "feed.json")).toBe(
    "/timeline.feed.json?actor=huawei&q=a%3Fb.c",
  );
});
