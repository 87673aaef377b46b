import { parseArgs } from "node:util";
import { reportChain } from "./bench/report-chain";
import { reportDrag } from "./bench/report-drag";
import { SIZES } from "./bench/report-drawings";
import { reportLayouts } from "./bench/report-layouts";
import { reportMap } from "./bench/report-map";
import { reportShare } from "./bench/report-share";
import { PARTS, type Part, runBench } from "./bench/run-bench";
import { messageOf } from "./start/database";
import { listenForStop } from "./start/stop";

const USAGE = `npm run bench timeline [-- --events 1000000 --runs 30 --acts 1000 --part ${PARTS.join("|")}], npm run bench supply-chain [-- --runs 30 --list inputs.csv], npm run bench map [-- --runs 30], or npm run bench share [-- --runs 20]`;

const stop = listenForStop();
let code = 1;
try {
  const { subject, ...options } = readOptions();
  const common = { signal: stop.signal, tell: (sentence: string) => console.error(sentence) };
  const show = (markdown: string) => console.log(`\n${markdown}`);
  if (subject === "timeline") await runBench({ ...options, ...common, show });
  else if (subject === "map") await reportMap({ ...options, ...common, show });
  else if (subject === "share") await reportShare({ ...options, ...common, show });
  else {
    show(await reportLayouts({ ...options, ...common }));
    show(await reportChain({ ...options, ...common }));
    show(await reportDrag({ ...options, ...common }));
  }
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
      list: { type: "string" },
      acts: { type: "string", multiple: true, default: SIZES.map(String) },
      part: { type: "string", multiple: true, default: [...PARTS] },
    },
  });
  const [events, runs] = [Number(values.events), Number(values.runs)];
  const sizes = values.acts.map(Number);
  const isCount = (number: number) => Number.isInteger(number) && number > 0;
  const [subject] = positionals;
  const isSubject =
    subject === "timeline" || subject === "supply-chain" || subject === "map" || subject === "share";
  if (!isSubject || !isCount(events) || !isCount(runs) || !sizes.every(isCount) || !values.part.every(isPart))
    throw new Error(`Say what to measure: ${USAGE}`);
  return {
    subject,
    events,
    runs,
    sizes,
    list: values.list,
    parts: PARTS.filter((part) => values.part.includes(part)),
  };
}

function isPart(text: string): text is Part {
  return PARTS.some((part) => part === text);
}
