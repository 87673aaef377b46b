import { expect, test } from "playwright/test";

test("the filters are a form that writes the address", async ({ page }) => {
  await page.goto("/timeline?actor=huawei");
  const form = page.getByRole("form", { name: "Filters" });
  await form.getByLabel("From", { exact: true }).fill("2019-05");
  await form.getByLabel("To", { exact: true }).fill("2020-09");
  await form.getByLabel("Measure").selectOption("Entity List");
  await form.getByRole("button", { name: "Apply" }).click();
  const address = new URL(page.url());
  expect(address.pathname).toBe("/timeline");
  expect(address.searchParams.getAll("actor").filter(Boolean)).toEqual(["huawei"]);
  expect([address.searchParams.get("from"), address.searchParams.get("to")]).toEqual(["2019-05", "2020-09"]);
  await expect(
    page.getByText(/^2 acts by 1 sender concerning Huawei under Entity List, May 2019 to September 2020/),
  ).toBeVisible();
  await expect(page.getByText(/^Left out of this link/)).toHaveCount(0);
});

test("a choice joins those that are on, and a chip takes one off", async ({ page }) => {
  await page.goto("/timeline?actor=huawei&to=2020");
  await page.getByRole("form", { name: "Filters" }).getByLabel("Actor").selectOption("zte");
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page.getByText(/ concerning Huawei and ZTE, up to 2020/)).toBeVisible();
  await page.getByRole("link", { name: "Remove Actor Huawei" }).click();
  await expect(page).toHaveURL("/timeline?actor=zte&to=2020");
});

test("a mark is a link that opens its event", async ({ page }) => {
  await page.goto("/timeline?actor=huawei&from=2019-05-15&to=2019-05-15");
  await page.getByRole("link", { name: /^15 May 2019: US adds Huawei/ }).click();
  await expect(page.getByRole("region", { name: "The open event" })).toContainText(
    "16 May 2019, 1 day later",
  );
});
