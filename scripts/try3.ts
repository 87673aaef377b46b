import { connect } from "../db/connect";
import { countBins, countWindow } from "../db/queries/bins";
import { chosenKinds, windowOf, timelineLink } from "../lib/link/timeline";
const { db, client, close } = connect(process.argv[2]!, { max: 1 });
const state = timelineLink.read(new URLSearchParams(process.argv[3]!)).state;
const filter = { ...state, measure: chosenKinds(state.measure), ...windowOf(state), dates: state.dates ?? ("announced" as const), words: state.q };
let text = ""; const orig = client.unsafe.bind(client);
const spy = { execute: (q: any) => { const { sql, params } = (db as any).dialect.sqlToQuery(q); return orig(`explain (analyze, buffers, settings) ${sql}`, params, { prepare: false }); }, select: db.select.bind(db) } as any;
Object.setPrototypeOf(spy, db);
const which = process.argv[4];
const run = (d: any) => which === "window" ? countWindow(d, 1, filter) : countBins(d, 1, filter, { step: (process.argv[5] ?? "half-year") as any, lanes: (process.argv[6] ?? "sender") as any });
await run(db); await run(db);
try { const r = await run(spy) as any; console.log((Array.isArray(r) ? r : [r]).map((x: any) => x["QUERY PLAN"]).join("\n")); } catch (e) { console.log(e); }
await close();
