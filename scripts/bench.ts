import { parseArgs } from "node:util";
import { openMadeUpRecord } from "./bench/made-up-record";
import { type StatementTimes, timeStatements } from "./bench/time-statements";
import { messageOf } from "./start/database";
import { listenForStop, unlessStopped } from "./start/stop";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { events: { type: "string", default: "1000000" } },
});

const stop = listenForStop();
let code = 1;
try {
  const count = Number(values.events);
  if (positionals[0] !== "timeline" || !Number.isInteger(count) || count < 1)
    throw new Error("Say what to measure: npm run bench timeline [-- --events 1000000]");
  console.log(
    `A database with ${count} made-up events beside the real ones; the first time, making it takes minutes.`,
  );
  const database = await unlessStopped(stop.signal, openMadeUpRecord(count, stop.signal));
  try {
    for (const times of await unlessStopped(stop.signal, timeStatements(database.ownerUrl)))
      console.log(inWords(times));
    code = 0;
  } finally {
    await database.close();
  }
} catch (fault) {
  if (stop.exitCode() === undefined) console.error(messageOf(fault));
}
process.exit(stop.exitCode() ?? code);

function inWords(times: StatementTimes): string {
  const name = times.name.padEnd(40);
  if (times.brokenOff) return `${name} broken off by the site's limit of 5 s`;
  const { rows, kilobytes, median, p95 } = times;
  return `${name} ${rows} rows, ${kilobytes.toFixed(1)} kB packed, median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`;
}
