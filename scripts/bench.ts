import { parseArgs } from "node:util";
import { reportChain } from "./bench/report-chain";
import { reportDrag } from "./bench/report-drag";
import { SIZES } from "./bench/report-drawings";
import { reportLayouts } from "./bench/report-layouts";
import { reportMap } from "./bench/report-map";
import { reportShare, SHARE_PARTS } from "./bench/report-share";
import { PARTS, runBench } from "./bench/run-bench";
import { messageOf } from "./start/database";
import { listenForStop } from "./start/stop";

const USAGE = `npm run bench timeline [-- --events 1000000 --runs 30 --acts 1000 --part ${PARTS.join("|")}], npm run bench supply-chain [-- --runs 30 --list inputs.csv], npm run bench map [-- --runs 30], or npm run bench share [-- --runs 20 --addresses 1000 --part ${SHARE_PARTS.join("|")}]`;

const stop = listenForStop();
let code = 1;
try {
  const { subject, part, ...options } = readOptions();
  const common = { signal: stop.signal, tell: (sentence: string) => console.error(sentence) };
  const show = (markdown: string) => console.log(`\n${markdown}`);
  if (subject === "timeline") await runBench({ ...options, ...common, parts: chosen(PARTS, part), show });
  else if (subject === "map") await reportMap({ ...options, ...common, show });
  else if (subject === "share")
    await reportShare({ ...options, ...common, parts: chosen(SHARE_PARTS, part), show });
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
      part: { type: "string", multiple: true, default: [] },
      addresses: { type: "string", default: "1000" },
    },
  });
  const [events, runs, addresses] = [Number(values.events), Number(values.runs), Number(values.addresses)];
  const sizes = values.acts.map(Number);
  const isCount = (number: number) => Number.isInteger(number) && number > 0;
  const [subject] = positionals;
  const isSubject =
    subject === "timeline" || subject === "supply-chain" || subject === "map" || subject === "share";
  if (!isSubject || ![events, runs, addresses, ...sizes].every(isCount))
    throw new Error(`Say what to measure: ${USAGE}`);
  return {
    subject,
    events,
    runs,
    addresses,
    sizes,
    list: values.list,
    part: values.part,
  };
}

/** The parts of a benchmark that were named, in its own order; all of them where none was. */
function chosen<Part extends string>(parts: readonly Part[], named: readonly string[]): Part[] {
  const known: readonly string[] = parts;
  if (!named.every((name) => known.includes(name))) throw new Error(`Say what to measure: ${USAGE}`);
  return parts.filter((part) => named.length === 0 || named.includes(part));
}
