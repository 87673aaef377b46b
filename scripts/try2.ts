import { connect } from "../db/connect";
import { countBins, countWindow } from "../db/queries/bins";
import { findSpan } from "../db/queries/overview";
import { chosenKinds, windowOf } from "../lib/link/timeline";
import { TIMELINE_STATES } from "./bench/timeline-states";
const { db, close } = connect(process.argv[2]!, { max: 1 });
const med = (r: number[]) => r.sort((a, b) => a - b);
for (const { name, state } of TIMELINE_STATES) {
  const filter = { ...state, measure: chosenKinds(state.measure), ...windowOf(state), dates: state.dates ?? ("announced" as const), words: undefined };
  const time = async (f: () => Promise<unknown>) => { let v; const r: number[] = []; for (let i = 0; i < 12; i++) { const t = performance.now(); v = await f(); r.push(performance.now() - t); } med(r); return [r[6]!.toFixed(1), r[10]!.toFixed(1), v] as const; };
  const w = await time(() => countWindow(db, 1, filter));
  const b = await time(() => countBins(db, 1, filter, { step: process.argv[3] as never ?? "half-year", lanes: "sender" }));
  const b2 = await time(() => countBins(db, 1, filter, { step: "month", lanes: "target" }));
  console.log(name, JSON.stringify(w), b[0], b[1], (b[2] as unknown[]).length, b2[0], b2[1], (b2[2] as unknown[]).length);
}
console.log(await findSpan(db, 1, { dates: "announced" }));
await close();
