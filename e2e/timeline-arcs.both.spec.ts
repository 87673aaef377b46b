import { expect, type Page, test } from "playwright/test";

const LISTING = "/timeline?actor=huawei&from=2019-05&to=2020-09&event=entity-list-huawei-2019";
const MAY = "/timeline?from=2019-05&to=2019-06";
const chartOf = (page: Page) => page.getByRole("group", { name: "Timeline of acts" });

/** What answered or changed the Entity List entry of 15 May 2019, counted by hand from its announcement. */
const ARCS = [
  "China's commerce ministry objects to the US action on Huawei: answered after 1 day, stated by the actor",
  "Google suspends business with Huawei, ending Google apps on new phones: answered after 4 days, stated by the actor",
  "Arm tells staff to stop work with Huawei: answered after 7 days, stated by the actor",
  "Huawei presents its own operating system, HarmonyOS: answered after 86 days, reported by others",
  "US extends its Huawei rule to any foreign chip made with US technology: extended after 460 days, stated by the actor",
];

/** Linked acts that this chart leaves out: of January 2019, of 2023, and one that is not about Huawei. */
const POINTERS = [
  "US charges Huawei and Meng Wanzhou with fraud and sanctions breaches: answered after 107 days, stated by the actor",
  "US is reported to stop granting licences for exports to Huawei: answered after 1,356 days, reported by others",
  "China announces plans for an Unreliable Entity List: answered after 16 days, reported by others",
];

test("the open event is linked to what answered it and what it answered, with the days between", async ({
  page,
}) => {
  await page.goto(LISTING);
  const chart = chartOf(page);
  for (const name of [...ARCS, ...POINTERS])
    await expect(chart.getByRole("link", { name, exact: true })).toHaveCount(1);
  await expect(chart.getByText("in force after 1 day", { exact: true })).toBeVisible();
  await expect(
    chart.getByText(
      "US charges Huawei and Meng Wanzhou with fraud and sanctions breaches · answered after 107 days",
      { exact: true },
    ),
  ).toBeVisible();
});

test("without an open event there are no arcs", async ({ page }) => {
  await page.goto("/timeline?actor=huawei&from=2019-05&to=2020-09");
  await expect(chartOf(page).getByRole("link", { name: /answered after/ })).toHaveCount(0);
});

test("a pointer opens the other event in a window in which it is seen", async ({ page }) => {
  await page.goto(LISTING);
  await page.getByText(/^US charges Huawei and Meng Wanzhou with .* · answered after 107 days$/).click();
  await expect(page).toHaveURL(
    "/timeline?actor=huawei&from=2019-01&to=2020-09&event=indictment-huawei-edny-2019",
  );
  await expect(chartOf(page).locator("[aria-current]")).toHaveAccessibleName(
    /^28 January 2019: US charges Huawei and Meng Wanzhou/,
  );
  await page.goto(LISTING);
  await page
    .getByText("China announces plans for an Unreliable Entity List · answered after 16 days")
    .click();
  await expect(page).toHaveURL(
    "/timeline?from=2019-05&to=2020-09&event=china-unreliable-entity-list-announced",
  );
  await expect(chartOf(page).locator("[aria-current]")).toHaveAccessibleName(/^31 May 2019: China announces/);
});

test("who answers whom is told in a sentence and a table", async ({ page }) => {
  await page.goto(MAY);
  const answers = page.getByRole("region", { name: "Who answers whom" });
  await expect(answers.getByRole("table")).toHaveCount(0);
  await answers.getByRole("link", { name: "Show who answers whom" }).click();
  await expect(page).toHaveURL(`${MAY}&answers=all`);
  await expect(
    answers.getByText(
      "5 answers to acts in this chart, between 3 pairs of senders; half of them came within 7 days. The most frequent pair: China to United States, 2 times, by the median after 8½ days.",
    ),
  ).toBeVisible();
  await expect(answers.getByRole("row")).toHaveText([
    "Who answeredWhose actAnswersof these by timing onlyMedian days",
    "ChinaUnited States208½",
    "CompaniesUnited States205½",
    "United StatesUnited States1045",
  ]);
  await answers.getByRole("link", { name: "Hide who answers whom" }).click();
  await expect(page).toHaveURL(MAY);
  await expect(answers.getByRole("table")).toHaveCount(0);
});

test("on a phone the open entry says its links in words", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(LISTING);
  const panel = page.getByRole("region", { name: "The open event" });
  await expect(panel.getByText("16 May 2019, 1 day later")).toBeVisible();
  await expect(panel).toContainText(
    "is answered by Arm tells staff to stop work with Huawei after 7 days (stated by the actor",
  );
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test("a suspension is hatched from its first day to its last", async ({ page }) => {
  await page.goto("/timeline?measure=export-licence-rule&from=2025-09&to=2025-12");
  const hatched = chartOf(page).locator("title", {
    hasText: "suspended from 10 November 2025 until 9 November 2026, as far as known",
  });
  await expect(hatched).toHaveCount(1);
});
