/** How many checks passed and failed. */
export type Tally = { passed: number; failed: number };

/** One check that is a program: it passed when the program says so. */
export function tallyOf(code: number): Tally {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * What a test runner counted. It may fail without a failed test (a file that does not compile, a
 * set-up that breaks, no test at all): that counts as one.
 */
export function tallyOfTests(code: number, { passed, failed }: Tally): Tally {
  const nothingRan = passed + failed === 0;
  return { passed, failed: failed === 0 && (code !== 0 || nothingRan) ? 1 : failed };
}

/** The sum, as the last line of `npm test`. */
export function formatTally(tallies: readonly Tally[]): string {
  const sum = (count: (tally: Tally) => number) => tallies.reduce((total, tally) => total + count(tally), 0);
  return `${sum(({ passed }) => passed)} passed, ${sum(({ failed }) => failed)} failed`;
}

/** Reads the counts of vitest's JSON report; zeros when it wrote none. */
export function readVitestReport(text: string): Tally {
  return { passed: numberIn(parse(text), "numPassedTests"), failed: numberIn(parse(text), "numFailedTests") };
}

/** Reads the counts of Playwright's JSON report; a test that passed only at the second try failed. */
export function readPlaywrightReport(text: string): Tally {
  const report = parse(text);
  const stats = report && typeof report === "object" && "stats" in report ? report.stats : undefined;
  return {
    passed: numberIn(stats, "expected"),
    failed: numberIn(stats, "unexpected") + numberIn(stats, "flaky"),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function numberIn(report: unknown, name: string): number {
  if (!report || typeof report !== "object") return 0;
  return Number(new Map(Object.entries(report)).get(name) ?? 0);
}
