import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connect } from "@/db/connect";
import { publish } from "@/db/publish";
import { listRevisions } from "@/db/queries/revisions";
import { draftOf } from "@/db/record";
import { testDatabase } from "@/db/testing";
import { readRecord } from "@/lib/record/read-record";
import { smallRecord } from "@/lib/record/small-record";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

let test: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  test = await testDatabase();
  await publish(test.db, draftOf(readRecord(smallRecord()).rows), { checkedTo: "2026-06" });
});
afterAll(() => test.close());

/** The publisher as it is started by hand, on this test's database. */
function startPublisher() {
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/publish.ts"], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: test.url },
    stdio: "pipe",
  });
  let said = "";
  child.stdout.on("data", (part) => {
    said += part;
  });
  child.stderr.on("data", (part) => {
    said += part;
  });
  const ended = once(child, "close").then(([code]) => ({ code, said }));
  return { kill: () => child.kill("SIGKILL"), ended };
}

/** The one that waits for the lock on `node`; by then it holds locks to write events. */
async function waitingBackend(): Promise<{ pid: number; writes: boolean }> {
  for (;;) {
    const [row] = await test.client<{ pid: number; writes: boolean }[]>`
      select waiting.pid, exists (
        select from pg_locks held
        where held.pid = waiting.pid and held.granted and held.relation = 'event'::regclass
          and held.mode = 'RowExclusiveLock'
      ) as writes
      from pg_locks waiting
      where waiting.relation = 'node'::regclass and not waiting.granted`;
    if (row) return row;
  }
}

const standingEvents = async () =>
  (await test.client`select id, from_revision from event where to_revision is null order by id`).map(
    (row) => ({
      ...row,
    }),
  );

describe("a publisher that is killed in the middle", { timeout: 120_000 }, () => {
  const ways = {
    "its process is killed": async (_: number, kill: () => void) => kill(),
    "its connection is cut by the database": (pid: number) =>
      test.client`select pg_terminate_backend(${pid})`,
  };

  it.each(Object.entries(ways))("leaves the old revision in force when %s", async (_, end) => {
    const holder = connect(test.url, { max: 1 });
    await holder.client.begin(async (holding) => {
      await holding`lock table node in access exclusive mode`;
      const { kill, ended } = startPublisher();
      const { pid, writes } = await waitingBackend();
      expect(writes).toBe(true);
      await end(pid, kill);
      expect((await ended).code).not.toBe(0);
    });
    await holder.close();
    expect((await listRevisions(test.db)).map(({ number }) => number)).toEqual([1]);
    expect(await standingEvents()).toEqual([
      { id: "answer", from_revision: 1 },
      { id: "listing", from_revision: 1 },
    ]);
  });

  it("can be started again, and publishes the whole record", async () => {
    const { code, said } = await startPublisher().ended;
    expect(said).toMatch(/Published revision 2\.\s*$/);
    expect(code).toBe(0);
    const again = await startPublisher().ended;
    expect(again).toEqual({
      code: 0,
      said: expect.stringMatching(/Revision 2 has this record already\. Nothing changed\.\s*$/),
    });
  });
});
