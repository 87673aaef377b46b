import { parse } from "csv-parse/sync";
import { type APIRequestContext, expect, type Page, test } from "playwright/test";

type Row = Record<string, string>;
type View = {
  sentence: string;
  revision: number;
  address: string;
  file: string;
  left_out: { key: string }[];
};

async function csvOf(request: APIRequestContext, address: string): Promise<Row[]> {
  const answer = await request.get(address);
  expect(answer.status()).toBe(200);
  return parse(await answer.body(), { bom: true, columns: true });
}

async function jsonOf(request: APIRequestContext, address: string) {
  const answer = await request.get(address);
  expect(answer.status()).toBe(200);
  const { view, rows }: { view: View; rows: Record<string, unknown>[] } = await answer.json();
  return { view, rows };
}

/** The table under a chart, opened, as the texts of its cells. */
async function tableOf(page: Page, caption: RegExp) {
  await page.getByText("Table of the same rows").click();
  return page.getByRole("table", { name: caption });
}

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

test("the map of measures has the same numbers in its table and as CSV", async ({ page, request }) => {
  const query = "layer=sent&from=2019&to=2020";
  await page.goto(`/map?${query}`);
  const table = await tableOf(page, /^Acts by country/);
  const cells = await table
    .getByRole("row")
    .evaluateAll((rows) =>
      rows.slice(1).map((row) => [...row.children].slice(0, 3).map((cell) => cell.textContent)),
    );
  const csv = await csvOf(request, `/map.csv?${query}`);
  expect(csv.map((row) => [row.country_name, row.sent_acts, row.received_acts])).toEqual(cells);
});

const FORMS = ["csv", "json", "csv-metadata.json"];

for (const path of ["timeline", "supply-chain", "map"]) {
  test(`the description of /${path}.csv tells each of its columns, which the JSON has in the same order, and is found by a link`, async ({
    request,
  }) => {
    const csv = await request.get(`/${path}.csv?rev=1`);
    const [, href] = /<([^>]*)>; rel="describedby"/.exec(csv.headers().link ?? "") ?? [];
    expect(href).toBe(`/${path}.csv-metadata.json?rev=1`);
    const described = await (await request.get(href ?? "")).json();
    const [header = ""] = (await csv.text()).replace("\uFEFF", "").split("\r\n");
    expect(described.tableSchema.columns.map(({ name }: Row) => name)).toEqual(header.split(","));
    for (const column of described.tableSchema.columns) expect(column["dc:description"]).not.toBe("");
    expect(described.url).toBe(`/${path}.csv?rev=1`);
    expect(described["dc:license"]["@id"]).toBe("https://creativecommons.org/licenses/by/4.0/");
    const { rows } = await jsonOf(request, `/${path}.json?rev=1`);
    expect(Object.keys(rows[0] ?? {})).toEqual(header.split(","));
  });

  test(`/${path} at a revision is kept for ever in each form, and else asked for by its tag`, async ({
    request,
  }) => {
    for (const form of FORMS) {
      const frozen = await request.get(`/${path}.${form}?rev=1`);
      expect(frozen.headers()["cache-control"]).toBe("public, max-age=31536000, immutable");
      const live = await request.get(`/${path}.${form}`);
      expect(live.headers()["cache-control"]).toBe("no-cache");
      const { etag = "" } = live.headers();
      const again = await request.get(`/${path}.${form}`, { headers: { "If-None-Match": etag } });
      expect(again.status()).toBe(304);
      expect((await again.body()).length).toBe(0);
      expect(
        (await request.get(`/${path}.${form}`, { headers: { "If-None-Match": '"other"' } })).status(),
      ).toBe(200);
      if (form === "csv") expect((await live.body()).equals(await frozen.body())).toBe(true);
    }
  });
}

test("a query that is not in its one form is sent on to it, in any form of a file", async ({ request }) => {
  for (const form of ["csv", "json", "csv-metadata.json", "atom", "feed.json", "ics"]) {
    const answer = await request.get(`/timeline.${form}?to=2020&actor=zte%2Chuawei&from=`, {
      maxRedirects: 0,
    });
    expect(answer.status()).toBe(308);
    expect(answer.headers().location).toBe(`/timeline.${form}?actor=huawei,zte&to=2020`);
    expect((await request.get(answer.headers().location ?? "", { maxRedirects: 0 })).status()).toBe(200);
  }
});

test("what cannot be read or is not in the record is left out, and the file says so", async ({ request }) => {
  const { view, rows } = await jsonOf(
    request,
    "/timeline.json?actor=huawei,nobody&to=2019&colour=red&rev=999",
  );
  expect(view.left_out.map(({ key }) => key).toSorted()).toEqual(["actor", "colour", "rev"]);
  expect(view.revision).toBe(1);
  expect(rows.length).toBeGreaterThan(1);
  const answer = await request.get("/timeline.csv?actor=huawei&to=2019&rev=999");
  expect(answer.headers()["cache-control"]).toBe("no-cache");
});

test("a file says where it is from: the frozen page, and the frozen file itself", async ({
  request,
  baseURL,
}) => {
  const { view } = await jsonOf(request, "/map.json");
  expect(view.address).toBe(`${baseURL}/map?at=2026-06-30&rev=1`);
  expect(view.file).toBe(`${baseURL}/map.json?at=2026-06-30&rev=1`);
  expect((await jsonOf(request, view.file)).view).toEqual(view);
  const csv = await request.get("/timeline.csv?actor=huawei&from=2019-05");
  expect(csv.headers()["content-disposition"]).toBe(
    'attachment; filename="chokepoint-timeline-rev1-actor-huawei-from-2019-05.csv"',
  );
  expect(csv.headers()["content-type"]).toContain("charset=utf-8");
});

test("a host that is none gets into no file", async ({ request }) => {
  const headers = { "X-Forwarded-Host": 'evil"><script>' };
  const text = await (await request.get("/timeline.atom?to=2014", { headers })).text();
  expect(text).not.toContain("script");
});
