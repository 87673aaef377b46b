import { afterAll, beforeAll, expect, it } from "vitest";
import { databaseOf, rowOf } from "@/db/testing-draft";
import { leaveMissing, openRecord } from "./open-record";

let test: Awaited<ReturnType<typeof databaseOf>>;

beforeAll(async () => {
  test = await databaseOf({
    event: [rowOf.event("new-id", "2019-05-15")],
    renamed: [{ id: "event:old-id", noun: "event", old: "old-id", current: "new-id" }],
  });
  process.env.SITE_DATABASE_URL = test.url;
});
afterAll(() => test.close());

it("sends an id that was changed on to the new one, for good and with its query", async () => {
  await expect(leaveMissing("event", "old-id", { rev: "1", also: ["a", "b"] }, 1)).rejects.toMatchObject({
    digest: expect.stringMatching(/^NEXT_REDIRECT;[a-z]+;\/events\/new-id\?rev=1&also=a&also=b;308;/),
  });
});

it("says that nothing stands at an id that nobody gave out, or gave to another noun", async () => {
  const nothing = { digest: "NEXT_HTTP_ERROR_FALLBACK;404" };
  await expect(leaveMissing("event", "no-id", {}, 1)).rejects.toMatchObject(nothing);
  await expect(leaveMissing("actor", "old-id", {}, 1)).rejects.toMatchObject(nothing);
});

it("shows the newest revision where the link names one that is not there, and says so", async () => {
  expect(await openRecord("event", "new-id", { rev: "7" })).toMatchObject({
    revision: 1,
    rev: undefined,
    refused: [{ key: "rev", text: "7", reason: "not-in-record" }],
    href: "/events/new-id",
  });
  expect(await openRecord("event", "new-id", { rev: "1" })).toMatchObject({
    revision: 1,
    rev: 1,
    refused: [],
  });
});
