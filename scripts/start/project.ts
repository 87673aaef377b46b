import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this project. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The folder of the record's files. */
export const DATA_FOLDER = join(ROOT, "data");

/** Where Next keeps what it built. */
export const BUILD_FOLDER = join(ROOT, ".next");

/** Where what belongs to one running site is kept: its database, the site's password. `CHOKEPOINT_FOLDER` names another one. */
export function siteFolder(): string {
  return process.env.CHOKEPOINT_FOLDER || join(ROOT, ".chokepoint");
}
