import postgres from "postgres";

/** Any number will do, as long as everybody who opens a cluster takes the same lock. */
const OPEN_LOCK = 720_240_003;

/** How long a server is young. */
const YOUTH = "2 seconds";

/** One process's share in a running cluster. */
export type Hold = {
  state: "held";
  /** Connection string of the owner for the database that was asked for. */
  url: string;
  /** Whether the share still stands: it is lost when the server goes, also when it comes back. */
  stands(): Promise<boolean>;
  /** Lets go; `true` when nobody else has the cluster open, and nobody can open it until {@link Hold.end}. */
  release(): Promise<boolean>;
  end(): Promise<void>;
};

/** A server that nobody has open, and nobody can open until `end`. */
export type LeftBehind = { state: "left-behind"; end(): Promise<void> };

/**
 * Takes a share in a running cluster, and makes the database in it when it is not there. The
 * share is a lock of a session, which the server itself drops when the process that has it dies,
 * however it dies.
 *
 * @returns `no-answer` when the server takes no connection, or stops meanwhile
 */
export async function holdCluster(
  server: { port: number; owner: string; password: string },
  database: string,
): Promise<Hold | LeftBehind | { state: "no-answer"; reason: string }> {
  const urlOf = (name: string) =>
    `postgres://${server.owner}:${server.password}@127.0.0.1:${server.port}/${name}`;
  const client = postgres(urlOf("postgres"), {
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    connect_timeout: 5,
    fetch_types: false,
    onnotice: () => undefined,
    connection: { application_name: "chokepoint-hold" },
  });
  const end = () => client.end({ timeout: 1 });
  const tryAlone = async () => {
    const [row] = await client`select pg_try_advisory_lock(${OPEN_LOCK}) as alone`;
    return row?.alone === true;
  };
  try {
    // Whoever started a young server may be about to open it.
    const [age] =
      await client`select pg_postmaster_start_time() > clock_timestamp() - ${YOUTH}::interval as young`;
    if (age?.young === false && (await tryAlone())) return { state: "left-behind", end };
    await client`select pg_advisory_lock_shared(${OPEN_LOCK})`;
    // A server that stops breaks this off, though the lock was given.
    await createDatabase(client, database);
  } catch (fault) {
    await end();
    return { state: "no-answer", reason: String(fault) };
  }
  return {
    state: "held",
    url: urlOf(database),
    stands: async () => {
      try {
        const [lock] = await client`
          select 1 from pg_locks
          where locktype = 'advisory' and objid = ${OPEN_LOCK} and pid = pg_backend_pid()`;
        return lock !== undefined;
      } catch {
        return false;
      }
    },
    release: async () => {
      try {
        await client`select pg_advisory_unlock_shared(${OPEN_LOCK})`;
        return await tryAlone();
      } catch {
        return false;
      }
    },
    end,
  };
}

async function createDatabase(client: postgres.Sql, name: string): Promise<void> {
  const [found] = await client`select 1 from pg_database where datname = ${name}`;
  if (found) return;
  try {
    await client`create database ${client(name)}`;
  } catch (fault) {
    const [made] = await client`select 1 from pg_database where datname = ${name}`;
    if (!made) throw fault;
  }
}
