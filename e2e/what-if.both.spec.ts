import { expect, test } from "playwright/test";

const WITHOUT_TSMC = "/supply-chain?focus=huawei-phones&at=2019-05-01&without=tsmc";

test("without TSMC on 1 May 2019 Kirin is lost, and the way back to TSMC is written out", async ({
  page,
}) => {
  await page.goto(WITHOUT_TSMC);
  await expect(
    page.getByText(/Without TSMC, 8 of 24 products lose every source of something that they need\./),
  ).toBeVisible();
  const section = page.getByRole("region", { name: "Without TSMC" });
  await expect(section.getByText(/^Kirin made by TSMC \(to 2020\) ← .*TSMC, taken away$/)).toBeVisible();
  await expect(
    section.getByText(/^application processor: 1 of 2 suppliers left, without Kirin made by TSMC/),
  ).toBeVisible();
});

test("a jurisdiction takes what is seated there and what its law reaches", async ({ page }) => {
  await page.goto("/supply-chain?at=2019-05-01&without=USA");
  await expect(
    page.getByText(/Without the United States, \d+ of \d+ products lose every source/),
  ).toBeVisible();
  const section = page.getByRole("region", { name: "Without the United States" });
  await expect(section.getByText(/^TSMC 7 nm process ← /)).toBeVisible();
});

test("a node that alone would lose the focus is named as a chokepoint, and is one step from being taken away", async ({
  page,
}) => {
  await page.goto("/supply-chain?focus=huawei-phones&at=2019-05-01");
  await expect(page.getByRole("heading", { name: /^Chokepoints on this day \(\d+\)$/ })).toBeVisible();
  await page.getByRole("link", { name: "Take away Google", exact: true }).click();
  await expect(page).toHaveURL("/supply-chain?at=2019-05-01&focus=huawei-phones&without=google");
  await expect(
    page
      .getByRole("region", { name: "Without Google" })
      .getByText(/^Huawei flagship phones ← .*Google, taken away$/),
  ).toBeVisible();
  await page.getByRole("link", { name: /^Remove Without/ }).click();
  await expect(page).toHaveURL("/supply-chain?at=2019-05-01&focus=huawei-phones");
  await expect(page.getByRole("region", { name: "Without Google" })).toHaveCount(0);
});

test("what is lost already has no chokepoint, and says so", async ({ page }) => {
  await page.goto("/supply-chain?focus=huawei-phones&at=2020-09-16");
  await expect(page.getByText(/^On this day it is lost already/)).toBeVisible();
});

test("nothing moves when something is taken away, and what falls is called so", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const places = () =>
    page
      .getByRole("group", { name: /^Supply chain, from/ })
      .locator("rect")
      .evaluateAll((all) =>
        all.map((box) => ["x", "y", "width", "height"].map((name) => box.getAttribute(name)).join(" ")),
      );
  await page.goto(WITHOUT_TSMC.replace("&without=tsmc", ""));
  const before = await places();
  await page.goto(WITHOUT_TSMC);
  const after = await places();
  expect(before.length).toBeGreaterThan(20);
  expect(after).toEqual(before);
  const chart = page.getByRole("group", { name: /^Supply chain, from/ });
  await expect(chart.getByRole("link", { name: /^Kirin made by TSMC .*: lost with it$/ })).toHaveCount(1);
  await expect(chart.getByRole("link", { name: "Huawei flagship phones: degraded" })).toHaveCount(1);
});

test("what is no node and no jurisdiction is left out and named", async ({ page }) => {
  await page.goto(`${WITHOUT_TSMC},nobody`);
  await expect(page.getByText("without=nobody", { exact: true })).toBeVisible();
  await expect(page.getByText(/Without TSMC, 8 of 24/)).toBeVisible();
});
