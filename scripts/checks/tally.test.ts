import { expect, it } from "vitest";
import { formatTally, readPlaywrightReport, readVitestReport, tallyOf, tallyOfTests } from "./tally";

it("adds up", () => {
  expect(formatTally([tallyOf(0), tallyOf(2), { passed: 40, failed: 0 }])).toBe("41 passed, 1 failed");
  expect(formatTally([])).toBe("0 passed, 0 failed");
});

it("counts a runner that failed without a failed test", () => {
  expect(tallyOfTests(1, { passed: 7, failed: 0 })).toEqual({ passed: 7, failed: 1 });
  expect(tallyOfTests(1, { passed: 7, failed: 3 })).toEqual({ passed: 7, failed: 3 });
  expect(tallyOfTests(0, { passed: 7, failed: 0 })).toEqual({ passed: 7, failed: 0 });
});

it("does not take a run of nothing for a success", () => {
  expect(tallyOfTests(0, readVitestReport(""))).toEqual({ passed: 0, failed: 1 });
});

it("reads both reports", () => {
  expect(readVitestReport('{"numPassedTests":3,"numFailedTests":1}')).toEqual({ passed: 3, failed: 1 });
  expect(readPlaywrightReport('{"stats":{"expected":5,"unexpected":1,"flaky":1,"skipped":2}}')).toEqual({
    passed: 5,
    failed: 2,
  });
});
