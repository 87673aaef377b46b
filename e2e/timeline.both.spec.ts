import { expect, test } from "playwright/test";

const HUAWEI = "/timeline?actor=huawei&from=2019-05&to=2020-09";
const SENTENCE =
  "37 acts by 23 senders concerning Huawei, May 2019 to September 2020; 13 of them reach beyond the sender’s own jurisdiction. One act is shown from two sides and counted once.";

/** Acts that the chart of Huawei must show, as its marks are called. */
const SHOWN = [
  "15 May 2019: US adds Huawei and 68 affiliates to the Entity List. Technology controls, US Bureau of Industry and Security",
  "19 May 2019: Google suspends business with Huawei, ending Google apps on new phones. Company moves, Google",
  "15 May 2020: US extends its export rules to chips made abroad for Huawei. Technology controls, US Bureau of Industry and Security",
  "18 May 2020: TSMC reported to have stopped taking new Huawei orders. Company moves, TSMC",
  "14 July 2020: UK bans new Huawei 5G equipment and orders its removal by 2027. Market and network access, Government of the United Kingdom",
  "17 August 2020: US extends its Huawei rule to any foreign chip made with US technology. Technology controls, US Bureau of Industry and Security",
];

/** Rows of the table: announced, in force from, title, official citation. */
const ROWS = [
  ["2019-05-15", "2019-05-16", "US adds Huawei and 68 affiliates to the Entity List", "84 FR 22961"],
  ["2020-05-15", "2020-05-15", "US extends its export rules to chips made abroad for Huawei", "85 FR 29849"],
  [
    "2020-08-17",
    "2020-08-17",
    "US extends its Huawei rule to any foreign chip made with US technology",
    "85 FR 51596",
  ],
] as const;

test("what befell Huawei from May 2019 to September 2020 is told in one sentence and drawn", async ({
  page,
}) => {
  await page.goto(HUAWEI);
  await expect(page.getByText(SENTENCE)).toBeVisible();
  const chart = page.getByRole("group", { name: "Timeline of acts" });
  for (const name of SHOWN) await expect(chart.getByRole("link", { name })).toHaveCount(1);
  await expect(chart.getByRole("link", { name: /^(\d+ )?([A-Z][a-z]+ )?\d{4}: / })).toHaveCount(38);
  await expect(chart.getByRole("link", { name: /^Fold / })).toHaveCount(5);
  await expect(chart.getByRole("link")).toHaveCount(38 + 5);
  await expect(chart.getByRole("link", { name: /Global Initiative on Data Security/ })).toHaveCount(0);
});

test("the table has the same acts with the dates and citations of the official texts", async ({ page }) => {
  await page.goto(HUAWEI);
  await page.getByText("Table of the same rows").click();
  const table = page.getByRole("table", { name: "Acts in this chart, oldest first" });
  await expect(table.getByRole("row")).toHaveCount(39);
  for (const [announced, effective, title, citation] of ROWS) {
    const row = table.getByRole("row").filter({ has: page.getByRole("rowheader", { name: title }) });
    await expect(row.getByRole("cell").nth(0)).toHaveText(announced);
    await expect(row.getByRole("cell").nth(1)).toHaveText(effective);
    await expect(row.getByRole("link", { name: citation })).toHaveCount(1);
  }
});

test("nothing outside the window is shown", async ({ page }) => {
  await page.goto(HUAWEI);
  await page.getByText("Table of the same rows").click();
  const rows = page
    .getByRole("table")
    .getByRole("row")
    .filter({ has: page.getByRole("cell") });
  const days = await rows.evaluateAll((all) => all.map((row) => row.querySelector("td")?.textContent ?? ""));
  expect(days).toHaveLength(38);
  expect(days.filter((day) => day < "2019-05" || day > "2020-09-30")).toEqual([]);
  expect(days).toEqual([...days].sort());
});

test("China's initiative of 8 September 2020 is there for China, and not for Huawei", async ({ page }) => {
  await page.goto("/timeline?sender=CHN&from=2020-09-08&to=2020-09-08");
  await expect(
    page.getByRole("link", {
      name: /^8 September 2020: China launches the Global Initiative on Data Security\./,
    }),
  ).toHaveCount(1);
  await page.goto("/timeline?actor=huawei&from=2020-09-08&to=2020-09-08");
  await expect(page.getByRole("link", { name: /Global Initiative/ })).toHaveCount(0);
});

test("a later act stands to the right of an earlier one", async ({ page }) => {
  await page.goto(HUAWEI);
  const left = async (name: RegExp) =>
    (await page.getByRole("link", { name }).boundingBox())?.x ?? Number.NaN;
  expect(await left(/^15 May 2019: US adds/)).toBeLessThan(await left(/^15 May 2020: US extends its export/));
  expect(await left(/^15 May 2020: US extends its export/)).toBeLessThan(
    await left(/^17 August 2020: US extends/),
  );
});

test("a shared event opens beside the chart with its dates, citation, links and sources, and closes", async ({
  page,
}) => {
  await page.goto("/timeline?actor=huawei&event=entity-list-huawei-2019");
  const panel = page.getByRole("region", { name: "The open event" });
  await expect(
    panel.getByRole("heading", { name: "US adds Huawei and 68 affiliates to the Entity List" }),
  ).toBeVisible();
  await expect(panel.getByText("15 May 2019", { exact: true })).toBeVisible();
  await expect(panel.getByText("16 May 2019, 1 day later")).toBeVisible();
  await expect(panel.getByRole("link", { name: "84 FR 22961" })).toBeVisible();
  await expect(panel.getByRole("heading", { name: "Sources" })).toBeVisible();
  await panel.getByRole("link", { name: "Close" }).click();
  await expect(page).toHaveURL("/timeline?actor=huawei");
  await expect(panel).toHaveCount(0);
});

test("a link's wrong parts are named in one line, the rest is kept, and the line goes away", async ({
  page,
}) => {
  const answer = await page.goto(
    "/timeline?actor=huawei,no-such-body&from=2020-02-30&measure=embargo&colour=red&to=2020-09",
  );
  expect(answer?.status()).toBe(200);
  const notice = page.getByText(/^Left out of this link:/);
  for (const part of [
    "colour=red (not a key of this page)",
    "from=2020-02-30 (not a date that exists, as 2020, 2020-05 or 2020-05-15)",
    "measure=embargo (not one of the choices)",
    "actor=no-such-body (not in this revision of the record)",
  ])
    await expect(notice).toContainText(part);
  await expect(
    page.getByText(/^\d+ acts by \d+ senders concerning Huawei, up to September 2020/),
  ).toBeVisible();
  await page.getByRole("link", { name: "Dismiss", exact: true }).click();
  await expect(page).toHaveURL("/timeline?actor=huawei&to=2020-09");
  await expect(notice).toHaveCount(0);
});

test("HTML in a link is shown as text", async ({ page }) => {
  await page.goto(`/timeline?q=${encodeURIComponent("<b>bold</b><script>document.title='x'</script>")}`);
  await expect(
    page.getByText(
      "No act in the record matches with the words “<b>bold</b><script>document.title='x'</script>”.",
    ),
  ).toBeVisible();
  await page.goto(`/timeline?event=${encodeURIComponent("<img src=x onerror=alert(1)>")}`);
  await expect(page.getByText("event=<img src=x onerror=alert(1)>")).toBeVisible();
});

test("a value of ten thousand characters is answered with a clear line", async ({ page }) => {
  const answer = await page.goto(`/timeline?actor=huawei&q=${"x".repeat(10_000)}`);
  expect(answer?.status()).toBe(200);
  await expect(page.getByText(/^Left out of this link:/)).toContainText(`q=${"x".repeat(39)}… (too long)`);
  await expect(page.getByText(/^\d+ acts by \d+ senders concerning Huawei/)).toBeVisible();
});

test("keys that mean something to a program mean nothing here", async ({ page }) => {
  const answer = await page.goto("/timeline?__proto__=x&constructor=y&actor=huawei&toString=z");
  expect(answer?.status()).toBe(200);
  await expect(page.getByText(/^\d+ acts by \d+ senders concerning Huawei/)).toBeVisible();
});

test("filters that let nothing through are named, and each can be dropped", async ({ page }) => {
  await page.goto("/timeline?actor=huawei&from=2019-05-17&to=2019-05-17");
  await expect(
    page.getByText("No act in the record matches concerning Huawei, 17 May 2019 to 17 May 2019."),
  ).toBeVisible();
  await page.getByRole("link", { name: "Drop From 2019-05-17" }).click();
  await expect(page).toHaveURL("/timeline?actor=huawei&to=2019-05-17");
  await expect(page.getByText(/^\d+ acts by \d+ senders concerning Huawei, up to 17 May 2019/)).toBeVisible();
});

test("words find Chinese names, whatever their width", async ({ page }) => {
  await page.goto("/timeline?q=华为&from=2019-05-15&to=2019-05-15");
  await expect(page.getByRole("link", { name: /US adds Huawei and 68 affiliates/ }).first()).toBeAttached();
});

test("a revision that was never published is named, and the newest is shown", async ({ page }) => {
  await page.goto("/timeline?actor=huawei&rev=999");
  await expect(page.getByText(/^Left out of this link:/)).toContainText(
    "rev=999 (not in this revision of the record)",
  );
  const rows = await page.request.get("/api/timeline?actor=huawei&rev=999");
  expect(rows.headers()["cache-control"]).toBe("no-cache");
  const frozen = await page.request.get("/api/timeline?actor=huawei&rev=1");
  expect(frozen.headers()["cache-control"]).toBe("public, max-age=31536000, immutable");
});
