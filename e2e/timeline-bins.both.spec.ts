import { expect, test } from "playwright/test";
import { barOf, bins, binsIn, chart, first, marks, sentence, sum } from "./timeline-parts";

const LANES = ["United States", "China", "Europe", "Asia-Pacific", "Companies", "Others"];

test("the whole record is counted in bins, and chart, sentence, note and table say the same numbers", async ({
  page,
}) => {
  await page.goto("/timeline");
  const acts = await first(sentence(page));
  expect(acts).toBeGreaterThan(300);
  const counted = await binsIn(page);
  expect(sum(counted)).toBe(acts);
  await expect(
    page.getByText(
      `${acts} acts, counted by half-year, because more than 300 cannot be told apart. A bar leads to its acts; so do a shorter window and filters.`,
    ),
  ).toBeVisible();
  await expect(marks(page)).toHaveCount(0);
  for (const lane of LANES) {
    const own = counted.filter((bin) => bin.lane === lane);
    expect(own.length, lane).toBeGreaterThan(0);
    await expect(
      chart(page)
        .getByText(`${sum(own)} acts`, { exact: true })
        .first(),
    ).toBeVisible();
  }
  await page.getByText("Table of the same rows").click();
  const table = page.getByRole("table", { name: "Acts in this chart, counted by lane and time" });
  const rows = await table
    .getByRole("row")
    .filter({ has: page.getByRole("cell") })
    .evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll("th, td")].map(({ textContent }) => textContent ?? "")),
    );
  expect(rows.map(([lane = "", , , count]) => ({ lane, acts: Number(count) }))).toEqual(
    counted.map(({ lane, acts: count }) => ({ lane, acts: count })),
  );
});

test("a taller bar is more acts, on one scale in all lanes, and each stands on its own days", async ({
  page,
}) => {
  await page.goto("/timeline?to=2025");
  const china = await barOf(page, "July to December 2025, China: 22 acts");
  const states = await barOf(page, "July to December 2025, United States: 24 acts");
  const europe = await barOf(page, "July to December 2025, Europe: 5 acts");
  expect(Math.abs(china.left - states.left)).toBeLessThan(1);
  expect(Math.abs(europe.right - states.right)).toBeLessThan(1);
  const height = ({ top, bottom }: { top: number; bottom: number }) => bottom - top;
  expect(height(china) / height(states)).toBeCloseTo(22 / 24, 1);
  expect(height(europe) / height(states)).toBeCloseTo(5 / 24, 1);
  const before = await barOf(page, "January to June 2025, China: 11 acts");
  expect(before.right).toBeLessThanOrEqual(china.left);
});

test("a bin opens its days, again and again, down to single acts", async ({ page }) => {
  await page.goto("/timeline?to=2025");
  await chart(page).getByRole("link", { name: "July to December 2025, China: 22 acts" }).click();
  await expect(page).toHaveURL("/timeline?from=2025-07&to=2025");
  await expect(sentence(page)).toContainText(", July 2025 to 2025");
  await expect(chart(page).getByText("22 acts", { exact: true })).toBeVisible();
  for (let steps = 0; steps < 5; steps += 1) {
    const counted = await binsIn(page);
    const [fullest] = counted.sort((a, b) => b.acts - a.acts);
    if (!fullest) break;
    const name = `${fullest.period}, ${fullest.lane}: ${fullest.acts} act${fullest.acts === 1 ? "" : "s"}`;
    const bin = chart(page).getByRole("link", { name, exact: true });
    await bin.click();
    await expect(bin, name).toHaveCount(0);
    await expect(
      chart(page)
        .getByText(new RegExp(`^${fullest.acts} acts?$`))
        .first(),
    ).toBeVisible();
  }
  await expect(bins(page)).toHaveCount(0);
  expect(await marks(page).count()).toBeGreaterThan(0);
});

test("Back goes from the days of a bin to the bins", async ({ page }) => {
  await page.goto("/timeline?to=2025");
  await chart(page).getByRole("link", { name: "July to December 2025, China: 22 acts" }).click();
  await expect(page).toHaveURL("/timeline?from=2025-07&to=2025");
  await page.goBack();
  await expect(page).toHaveURL("/timeline?to=2025");
  await expect(
    chart(page).getByRole("link", { name: "July to December 2025, China: 22 acts" }),
  ).toBeVisible();
});

test("a lane whose marks would hide each other is counted, and the legend says what a bar is", async ({
  page,
}) => {
  const bar = page
    .getByRole("list", { name: "Legend" })
    .getByText("number of acts, by whoever sent them; one scale for all lanes");
  await page.goto("/timeline?dates=effective");
  await expect(sentence(page)).toContainText(/^2\d\d acts by/);
  expect(new Set((await binsIn(page)).map(({ lane }) => lane))).toContain("United States");
  expect(await marks(page).count()).toBeGreaterThan(0);
  await expect(bar).toBeVisible();
  await page.goto("/timeline?actor=huawei&from=2019-05&to=2020-09");
  await expect(bins(page)).toHaveCount(0);
  await expect(bar).toHaveCount(0);
});

test("a lane folds to its name and count, in the address, and unfolds", async ({ page }) => {
  await page.goto("/timeline");
  const before = await binsIn(page);
  const china = sum(before.filter(({ lane }) => lane === "China"));
  await chart(page).getByRole("link", { name: "Fold China" }).click();
  await expect(page).toHaveURL("/timeline?fold=china");
  await expect(chart(page).getByRole("link", { name: "Unfold China" })).toBeVisible();
  expect((await binsIn(page)).filter(({ lane }) => lane === "China")).toEqual([]);
  await expect(chart(page).getByText(`${china} acts`, { exact: true })).toBeVisible();
  expect(await first(sentence(page))).toBe(sum(before));
  await chart(page).getByRole("link", { name: "Fold Europe" }).click();
  await expect(page).toHaveURL("/timeline?fold=china,europe");
  await chart(page).getByRole("link", { name: "Unfold China" }).click();
  await expect(page).toHaveURL("/timeline?fold=europe");
  await chart(page).getByRole("link", { name: "Unfold Europe" }).click();
  await expect(page).toHaveURL("/timeline");
  await expect.poll(() => binsIn(page)).toEqual(before);
});

const PERIOD = /^July to December 2025 .*China 22 acts/;

test("on a phone a folded lane says its count and unfolds", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto("/timeline?to=2025&fold=china");
  const period = page.getByRole("link", { name: /^July to December 2025 United States / });
  await expect(period).toBeVisible();
  await expect(period).not.toContainText("China");
  await expect(page.getByText(/^China 65 acts/).filter({ visible: true })).toBeVisible();
  await page.getByRole("link", { name: "Unfold China" }).filter({ visible: true }).click();
  await expect(page).toHaveURL("/timeline?to=2025");
  await expect(page.getByRole("link", { name: PERIOD })).toBeVisible();
});

test("on a phone the bins stand by year, each period a link to its days, and nothing is cut off", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto("/timeline?to=2025");
  await expect(chart(page)).toBeHidden();
  const years = page.getByRole("heading", { level: 2, name: /^\d{4}$/ }).filter({ visible: true });
  const shown = await years.allTextContents();
  expect(shown).toEqual([...shown].sort());
  expect(shown).toContain("2025");
  const period = page.getByRole("link", { name: PERIOD });
  const words = await period.textContent();
  const named = LANES.filter((lane) => words?.includes(lane));
  expect(named.length).toBeGreaterThan(2);
  expect(words?.match(/(?<=(^July to December 2025|acts?) )\D+(?= \d)/g)).toEqual(named);
  const count = await period.getByText("22 acts").boundingBox();
  expect((count?.x ?? 0) + (count?.width ?? 360)).toBeLessThanOrEqual(360);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await period.evaluate((link) => link.scrollIntoView({ block: "start" }));
  const year = years.filter({ hasText: "2025" });
  await expect.poll(async () => (await year.boundingBox())?.y).toBe(0);
  await period.click();
  await expect(page).toHaveURL("/timeline?from=2025-07&to=2025");
  await expect(page.getByRole("heading", { level: 2, name: "2025", exact: true })).toBeVisible();
});
