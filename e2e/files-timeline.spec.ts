import { expect, test } from "playwright/test";
import { csvOf, jsonOf, listIn, sorted, tableOf } from "./file-rows";

const ACTS = [
  "actor=huawei&from=2019-05&to=2020-09",
  "compare=USA~CHN&from=2020-08&to=2020-09",
  "measure=technology-controls&from=2018&to=2019&dates=effective",
  "sender=CHN&target=USA&confidence=high&from=2023",
  "q=%E5%8D%8E%E4%B8%BA&to=2020",
];

for (const query of ACTS) {
  test(`the timeline of ${query} has the same acts in its table, as CSV and as JSON`, async ({
    page,
    request,
  }) => {
    await page.goto(`/timeline?${query}`);
    const table = await tableOf(page, /^Acts in this chart/);
    const hrefs = await table
      .getByRole("rowheader")
      .getByRole("link")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    const shown = hrefs.map((href) => href?.replace("/events/", ""));
    expect(shown.length).toBeGreaterThan(1);
    expect((await csvOf(request, `/timeline.csv?${query}`)).map(({ id }) => id)).toEqual(shown);
    const { view, rows } = await jsonOf(request, `/timeline.json?${query}`);
    expect(rows.map(({ id }) => id)).toEqual(shown);
    await expect(page.getByText(view.sentence, { exact: true })).toBeVisible();
  });
}

test("where the page counts acts, the file has every one of them", async ({ page, request }) => {
  await page.goto("/timeline");
  const { view, rows } = await jsonOf(request, "/timeline.json");
  await expect(page.getByText(view.sentence, { exact: true })).toBeVisible();
  const ids = new Set(rows.map(({ id }) => id));
  const once = rows.filter(
    ({ companion_of }) => Array.isArray(companion_of) && !companion_of.some((id) => ids.has(id)),
  );
  expect(view.sentence).toMatch(new RegExp(`^${once.length} acts`));
  expect(ids.size).toBe(rows.length);
});

for (const [query, above, below] of [
  ["compare=USA~CHN&from=2020-08&to=2020-09&full=above,below", "USA", "CHN"],
  ["actor=huawei&compare=CHN~us-bis&to=2022&full=above,below", "CHN", "us-bis"],
] as const)
  test(`the acts of ${query} are of the same sides as CSV as in the chart`, async ({ page, request }) => {
    const rows = await csvOf(request, `/timeline.csv?${query}`);
    const of = (sender: string) =>
      sorted(rows.flatMap((row) => (listIn(row.compared_sides).includes(sender) ? [row.id ?? ""] : [])));
    for (const [side, folded] of [
      [above, "below"],
      [below, "above"],
    ] as const) {
      await page.goto(`/timeline?${query.replace("&full", `&fold=${folded}&full`)}`);
      const marks = page.getByRole("group", { name: "Timeline of acts" }).locator("[data-mark]");
      const ids = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute("data-mark") ?? ""));
      expect(sorted(ids)).toEqual(of(side));
      expect(ids.length).toBeGreaterThan(1);
    }
    await page.goto(`/timeline?${query}`);
    const [, both = "0"] =
      / (\d+) w(?:as|ere) sent by both/.exec((await page.locator("p.sentence").textContent()) ?? "") ?? [];
    expect(rows.filter(({ compared_sides }) => listIn(compared_sides).length === 2)).toHaveLength(
      Number(both),
    );
  });

for (const query of ["actor=huawei&to=2021&answers=all", "from=2018&to=2019&answers=all"])
  test(`who answers whom in ${query} adds up to the same on the page and as CSV`, async ({
    page,
    request,
  }) => {
    await page.goto(`/timeline?${query}`);
    const table = page.getByRole("table", { name: /^Answers between acts in this chart/ });
    const sum = async (column: number) => {
      const cells = await table.locator(`tbody td:nth-child(${column})`).allTextContents();
      return cells.reduce((all, cell) => all + Number(cell), 0);
    };
    const rows = await csvOf(request, `/timeline.csv?${query}`);
    const bases = rows.flatMap(({ answers_bases }) => listIn(answers_bases));
    expect(rows.flatMap(({ answers_ids }) => listIn(answers_ids))).toHaveLength(bases.length);
    expect(bases).toHaveLength(await sum(3));
    expect(bases.filter((basis) => basis === "timing-only")).toHaveLength(await sum(4));
    expect(bases.length).toBeGreaterThan(0);
    const ids = new Set(rows.map(({ id }) => id));
    for (const { answers_ids } of rows) for (const id of listIn(answers_ids)) expect(ids.has(id)).toBe(true);
  });

for (const drawn of [
  "fold=united-states,china",
  "full=united-states",
  "lanes=measure",
  "event=huawei-fdpr-2020-08",
])
  test(`the files of the timeline have every act also with ${drawn}`, async ({ request }) => {
    const asked = "actor=huawei&from=2019-05&to=2020-09";
    const [plain, other] = [
      await csvOf(request, `/timeline.csv?${asked}`),
      await csvOf(request, `/timeline.csv?${asked}&${drawn}`),
    ];
    expect(other).toEqual(plain);
  });
