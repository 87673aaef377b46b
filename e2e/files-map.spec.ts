import { expect, test } from "playwright/test";
import { csvOf, jsonOf, tableOf } from "./file-rows";

test("the map has the same memberships in its table, as CSV and as JSON", async ({ page, request }) => {
  const query = "at=2020-09-08&look=first-own-act";
  await page.goto(`/map?${query}`);
  const table = await tableOf(page, /^Ties in this map/);
  const names = await table.getByRole("rowheader").allTextContents();
  const csv = await csvOf(request, `/map.csv?${query}`);
  expect(csv.map(({ country_name }) => country_name)).toEqual(names);
  expect(new Set(csv.map(({ day }) => day))).toEqual(new Set(["2020-09-08"]));
  const chosen = csv.filter(({ in_legend_choice }) => in_legend_choice === "true");
  expect(chosen.length).toBeGreaterThan(0);
  for (const { country_look_on_day } of chosen) expect(country_look_on_day).toBe("first-own-act");
  const { rows } = await jsonOf(request, `/map.json?${query}`);
  expect(rows.map(({ id }) => id)).toEqual(csv.map(({ id }) => id));
});

for (const [query, columns] of [
  ["layer=sent&from=2019&to=2020", ["country_name", "sent_acts", "received_acts"]],
  ["layer=received&from=2022-10&to=2022-10", ["country_name", "received_acts", "sent_acts"]],
] as const)
  test(`the map of measures of ${query} has the same numbers in its table and as CSV`, async ({
    page,
    request,
  }) => {
    await page.goto(`/map?${query}`);
    const table = await tableOf(page, /^Acts by country/);
    const cells = await table
      .getByRole("row")
      .evaluateAll((rows) =>
        rows.slice(1).map((row) => [...row.children].slice(0, 3).map((cell) => cell.textContent)),
      );
    const csv = await csvOf(request, `/map.csv?${query}`);
    expect(csv.map((row) => columns.map((column) => row[column]))).toEqual(cells);
    expect(csv.length).toBeGreaterThan(1);
  });

for (const query of [
  "at=2020-09-08&look=both,first-own-act",
  "at=2021-06-01&tie=member",
  "at=2023-01-01&initiative=gids&look=first-named&tie=supporter",
])
  test(`the map of ${query} keeps every tie in table and files, and tells whose is chosen`, async ({
    page,
    request,
  }) => {
    await page.goto(`/map?${query}`);
    const table = await tableOf(page, /^Ties in this map/);
    const names = await table.getByRole("rowheader").allTextContents();
    const rows = await csvOf(request, `/map.csv?${query}`);
    expect(rows.map(({ country_name }) => country_name)).toEqual(names);
    const sentence = (await page.locator("p.sentence").textContent()) ?? "";
    const [, number = "none"] = /Shown: only .*: (none|\d+)/.exec(sentence) ?? [];
    const chosen = rows.filter(({ in_legend_choice }) => in_legend_choice === "true");
    expect(new Set(chosen.map(({ country_iso3 }) => country_iso3)).size).toBe(
      number === "none" ? 0 : Number(number),
    );
  });

for (const days of [30, 90, 365])
  test(`who joined within ${days} days is the same in the map's table and as CSV`, async ({
    page,
    request,
  }) => {
    const query = `at=2020-09-08&recent=${days}`;
    await page.goto(`/map?${query}`);
    const table = await tableOf(page, /^Ties in this map/);
    const held = await table.locator("tbody tr td:nth-child(6)").allTextContents();
    const rows = await csvOf(request, `/map.csv?${query}`);
    expect(rows.map(({ joined_recently }) => joined_recently)).toEqual(
      held.map((text) => String(text.startsWith("held, joined "))),
    );
    expect(rows.some(({ joined_recently }) => joined_recently === "true")).toBe(true);
  });
