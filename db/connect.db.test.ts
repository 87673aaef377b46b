import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readRecord } from "@/lib/record/read-record";
import { smallRecord } from "@/lib/record/small-record";
import { connect } from "./connect";
import { publish } from "./publish";
import { findRevision } from "./queries/revisions";
import { draftOf } from "./record";
import { testDatabase } from "./testing";

let base: Awaited<ReturnType<typeof testDatabase>>;

beforeAll(async () => {
  base = await testDatabase();
  await publish(base.db, draftOf(readRecord(smallRecord()).rows), { checkedTo: "2026-06" });
});
afterAll(() => base.close());

describe("after a statement that breaks off in the middle", () => {
  const breakOff = sql`select 1 / (4 - number) from generate_series(1, 10) as number`;

  it("the next one on the same connection gives its own rows", async () => {
    const { db, close } = connect(base.url, { max: 1 });
    await expect(db.execute(breakOff)).rejects.toThrow();
    expect((await findRevision(db))?.number).toBe(1);
    await expect(db.execute(breakOff)).rejects.toThrow();
    expect([...(await db.execute(sql`select 7 as seven`))]).toEqual([{ seven: 7 }]);
    await close();
  });

  it("so does one that was sent right behind it", async () => {
    const { db, close } = connect(base.url, { max: 1 });
    const [broken, revision, rows] = await Promise.allSettled([
      db.execute(breakOff),
      findRevision(db),
      db.execute(sql`select 1 as one from generate_series(1, 3)`),
    ]);
    expect(broken.status).toBe("rejected");
    expect(revision).toMatchObject({ status: "fulfilled", value: { number: 1 } });
    expect(rows).toMatchObject({ status: "fulfilled", value: { length: 3 } });
    await close();
  });
});
