import { Stopped } from "./stop";

/**
 * One step with one line of progress: its name at once, what came of it when it is done.
 *
 * @param tell what came of it; the time is added when it took a while
 */
export async function step<Result>(
  name: string,
  work: () => Promise<Result>,
  tell: (result: Result) => string,
): Promise<Result> {
  const begun = performance.now();
  process.stdout.write(`${name} … `);
  try {
    const result = await work();
    console.log(`${tell(result)}${tookLong(begun)}`);
    return result;
  } catch (fault) {
    console.log(`${fault instanceof Stopped ? "stopped" : "failed"}${tookLong(begun)}`);
    throw fault;
  }
}

function tookLong(begun: number): string {
  const seconds = (performance.now() - begun) / 1000;
  return seconds < 0.1 ? "" : ` (${seconds.toFixed(1)} s)`;
}
