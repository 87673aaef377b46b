import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { connect } from "@/db/connect";
import { openMadeUpRecord } from "./made-up-record";

const COUNT = 60;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "chokepoint-bench-"));
  await chmod(folder, 0o711);
  vi.stubEnv("CHOKEPOINT_FOLDER", folder);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

/** Opens the record, counts what is made up in it, and gives it back. */
async function openOnce(tell: (sentence: string) => void, signal = new AbortController().signal) {
  const database = await openMadeUpRecord(COUNT, { signal, tell });
  const { db, close } = connect(database.ownerUrl, { max: 1 });
  const [row] = await db.execute("select count(*)::int as made from event where id like 'synthetic-%'");
  await close();
  await database.close();
  return row?.made;
}

it("begins anew where making was broken off, and keeps what is whole", async () => {
  const controller = new AbortController();
  const stopAtLast = (sentence: string) => {
    if (sentence.startsWith(`${COUNT} of`)) controller.abort(new Error("stopped"));
  };
  const stopped = openOnce(stopAtLast, controller.signal);
  await expect(stopped).rejects.toThrow("stopped");

  const told: string[] = [];
  expect(await openOnce((sentence) => told.push(sentence))).toBe(COUNT);
  expect(told).toEqual(["Publishing the real record …", "60 of 60 made-up events …"]);

  expect(await openOnce((sentence) => told.push(`again: ${sentence}`))).toBe(COUNT);
  expect(told).toHaveLength(2);
});
