import { parseArgs } from "node:util";
import { PARTS, type Part, runBench } from "./bench/run-bench";
import { messageOf } from "./start/database";
import { listenForStop } from "./start/stop";

const USAGE = `npm run bench timeline [-- --events 1000000 --runs 30 --part ${PARTS.join("|")}]`;

const stop = listenForStop();
let code = 1;
try {
  await runBench({
    ...readOptions(),
    signal: stop.signal,
    tell: (sentence) => console.error(sentence),
    show: (markdown) => console.log(`\n${markdown}`),
  });
  code = 0;
} catch (fault) {
  if (stop.exitCode() === undefined) console.error(messageOf(fault));
}
process.exit(stop.exitCode() ?? code);

function readOptions() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      events: { type: "string", default: "1000000" },
      runs: { type: "string", default: "30" },
      part: { type: "string", multiple: true, default: [...PARTS] },
    },
  });
  const [events, runs] = [Number(values.events), Number(values.runs)];
  const isCount = (number: number) => Number.isInteger(number) && number > 0;
  if (positionals[0] !== "timeline" || !isCount(events) || !isCount(runs) || !values.part.every(isPart))
    throw new Error(`Say what to measure: ${USAGE}`);
  return { events, runs, parts: PARTS.filter((part) => values.part.includes(part)) };
}

function isPart(text: string): text is Part {
  return PARTS.some((part) => part === text);
}
