import postgres from "postgres";

/** Any number will do, as long as everybody who opens a cluster takes the same lock. */
const OPEN_LOCK = 720_240_003;

/** One process's share in a running cluster. */
export type Hold = {
  state: "held";
  urlOf(database: string): string;
  createDatabase(name: string): Promise<void>;
  /** Lets go; `true` when nobody else has the cluster open, and nobody can open it until {@link Hold.end}. */
  release(): Promise<boolean>;
  end(): Promise<void>;
};

/** A server that nobody has open, and nobody can open until `end`. */
export type LeftBehind = { state: "left-behind"; end(): Promise<void> };

/**
 * Takes a share in a running cluster: a lock of a session, which the server itself drops when
 * the process that has it dies, however it dies.
 *
 * @param fresh whether this process started the server, so that nobody need have it open yet
 * @returns `no-answer` when the server takes no connection, or stops meanwhile
 */
export async function holdCluster(
  server: { port: number; owner: string; password: string },
  { fresh }: { fresh: boolean },
): Promise<Hold | LeftBehind | { state: "no-answer" }> {
  const urlOf = (database: string) =>
    `postgres://${server.owner}:${server.password}@127.0.0.1:${server.port}/${database}`;
  const client = postgres(urlOf("postgres"), {
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    connect_timeout: 5,
    onnotice: () => undefined,
    connection: { application_name: "chokepoint-hold" },
  });
  const end = () => client.end({ timeout: 1 });
  const tryAlone = async () => {
    const [row] = await client`select pg_try_advisory_lock(${OPEN_LOCK}) as alone`;
    return row?.alone === true;
  };
  try {
    if (!fresh && (await tryAlone())) return { state: "left-behind", end };
    await client`select pg_advisory_lock_shared(${OPEN_LOCK})`;
  } catch {
    await end();
    return { state: "no-answer" };
  }
  return {
    state: "held",
    urlOf,
    createDatabase: (name) => createDatabase(client, name),
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
