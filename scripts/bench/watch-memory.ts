import { setTimeout as pause } from "node:timers/promises";
import { residentOf } from "./memory";

/** How often memory is looked at, ms. */
const GLANCE = 100;

/** The most memory that a process takes while something runs, and what it took before, KiB. */
export async function watchMemory<Result>(
  pid: number,
  run: () => Promise<Result>,
): Promise<{ result: Result; before: number; most: number }> {
  const before = await residentOf(pid);
  let most = before;
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      most = Math.max(most, await residentOf(pid));
      await pause(GLANCE);
    }
  })();
  try {
    const result = await run();
    return { result, before, most };
  } finally {
    isOver = true;
    await watching;
  }
}
