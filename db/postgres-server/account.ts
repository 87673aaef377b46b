import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { promisify } from "node:util";

/** The account that the server runs under; `undefined` is our own. */
export type Account = { uid: number; gid: number } | undefined;

const NAME = "postgres";
const run = promisify(execFile);

/**
 * PostgreSQL refuses to run as root: then it runs as `postgres`, an account that is made when
 * the machine has none.
 *
 * @throws a sentence when it cannot be made
 */
export async function findAccount(): Promise<Account> {
  if (process.getuid?.() !== 0) return undefined;
  const known = await readAccount();
  if (known) return known;
  try {
    await run("useradd", ["--system", "--user-group", "--no-create-home", NAME]);
  } catch (fault) {
    const made = await readAccount();
    if (made) return made;
    throw new Error(
      `PostgreSQL does not run as root, and no account "${NAME}" could be made (${String(fault)}). ` +
        "Start as another user, or set DATABASE_URL.",
    );
  }
  return readAccount();
}

async function readAccount(): Promise<Account> {
  try {
    const [uid, gid] = await Promise.all([run("id", ["-u", NAME]), run("id", ["-g", NAME])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}

/**
 * Makes sure that the account can enter the folder that `path` is in.
 *
 * @throws a sentence that names the folder in the way
 */
export async function requireReach(account: Account, path: string): Promise<void> {
  if (!account) return;
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const { mode, uid, gid } = await stat(folder);
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) {
      throw new Error(
        `PostgreSQL does not run as root, and its account "${NAME}" may not enter ${folder}. ` +
          "Move this folder to a place that everyone may enter (/srv, /opt, /tmp), start as another user, or set DATABASE_URL.",
      );
    }
    if (folder === dirname(folder)) return;
  }
}
