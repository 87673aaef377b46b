import { join } from "node:path";
import { parseArgs } from "node:util";
import { migrate } from "@/db/migrate";
import { describeFaults, describePublication, publishRecord } from "./publish-record";
import { runOnDatabase } from "./start/database";
import { DATA_FOLDER, ROOT } from "./start/project";

const { values } = parseArgs({
  options: {
    "dry-run": { type: "boolean", default: false },
    note: { type: "string", default: "" },
    data: { type: "string", default: DATA_FOLDER },
  },
});

await runOnDatabase(async (ownerUrl) => {
  await migrate(ownerUrl, join(ROOT, "drizzle"));
  const dryRun = values["dry-run"];
  const { faults, publication } = await publishRecord(ownerUrl, values.data, { dryRun, note: values.note });
  if (!publication) {
    console.error(describeFaults(faults));
    return 1;
  }
  console.log(describePublication(publication, dryRun));
  return 0;
});
