import { readFile } from "node:fs/promises";

/** The resident memory of a process, KiB; on Linux. */
export async function residentOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  const [, size] = /^VmRSS:\s+(\d+) kB$/m.exec(status) ?? [];
  if (size === undefined) throw new Error(`Process ${pid} does not tell its memory.`);
  return Number(size);
}

/** Memory as a cell of a table, MiB. */
export function writeMib(kib: number): string {
  return Math.round(kib / 1_024).toLocaleString("en-GB");
}
