import { afterAll, beforeAll, expect, it } from "vitest";
import { publish } from "../publish";
import { testDatabase } from "../testing";
import { EMPTY_DRAFT, rowOf } from "../testing-draft";
import { findRenamed, isAddress, listFormerIds, listSimilar } from "./addresses";

let test: Awaited<ReturnType<typeof testDatabase>>;

beforeAll(async () => {
  test = await testDatabase();
  const country = [rowOf.country("FRA", "France"), rowOf.country("GUF", "French Guiana")];
  const zte = rowOf.actor("zte", "ZTE");
  await publish(
    test.db,
    { ...EMPTY_DRAFT, country, actor: [rowOf.actor("huawei-co", "Huawei"), zte] },
    { checkedTo: "2026-05", note: "" },
  );
  await publish(
    test.db,
    {
      ...EMPTY_DRAFT,
      country,
      actor: [rowOf.actor("huawei", "Huawei"), { ...zte, note: "A note." }],
      renamed: [{ id: "actor:huawei-co", noun: "actor", old: "huawei-co", current: "huawei" }],
    },
    { checkedTo: "2026-06", note: "" },
  );
});
afterAll(() => test.close());

it("knows which address stands in which revision, renamed ones too", async () => {
  const stands = (revision: number, id: string) => isAddress(test.db, revision, "actor", id);
  expect([await stands(1, "huawei-co"), await stands(2, "huawei-co")]).toEqual([true, true]);
  expect([await stands(1, "huawei"), await stands(2, "huawei")]).toEqual([false, true]);
  expect(await isAddress(test.db, 2, "event", "huawei")).toBe(false);
});

it("follows a renamed id only from the revision on in which it was renamed", async () => {
  expect(await findRenamed(test.db, 2, "actor", "huawei-co")).toBe("huawei");
  expect(await findRenamed(test.db, 1, "actor", "huawei-co")).toBeUndefined();
  expect(await findRenamed(test.db, 2, "event", "huawei-co")).toBeUndefined();
});

it("tells which ids a record had before, and up to which revision", async () => {
  expect(await listFormerIds(test.db, 2, "actor", "huawei")).toEqual([{ old: "huawei-co", until: 1 }]);
  expect(await listFormerIds(test.db, 1, "actor", "huawei")).toEqual([]);
  expect(await listFormerIds(test.db, 2, "event", "huawei")).toEqual([]);
});

it("offers what is called alike, the likest first, and nothing where nothing is", async () => {
  expect(await listSimilar(test.db, 2, "actor", "huawie")).toEqual([{ id: "huawei", name: "Huawei" }]);
  expect((await listSimilar(test.db, 2, "country", "FRANCE")).map(({ id }) => id)).toContain("FRA");
  expect(await listSimilar(test.db, 2, "actor", "qqqq")).toEqual([]);
});
