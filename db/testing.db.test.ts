import { afterAll, beforeAll, expect, it } from "vitest";
import { testDatabase } from "./testing";

let one: Awaited<ReturnType<typeof testDatabase>>;
let other: Awaited<ReturnType<typeof testDatabase>>;

beforeAll(async () => {
  [one, other] = await Promise.all([testDatabase(), testDatabase()]);
});
afterAll(() => Promise.all([one.close(), other.close()]));

it("gives every test file the newest schema in a database of its own", async () => {
  await one.client`create table only_here (id text)`;
  const [there] =
    await other.client`select to_regclass('only_here') as found, to_regclass('event')::text as event`;
  expect(there).toEqual({ found: null, event: "event" });
});

it("runs in a zone west of Greenwich", () => {
  expect(new Date("2020-05-15").getDate()).toBe(14);
});
