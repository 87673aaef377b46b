import { afterAll, beforeAll, expect, it } from "vitest";
import { databaseOf, rowOf } from "../testing-draft";
import { listCitations } from "./citations";

let test: Awaited<ReturnType<typeof databaseOf>>;

beforeAll(async () => {
  test = await databaseOf({
    event: [rowOf.event("one", "2019-05-15"), rowOf.event("two", "2019-05-16")],
    citation: [
      rowOf.citation("event", "one", 0, "B"),
      rowOf.citation("event", "two", 0, "B"),
      rowOf.citation("event", "two", 1, "A"),
    ],
  });
});
afterAll(() => test.close());

it("lists each source once, by address, and none that no record rests on", async () => {
  const urls = ["https://example.org/b", "https://example.org/a", "https://example.org/c"];
  const rows = await listCitations(test.db, 1, urls);
  expect(rows.map(({ url }) => url)).toEqual(["https://example.org/a", "https://example.org/b"]);
  expect(await listCitations(test.db, 0, urls)).toEqual([]);
  expect(await listCitations(test.db, 1, [])).toEqual([]);
});
