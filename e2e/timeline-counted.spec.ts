import { expect, type Page, test } from "playwright/test";
import { bin, bins, chart, complaintsOf, open } from "./timeline-parts";

const ALL = "/timeline?to=2025";
const CHINA = "July to December 2025, China: 22 acts";
const panel = (page: Page) => page.getByRole("region", { name: "The open event" });

test("previous and next lead from act to act by key where acts are only counted", async ({ page }) => {
  await open(page, "/timeline?event=huawei-fdpr-2020-08");
  await chart(page).locator("[aria-current]").focus();
  await page.keyboard.press("j");
  await expect(page).toHaveURL("/timeline?event=entity-list-cccc-2020-08");
  await expect(panel(page)).toBeFocused();
  await expect(chart(page).locator("[aria-current]")).toHaveAccessibleName(/US lists 24 Chinese firms/);
  await expect(panel(page).getByRole("link", { name: "Previous" })).toBeVisible();
  await page.keyboard.press("k");
  await expect(page).toHaveURL("/timeline?event=huawei-fdpr-2020-08");
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL("/timeline");
  await expect(panel(page)).toHaveCount(0);
});

test("the line of previous and next stays true and in its place while the acts beside the open one are asked for", async ({
  page,
}) => {
  await open(page, "/timeline?event=huawei-fdpr-2020-08");
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/api/timeline/beside?*", async (route) => {
    await held;
    await route.continue();
  });
  const steps = panel(page).getByRole("navigation", { name: "Acts in this chart" });
  await steps.getByRole("link", { name: "Next" }).click();
  await expect(panel(page).getByRole("heading", { level: 2 })).toHaveText(/^US lists 24 Chinese firms/);
  await expect(steps).toContainText(/among \d+/);
  await expect(steps).not.toContainText("not among");
  release();
  await expect(steps.getByRole("link", { name: "Next" })).toBeVisible();
});

test("an act that the filters keep out is said to be not among those counted", async ({ page }) => {
  await page.goto("/timeline?from=2021&event=huawei-fdpr-2020-08");
  await expect(panel(page).getByRole("navigation", { name: "Acts in this chart" })).toContainText(
    "not among",
  );
});

test("the control makes a comparison, changes it, and ends it", async ({ page }) => {
  await open(page, "/timeline?lanes=measure");
  const above = page.getByLabel("Compare: above the axis");
  const below = page.getByLabel("below it");
  await below.selectOption("Japan");
  await expect(page).toHaveURL("/timeline?compare=USA~JPN&lanes=measure");
  await expect(above).toHaveValue("USA");
  await expect(chart(page).getByRole("link", { name: /^Fold / })).toHaveText([/United States$/, /Japan$/]);
  await expect(page.getByLabel("Lanes", { exact: true })).toHaveCount(0);
  await above.selectOption("Japan");
  await expect(page).toHaveURL("/timeline?compare=JPN~USA&lanes=measure");
  await expect(chart(page).getByRole("link", { name: /^Fold / })).toHaveText([/Japan$/, /United States$/]);
  await above.selectOption("Nobody");
  await expect(page).toHaveURL("/timeline?lanes=measure");
  await expect(page.getByLabel("Lanes", { exact: true })).toHaveValue("measure");
  await page.goBack();
  await expect(chart(page).getByRole("link", { name: /^Fold / })).toHaveText([/Japan$/, /United States$/]);
  await page.getByRole("link", { name: "Remove Compare Japan and United States" }).click();
  await expect(page).toHaveURL("/timeline?lanes=measure");
});

test("other lanes come with their own counts, and until then the old chart stays", async ({ page }) => {
  await open(page, ALL);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/api/timeline?*", async (route) => {
    await held;
    await route.continue();
  });
  await page.getByLabel("Lanes", { exact: true }).selectOption("By measure");
  await expect(page).toHaveURL("/timeline?to=2025&lanes=measure");
  await expect(chart(page).locator("xpath=ancestor::*[@aria-busy='true']")).toHaveCount(1);
  await expect(bin(page, CHINA)).toBeVisible();
  release();
  await expect(chart(page).getByRole("link", { name: "Fold Technology controls" })).toBeVisible();
  await expect(bin(page, CHINA)).toHaveCount(0);
});

test("where lanes are not senders the table says who sent the acts of a period", async ({ page }) => {
  await page.goto("/timeline?lanes=target");
  await page.getByText("Table of the same rows").click();
  const row = page.getByRole("row", { name: /^China\b.*2025-07-01/ });
  const [, acts] = /2025-12-31(\d+)/.exec((await row.textContent()) ?? "") ?? [];
  const sent = (await row.getByRole("cell").last().textContent()) ?? "";
  expect(sent).toMatch(/^United States \d+, /);
  expect([...sent.matchAll(/\d+/g)].reduce((sum, [count]) => sum + Number(count), 0)).toBe(Number(acts));
});

/** What letters take up changes a little when the fonts come. */
const FONTS = 0.05;

test("nothing that is drawn moves after the first picture, and nothing is complained about", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  for (const address of ["/timeline", "/timeline?event=huawei-fdpr-2020-08", "/timeline?compare=USA~CHN"]) {
    await page.goto(address, { waitUntil: "networkidle" });
    const moved = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) =>
            resolve(
              list.getEntries().reduce((sum, entry) => sum + ("value" in entry ? Number(entry.value) : 0), 0),
            ),
          ).observe({ type: "layout-shift", buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
        }),
    );
    expect(moved, address).toBeLessThan(FONTS);
  }
  expect(complaints).toEqual([]);
});

test("a narrow window shows the list, a wide one the drawing again", async ({ page }) => {
  await open(page, ALL);
  await page.setViewportSize({ width: 700, height: 900 });
  await expect(chart(page)).toBeHidden();
  await expect(page.getByRole("heading", { level: 2, name: "2025", exact: true })).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 900 });
  await expect(bin(page, CHINA)).toBeVisible();
});

test("bins work with little motion and are drawn in the reader's own colours", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce", forcedColors: "active", colorScheme: "dark" });
  await open(page, "/timeline?lanes=target");
  const inks = await bins(page).evaluateAll((all) => [
    ...new Set(
      all.flatMap((one) =>
        [...one.querySelectorAll("rect")].slice(1).map((rect) => getComputedStyle(rect).fill),
      ),
    ),
  ]);
  expect(inks).toEqual(["rgb(255, 255, 255)"]);
  await open(page, ALL);
  await bin(page, CHINA).click();
  await expect(page).toHaveURL("/timeline?from=2025-07&to=2025");
  await expect(bin(page, CHINA)).toHaveCount(0);
});
