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

const sorted = (texts: Iterable<string>) => [...new Set(texts)].sort();
const needOf = ({ requirement = "" }: Row) => requirement.replaceAll("-", " ").replace(/^ai /, "AI ");
const listIn = (cell = "") => cell.split("|").filter((text) => text !== "");

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
