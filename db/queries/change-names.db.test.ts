import { afterAll, beforeAll, expect, it } from "vitest";
import { publish } from "../publish";
import { databaseOf, EMPTY_DRAFT, rowOf, USA_AND_CHINA } from "../testing-draft";
import { listChangeNames } from "./change-names";

const RECORD = {
  country: USA_AND_CHINA,
  actor: [rowOf.actor("huawei", "Huawei Technologies")],
  event: [rowOf.event("listing", "2019-05-15", { title: "US lists Huawei" })],
  node: [rowOf.node("tsmc", "TSMC"), rowOf.node("phones", "Huawei phones")],
  dependency: [rowOf.dependency("tsmc", "phones")],
  initiative: [rowOf.initiative("gids", "Global Initiative on Data Security", "2020-09-08")],
  membership: [rowOf.membership("gids", "CHN")],
};

let test: Awaited<ReturnType<typeof databaseOf>>;
beforeAll(async () => {
  test = await databaseOf(RECORD);
  const { actor: _, ...rest } = RECORD;
  const second = {
    ...EMPTY_DRAFT,
    ...rest,
    node: [rowOf.node("tsmc", "Taiwan Semiconductor"), rowOf.node("phones", "Huawei phones")],
  };
  await publish(test.db, second, { checkedTo: "2026-06" });
});
afterAll(() => test.close());

async function names(revision: number, ids: string[]) {
  const rows = await listChangeNames(test.db, revision, ids);
  return rows.map(({ table, id, name, at, atId }) => `${table}/${id} = ${name} (${at}/${atId})`).sort();
}

it("calls each row as a reader knows it, and says which page or chart shows it", async () => {
  expect(await names(1, ["listing", "huawei", "CHN", "tsmc", "tsmc--phones", "gids", "gids--CHN"])).toEqual([
    "actors/huawei = Huawei Technologies (actors/huawei)",
    "countries/CHN = China (countries/CHN)",
    "dependencies/tsmc--phones = TSMC → Huawei phones (nodes/phones)",
    "events/listing = US lists Huawei (events/listing)",
    "initiatives/gids = Global Initiative on Data Security (initiatives/gids)",
    "memberships/gids--CHN = Global Initiative on Data Security: China (initiatives/gids)",
    "nodes/tsmc = TSMC (nodes/tsmc)",
  ]);
});

it("takes the newest name up to the revision, also of what was removed, and knows no other id", async () => {
  expect(await names(2, ["tsmc--phones", "huawei", "nobody"])).toEqual([
    "actors/huawei = Huawei Technologies (actors/huawei)",
    "dependencies/tsmc--phones = Taiwan Semiconductor → Huawei phones (nodes/phones)",
  ]);
  expect(await names(2, [])).toEqual([]);
});
