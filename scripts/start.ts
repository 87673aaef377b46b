import { parseArgs } from "node:util";
import { DATA_FOLDER } from "./start/project";
import { runSite } from "./start/run-site";

const { values } = parseArgs({ options: { data: { type: "string", default: DATA_FOLDER } } });

await runSite("start", values.data);
