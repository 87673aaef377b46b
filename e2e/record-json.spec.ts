import { expect, test } from "playwright/test";

test("a record as JSON says what it is and where it is from, and stays as it was at its revision", async ({
  request,
}) => {
  const answer = await request.get("/events/huawei-fdpr-2020-08.json?rev=1");
  expect(answer.headers()["content-type"]).toBe("application/json; charset=utf-8");
  expect(answer.headers()["cache-control"]).toBe("public, max-age=31536000, immutable");
  const { record, tables } = await answer.json();
  expect(record).toMatchObject({ revision: 1, checked: "2026-06", left_out: [] });
  expect(record.address).toMatch(/^http.*\/events\/huawei-fdpr-2020-08\?rev=1$/);
  expect(tables.event).toHaveLength(1);
  const columns = await (await request.get("/data/event.json?rev=1")).json();
  expect(tables.event[0]).toEqual(
    columns.rows.find(({ id }: { id: string }) => id === "huawei-fdpr-2020-08"),
  );
  const named = await (await request.get("/countries/fra.json?rev=77&x=1")).json();
  expect(named.record.left_out.map(({ key }: { key: string }) => key).toSorted()).toEqual(["rev", "x"]);
  expect(named.tables.country[0].id).toBe("FRA");
  const missing = await request.get("/actors/huawie.json");
  expect([missing.status(), await missing.text()]).toEqual([
    404,
    "There is no actor called “huawie” in the record.\n",
  ]);
  for (const odd of ["/events/%00.json", `/events/${"y".repeat(5_000)}.json`, "/data/record/nobody/x"])
    expect((await request.get(odd)).status(), odd).toBe(404);
});
