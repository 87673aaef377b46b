import { expect, it } from "vitest";
import { FRAME_HEAD, frameCells, p95OfRuns } from "./frames";

const runs = [
  [16.6, 16.8, 16.7],
  [16.7, 33.4, 50],
];

it("tells how many frames there are, how long they took, and how many were missed", () => {
  expect(frameCells({ runs })).toEqual(["6", "16.7", "50.0", "50.0", "2", "1"]);
});

it("takes the p95 of each run by itself", () => {
  expect(p95OfRuns({ runs })).toEqual({ runs: [16.8, 50] });
});

it("says what failed, in as many cells", () => {
  const failed = { failure: "no answer in 60 s" };
  expect(frameCells(failed)).toEqual(["no answer in 60 s", "–", "–", "–", "–", "–"]);
  expect(frameCells(failed)).toHaveLength(FRAME_HEAD.length);
  expect(p95OfRuns(failed)).toEqual(failed);
});
