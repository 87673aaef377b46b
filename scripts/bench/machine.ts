import { cpus, totalmem } from "node:os";

/**
 * What was measured on, as lines of a Markdown list: date, processor, memory, versions.
 *
 * @param chromium its version; none where no browser takes part
 */
export function describeMachine(chromium?: string): string {
  const [first, ...others] = cpus();
  return [
    `- Date: ${new Date().toISOString().slice(0, 10)}`,
    `- Processor: ${first?.model.trim() ?? "not known"}, ${others.length + 1} cores`,
    `- Memory: ${(totalmem() / 2 ** 30).toFixed(1)} GiB`,
    `- Node ${process.versions.node}${chromium === undefined ? "" : `, Chromium ${chromium}`}`,
  ].join("\n");
}
