import { expect, test } from "playwright/test";

const PHONES = "/supply-chain?focus=huawei-phones&at=2020-09-16";

test("two days are compared: what was lost, by whom and when, and what was gained", async ({ page }) => {
  await page.goto(`${PHONES}&since=2019-05-01`);
  await expect(page.getByText(/Since 1 May 2019, 13 ties shown were lost and 3 gained\./)).toBeVisible();
  const section = page.getByRole("region", { name: "From 1 May 2019 to 16 September 2020" });
  await expect(section.getByRole("heading", { name: "Lost (13)" })).toBeVisible();
  await expect(
    section.getByText(
      /^Google Mobile Services → Huawei flagship phones \(app services\) cut by US adds Huawei and 68 affiliates to the Entity List, US Bureau of Industry and Security; 16 May 2019$/,
    ),
  ).toBeVisible();
  await expect(section.getByText(/^Huawei → HarmonyOS \(maker\) since 9 August 2019$/)).toBeVisible();
  await section.getByRole("link", { name: "Compare no more" }).click();
  await expect(page).toHaveURL("/supply-chain?at=2020-09-16&focus=huawei-phones");
});

test("a day that is not before the one shown is left out of a comparison, and that is said", async ({
  page,
}) => {
  await page.goto(`${PHONES}&since=2021-01-01`);
  await expect(page.getByText(/^Left out of this link:/)).toContainText(
    "since=2021-01-01 (not before the day that is shown)",
  );
});

test("how far the law of the United States reaches is counted, and told node by node", async ({ page }) => {
  await page.goto("/supply-chain?focus=smic-finfet&at=2023-09-01&lens=jurisdiction&law=USA");
  await expect(
    page.getByText(
      /The law of the United States reaches \d+ of the \d+ things and companies upstream of SMIC FinFET line .* along ties that stand: \d+ at home, \d+ from abroad\./,
    ),
  ).toBeVisible();
  const section = page.getByRole("region", { name: "Laws that reach what is shown" });
  await expect(section.getByText(/United States, from abroad: /).first()).toBeVisible();
});

test("measures in force are counted for each node, and named", async ({ page }) => {
  await page.goto(`${PHONES}&lens=controls`);
  await expect(
    page.getByText(/things and companies shown are touched by a measure in force\./),
  ).toBeVisible();
  const section = page.getByRole("region", { name: "Measures in force on this day" });
  const kirin = section.getByRole("listitem").filter({ hasText: /^Kirin made by TSMC/ });
  await expect(section.getByText(/^\d+ measures$/).first()).toBeVisible();
  await expect(
    kirin.getByRole("link", { name: "US extends its export rules to chips made abroad for Huawei" }),
  ).toHaveAttribute("href", "/events/huawei-fdpr-2020-05");
});

test("how few supply a need is told with shares, and what is not known is said to be so", async ({
  page,
}) => {
  await page.goto(`${PHONES}&lens=concentration`);
  const section = page.getByRole("region", { name: /^On how many suppliers each need hangs/ });
  await expect(section.getByRole("listitem").filter({ hasText: /^EUV lithography tools/ })).toContainText(
    "maker: 1 supplier",
  );
  await expect(section.getByText(/share not known: /).first()).toBeVisible();
});

test("the shortest ways are written from the first node to the last", async ({ page }) => {
  await page.goto("/supply-chain?at=2019-05-01&path=amat..huawei-phones");
  await expect(
    page.getByText(
      /Applied Materials reaches Huawei flagship phones in \d steps, by \d+ ways? of that length\./,
    ),
  ).toBeVisible();
  const section = page.getByRole("region", { name: "From Applied Materials to Huawei flagship phones" });
  await expect(section.getByRole("listitem").first()).toHaveText(
    /^Applied Materials → .+ → .+ → Huawei flagship phones$/,
  );
});

test("where a measure has cut every way that is said, and cut ties are a way only when asked for", async ({
  page,
}) => {
  await page.goto("/supply-chain?at=2020-09-16&path=tsmc-n7..huawei-phones");
  await expect(
    page.getByText(
      "On this day nothing leads from TSMC 7 nm process to Huawei flagship phones along ties that stand.",
    ),
  ).toBeVisible();
  await page.goto("/supply-chain?at=2020-09-16&path=tsmc-n7..huawei-phones&through=cut");
  await expect(
    page.getByText(/TSMC 7 nm process reaches Huawei flagship phones in 2 steps, ties that are cut included/),
  ).toBeVisible();
  await expect(
    page
      .getByRole("region", { name: /^From TSMC 7 nm process/ })
      .getByRole("listitem")
      .first(),
  ).toHaveText("TSMC 7 nm process ✕ cut → Kirin made by TSMC (to 2020) ✕ cut → Huawei flagship phones");
});

test("kinds are folded and shown one by one, by links", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(PHONES);
  const drawing = page.getByRole("group", { name: /^Supply chain, from/ });
  await expect(drawing.getByText("Equipment", { exact: true })).toHaveCount(0);
  await page.getByRole("link", { name: "Fold equipment" }).click();
  await expect(page).toHaveURL("/supply-chain?at=2020-09-16&focus=huawei-phones&fold=equipment");
  await expect(drawing.getByText("Equipment", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Show equipment one by one" }).click();
  await expect(page).toHaveURL("/supply-chain?at=2020-09-16&focus=huawei-phones");
  await expect(drawing.getByText("Equipment", { exact: true })).toHaveCount(0);
});

test("a node tells what touches it, its ties as a nested list, and how it is cited", async ({ page }) => {
  await page.goto(PHONES);
  const panel = page.getByRole("region", { name: "In focus" });
  await panel.getByText(/^What it depends on: \d+ ties$/).click();
  await expect(
    panel
      .getByRole("listitem")
      .filter({ hasText: /^Kirin made by TSMC \(to 2020\) \(application processor; cut\)/ }),
  ).toBeVisible();
  await expect(panel.getByLabel("Citation")).toHaveValue(
    /^Huawei flagship phones: dependencies\. On 16 September 2020, .* revision \d+.*rev=\d+$/s,
  );
});
