import { expect, test } from "playwright/test";
import { csvOf, jsonOf, listIn, type Row, sorted, tableOf } from "./file-rows";

test("the supply chain has the same ties in its table, as CSV and as JSON", async ({ page, request }) => {
  const query = "at=2020-09-16&focus=huawei-phones&direction=upstream";
  await page.goto(`/supply-chain?${query}`);
  const table = await tableOf(page, /^Ties in this picture/);
  const cells = await table
    .getByRole("row")
    .evaluateAll((rows) =>
      rows.slice(1).map((row) => [...row.children].map((cell) => cell.textContent ?? "")),
    );
  const shown = cells.map(([from, to, , since, until, state]) => [
    from,
    to,
    since,
    until,
    state?.split(/[ ,]/)[0],
  ]);
  expect(shown.length).toBeGreaterThan(10);
  const known = (date: string | undefined, precision: string | undefined) =>
    date?.slice(0, precision === "year" ? 4 : precision === "month" ? 7 : 10) ?? "";
  const told = (await csvOf(request, `/supply-chain.csv?${query}`)).map((row) => [
    row.from_name,
    row.to_name,
    known(row.since_on, row.since_precision),
    known(row.until_on, row.until_precision),
    row.state_on_day,
  ]);
  expect(told.map((row) => row.slice(0, 4))).toEqual(shown.map((row) => row.slice(0, 4)));
  expect(told.filter((row) => row[4] === "cut").length).toBe(
    shown.filter((row) => row[4]?.startsWith("cut")).length,
  );
  const { view, rows } = await jsonOf(request, `/supply-chain.json?${query}`);
  expect(rows.map(({ from_name, to_name }) => [from_name, to_name])).toEqual(
    told.map((row) => row.slice(0, 2)),
  );
  await expect(page.getByText(view.sentence.slice(0, 60)).first()).toBeVisible();
});

const needOf = ({ requirement = "" }: Row) => requirement.replaceAll("-", " ").replace(/^ai /, "AI ");

/** What a file tells of each thing and company by a column of each end of a tie. */
function atEnds(rows: readonly Row[], column: string): Map<string, string> {
  return new Map(
    rows.flatMap(({ from_name = "", to_name = "", ...row }) => [
      [from_name, row[`from_${column}`] ?? ""] as const,
      [to_name, row[`to_${column}`] ?? ""] as const,
    ]),
  );
}

const namesWith = (cells: ReadonlyMap<string, string>, ...wanted: string[]) =>
  sorted([...cells].flatMap(([name, cell]) => (wanted.includes(cell) ? [name] : [])));

for (const query of [
  "at=2020-09-16&since=2019-05-01&focus=huawei-phones",
  "at=2023-10-01&since=2020-01-01",
  "at=2026-06-30&since=2018-01-01&focus=smic-finfet&direction=upstream",
])
  test(`the supply chain of ${query} has the same ties lost and gained on the page and as CSV`, async ({
    page,
    request,
  }) => {
    await page.goto(`/supply-chain?${query}`);
    const section = page.getByRole("region", { name: /^From \d+ \w+ \d{4} to \d+ \w+ \d{4}$/ });
    const rows = await csvOf(request, `/supply-chain.csv?${query}`);
    const told = (turn: string) =>
      sorted(
        rows
          .filter(({ change_since_earlier_day }) => change_since_earlier_day === turn)
          .map((row) => `${row.from_name} → ${row.to_name} (${needOf(row)})`),
      );
    for (const [heading, turn] of [
      [/^Lost \(\d+\)$/, "lost"],
      [/^Gained \(\d+\)$/, "gained"],
    ] as const) {
      const part = section.locator("div", { has: page.getByRole("heading", { name: heading }) });
      expect(sorted(await part.locator("b").allTextContents()), turn).toEqual(told(turn));
    }
    expect(told("lost").length + told("gained").length).toBeGreaterThan(1);
    expect(sorted(rows.map(({ earlier_day = "" }) => earlier_day))).toEqual([
      /since=([\d-]+)/.exec(query)?.[1],
    ]);
  });

for (const without of ["tsmc", "USA", "asml,google"])
  test(`what falls without ${without} is the same on the page and as CSV`, async ({ page, request }) => {
    const query = `at=2019-05-01&without=${without}`;
    await page.goto(`/supply-chain?${query}`);
    const section = page.getByRole("region", { name: /^Without / });
    const part = (heading: RegExp) =>
      section.locator("div", { has: page.getByRole("heading", { name: heading }) }).getByRole("listitem");
    const rows = await csvOf(request, `/supply-chain.csv?${query}`);
    const fates = atEnds(rows, "without");
    const lost = await part(/^Lost \(\d+\)$/)
      .locator("b")
      .allTextContents();
    expect(sorted(lost)).toEqual(namesWith(fates, "lost"));
    const degraded = await part(/^Degraded \(\d+\)$/).evaluateAll((entries) =>
      entries.flatMap((entry) => {
        const [name, ...needs] = [...entry.children].map((child) => child.textContent ?? "");
        return needs.map((need) => `${name} | ${/^[^:]+: \d+ of/.exec(need)?.[0]}`);
      }),
    );
    expect(degraded.length).toBeGreaterThan(0);
    const needs = rows
      .filter((row) => row.to_without === "degraded" && row.suppliers_left_without !== "")
      .map((row) => `${row.to_name} | ${needOf(row)}: ${row.suppliers_left_without} of`);
    expect(sorted(needs)).toEqual(sorted(degraded));
    expect(sorted(degraded.map((text) => text.split(" | ")[0] ?? ""))).toEqual(namesWith(fates, "degraded"));
  });

test("the measures that touch things and companies are the same under the lens and as CSV", async ({
  page,
  request,
}) => {
  const query = "at=2020-09-16&lens=controls";
  await page.goto(`/supply-chain?${query}`);
  const entries = await page
    .getByRole("region", { name: "Measures in force on this day" })
    .locator("ul > li")
    .evaluateAll((items) =>
      items.map((item) => {
        const [name, ...measures] = [...item.querySelectorAll("a")];
        return [
          name?.textContent ?? "",
          measures.map((link) => link.pathname.replace("/events/", "")),
        ] as const;
      }),
    );
  const shown = new Map(entries);
  const rows = await csvOf(request, `/supply-chain.csv?${query}`);
  const [counts, ids] = [atEnds(rows, "measures"), atEnds(rows, "measure_ids")];
  for (const [name, cell] of ids) {
    expect(sorted(listIn(cell)), name).toEqual(sorted(shown.get(name) ?? []));
    expect(Number(counts.get(name)), name).toBe(shown.get(name)?.length ?? 0);
  }
  expect(Math.max(...[...counts.values()].map(Number))).toBeGreaterThan(4);
});

for (const [law, query] of [
  ["any country, from abroad", "at=2020-09-16&lens=jurisdiction"],
  ["the United States", "at=2023-09-01&lens=jurisdiction&law=USA"],
] as const)
  test(`what the law of ${law} reaches is the same under the lens and as CSV`, async ({ page, request }) => {
    await page.goto(`/supply-chain?${query}`);
    const shown = await page
      .getByRole("region", { name: "Laws that reach what is shown" })
      .locator("ul > li > a:first-child")
      .allTextContents();
    const reach = atEnds(await csvOf(request, `/supply-chain.csv?${query}`), "reach");
    expect(namesWith(reach, "home", "beyond-home")).toEqual(sorted(shown.filter((name) => reach.has(name))));
    expect(namesWith(reach, "beyond-home").length).toBeGreaterThan(1);
    expect(namesWith(reach, "home").length > 0).toBe(query.includes("law="));
  });

test("on how many suppliers each need hangs is the same under the lens and as CSV", async ({
  page,
  request,
}) => {
  const query = "at=2020-09-16&lens=concentration";
  await page.goto(`/supply-chain?${query}`);
  const shown = await page
    .getByRole("region", { name: /^On how many suppliers each need hangs/ })
    .locator("ul > li")
    .evaluateAll((items) =>
      items.flatMap((item) => {
        const name = item.querySelector("a")?.textContent;
        const texts = item.textContent?.matchAll(/: (no|\d+) suppliers?/g) ?? [];
        return [...texts].map(([, number]) => `${name} ${number === "no" ? "0" : number}`);
      }),
    );
  const rows = await csvOf(request, `/supply-chain.csv?${query}`);
  const needs = new Map(
    rows.flatMap((row) => {
      const { to_id, to_name = "", requirement, need_suppliers = "" } = row;
      return need_suppliers === "" ? [] : [[`${to_id} ${requirement}`, [to_name, need_suppliers]] as const];
    }),
  );
  const told = [...needs.values()];
  expect(told.map((need) => need.join(" ")).sort()).toEqual(shown.sort());
  for (const [name, cell] of atEnds(rows, "fewest_suppliers")) {
    const own = told.filter(([of]) => of === name).map(([, number]) => Number(number));
    expect(cell, name).toBe(own.length === 0 ? "" : String(Math.min(...own)));
  }
});

for (const path of ["USA..huawei-phones", "asml..huawei-phones&through=cut"])
  test(`the ties of the ways of ${path} are the same on the page and as CSV`, async ({ page, request }) => {
    const query = `at=2020-09-16&path=${path}`;
    await page.goto(`/supply-chain?${query}`);
    const shown = await page
      .getByRole("region", { name: /^From .* to Huawei flagship phones$/ })
      .locator("ol > li")
      .evaluateAll((ways) =>
        ways.flatMap((way) => {
          const names = [...way.querySelectorAll("a")].map((link) => link.textContent);
          return names.slice(1).map((name, place) => `${names[place]} → ${name}`);
        }),
      );
    const rows = await csvOf(request, `/supply-chain.csv?${query}`);
    const told = rows.filter(({ on_way }) => on_way === "true");
    expect(sorted(told.map((row) => `${row.from_name} → ${row.to_name}`))).toEqual(sorted(shown));
    expect(told.length).toBeGreaterThan(0);
    expect(sorted(rows.map(({ on_way = "" }) => on_way))).toEqual(["false", "true"]);
  });
