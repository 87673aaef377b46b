import { join } from "node:path";
import { migrate } from "@/db/migrate";
import { runOnDatabase } from "./start/database";
import { ROOT } from "./start/project";

await runOnDatabase(async (ownerUrl) => {
  await migrate(ownerUrl, join(ROOT, "drizzle"));
  console.log("The database has the newest schema.");
  return 0;
});
