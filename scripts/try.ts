import { openMadeUpRecord } from "./bench/made-up-record";
const t = Date.now();
const d = await openMadeUpRecord(Number(process.argv[2]), new AbortController().signal);
console.log(d.ownerUrl, Date.now() - t);
process.on("SIGTERM", async () => { await d.close(); process.exit(0); });
setInterval(() => {}, 1000);
