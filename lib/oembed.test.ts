import { expect, it } from "vitest";
import { frameSize, namedChart } from "./oembed";

const HERE = "https://example.org";

it.each([
  ["https://example.org/timeline?actor=huawei", "timeline", "actor=huawei"],
  ["http://example.org/supply-chain", "supply-chain", ""],
  ["https://example.org/map/?at=2020-09-08#x", "map", "at=2020-09-08"],
  ["https://example.org/embed/map?theme=dark", "map", "theme=dark"],
])("%s is a chart of this site", (url, chart, query) => {
  const named = namedChart(url, HERE);
  expect(named?.chart).toBe(chart);
  expect(String(named?.query)).toBe(query);
});

it.each([
  "",
  "timeline",
  "https://example.com/timeline",
  "https://example.org.example.com/timeline",
  "https://example.org:8080/timeline",
  "https://example.org/events/x",
  "https://example.org/",
  "https://example.org/timeline/x",
  "javascript:alert(1)//example.org/timeline",
  "ftp://example.org/timeline",
  `https://example.com/${"x".repeat(10_000)}`,
])("%s is none", (url) => {
  expect(namedChart(url, HERE)).toBeUndefined();
});

it("is none where the site does not know its own name", () => {
  expect(namedChart("https://example.org/timeline", "")).toBeUndefined();
});

it("fits a frame into the room there is", () => {
  expect(frameSize("map", null, null)).toEqual({ width: 960, height: 980 });
  expect(frameSize("map", "400", "300")).toEqual({ width: 400, height: 300 });
  expect(frameSize("map", "9999", "-4")).toEqual({ width: 960, height: 980 });
  expect(frameSize("map", "1e2", "0")).toEqual({ width: 960, height: 980 });
});
