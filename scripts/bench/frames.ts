import { quantile } from "./quantile";
import type { Times } from "./times";

/** From one frame to the next, ms, run by run: for every run all its frames, in order. */
export type Frames = { runs: readonly (readonly number[])[] } | { failure: string };

/** What a frame takes that is on time, ms, as clocks of tenths tell it at most. */
const ON_TIME = 17;

/** The p95 of each run. */
export function p95OfRuns(frames: Frames): Times {
  return "failure" in frames ? frames : { runs: frames.runs.map((run) => quantile(run, 0.95)) };
}

/** What {@link frameCells} tells. */
export const FRAME_HEAD = [
  "frames",
  "median, ms",
  "p95",
  "longest",
  "one or more missed",
  "two or more missed",
] as const;

/**
 * The frames of all runs together as cells of a table: how many there are, how long they took, and
 * how many came too late, by one frame of 60 in a second or by more.
 */
export function frameCells(frames: Frames): string[] {
  if ("failure" in frames) return [frames.failure, ...FRAME_HEAD.slice(1).map(() => "–")];
  const all = frames.runs.flat();
  const longer = (times: number) => all.filter((frame) => frame > times * ON_TIME).length;
  return [
    all.length.toLocaleString("en-GB"),
    ...[0.5, 0.95, 1].map((share) => quantile(all, share).toFixed(1)),
    String(longer(1)),
    String(longer(2)),
  ];
}
