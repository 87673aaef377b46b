import { expect, test } from "playwright/test";

test("the form compares two senders, keeps what is folded, and ends the comparison", async ({ page }) => {
  await page.goto("/timeline?actor=huawei&lanes=measure&fold=above");
  const form = page.getByRole("form", { name: "Filters" });
  await form.getByLabel("Compare: above the axis").selectOption("United States");
  await form.getByLabel("below it").selectOption("China");
  await form.getByRole("button", { name: "Apply" }).click();
  const chart = page.getByRole("group", { name: "Timeline of acts" });
  await expect(
    page.getByText(/ concerning Huawei sent from .*United States \(above\) or .*China \(below\)/),
  ).toBeVisible();
  await expect(page.getByText(/^Left out of this link/)).toHaveCount(0);
  await expect(chart.getByRole("link", { name: "Unfold United States" })).toBeVisible();
  await expect(chart.getByRole("link", { name: "Fold China" })).toBeVisible();
  await expect(form.getByLabel("Compare: above the axis")).toHaveValue("USA");
  await page.getByRole("link", { name: "Remove Compare United States and China" }).click();
  await expect(page).toHaveURL("/timeline?actor=huawei&lanes=measure&fold=above");
});

test("one of two senders alone compares nothing, and the page says so", async ({ page }) => {
  await page.goto("/timeline?actor=huawei");
  const form = page.getByRole("form", { name: "Filters" });
  await form.getByLabel("below it").selectOption("China");
  await form.getByRole("button", { name: "Apply" }).click();
  await expect(page.getByText(/^Left out of this link:/)).toContainText(
    "compare=CHN (not two different senders, as USA~CHN)",
  );
  await expect(page.getByText(/^\d+ acts by \d+ senders concerning Huawei/)).toBeVisible();
});
