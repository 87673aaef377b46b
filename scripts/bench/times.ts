import { messageOf } from "../start/database";
import { quantile } from "./quantile";

/** The times of one thing, ms, in the order of its runs; or why it has none. */
export type Times = { runs: readonly number[] } | { failure: string };

/** How many decimals a time of the table has below 10 ms; longer ones have none. */
const FINE = 10;

/**
 * Runs `once` as often as `runs` says. One more run comes first and is not counted, so that caches
 * are filled.
 *
 * @param once gives the time of one run, ms
 * @returns a failure as soon as one run fails
 * @throws only when `signal` is aborted
 */
export async function repeat(
  once: (run: number) => Promise<number>,
  { runs: wanted, signal }: { runs: number; signal: AbortSignal },
): Promise<Times> {
  const runs: number[] = [];
  try {
    await once(0);
    while (runs.length < wanted) {
      signal.throwIfAborted();
      runs.push(await once(runs.length + 1));
    }
    return { runs };
  } catch (fault) {
    signal.throwIfAborted();
    return { failure: firstLine(fault) };
  }
}

/** The times of several things as those of one; the first failure where there is one. */
export function pooled(all: readonly Times[]): Times {
  const runs: number[] = [];
  for (const times of all) {
    if ("failure" in times) return times;
    runs.push(...times.runs);
  }
  return runs.length > 0 ? { runs } : { failure: "none" };
}

/** The first line of what a fault says. */
export function firstLine(fault: unknown): string {
  return messageOf(fault).split("\n")[0] ?? "";
}

/** Median and p95 as cells of a table, ms; a failure stands in the first cell. */
export function timeCells(times: Times): [median: string, p95: string] {
  if ("failure" in times) return [times.failure, "–"];
  return [writeTime(quantile(times.runs, 0.5)), writeTime(quantile(times.runs, 0.95))];
}

function writeTime(time: number): string {
  return time.toLocaleString("en-GB", {
    minimumFractionDigits: time < FINE ? 1 : 0,
    maximumFractionDigits: time < FINE ? 1 : 0,
  });
}
