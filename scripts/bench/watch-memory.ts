import { readFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";

/** How often memory is looked at, ms. */
const GLANCE = 100;

/** The resident memory of a process, KiB; on Linux. */
async function residentOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  const [, size] = /^VmRSS:\s+(\d+) kB$/m.exec(status) ?? [];
  if (size === undefined) throw new Error(`Process ${pid} does not tell its memory.`);
  return Number(size);
}

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
