import { afterAll, beforeAll, expect, it } from "vitest";
import { siteHealth } from "./health";
import { publish } from "./publish";
import { testDatabase } from "./testing";
import { EMPTY_DRAFT } from "./testing-draft";

let test: Awaited<ReturnType<typeof testDatabase>>;
let isOpen = true;

beforeAll(async () => {
  test = await testDatabase();
  process.env.SITE_DATABASE_URL = test.url;
});
afterAll(() => (isOpen ? test.close() : undefined));

it("names the newest revision, or why there is none, in the words of whoever knows", async () => {
  expect(await siteHealth()).toEqual({ reason: "nothing is published yet" });
  await publish(test.db, EMPTY_DRAFT, { checkedTo: "2026-06" });
  expect(await siteHealth()).toEqual({ revision: 1 });
  await publish(test.db, EMPTY_DRAFT, { checkedTo: "2026-07" });
  expect(await siteHealth()).toEqual({ revision: 2 });
  await test.close();
  isOpen = false;
  const name = new URL(test.url).pathname.slice(1);
  await expect.poll(siteHealth, { timeout: 10_000 }).toEqual({ reason: `database "${name}" does not exist` });
});
